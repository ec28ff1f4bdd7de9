package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads whose course a code names: {@code Halden RO-101: Knots and splices}. */
final class CourseCode {

  /** Names of one to four words, a code, and the title of the course. */
  private static final Pattern COURSE =
      Pattern.compile(
          "((?:\\p{Lu}[\\p{L}.&'’-]{0,30}\\s+)(?:\\p{L}[\\p{L}.&'’-]{0,30}\\s+){0,3})"
              + "\\p{Lu}{2,5}[ -]?\\d{2,4}\\p{Lu}?(?:\\s*:\\s|\\s+[-–—]\\s).*");

  private static final int LONGEST = 5;
  private static final int DIGITS = 3;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Vocabulary vocabulary;
  private final Names names;

  /** Words for a course itself, which no school is called by. */
  private final Set<String> courses;

  CourseCode(Vocabulary vocabulary, Names names) {
    this.vocabulary = vocabulary;
    this.names = names;
    this.courses = vocabulary.set("course");
  }

  /**
   * Whether words begin with the code of a course, or are one: {@code ROPE 301 Ropes and Society},
   * {@code SAI3001F}; with a year it is rather an event, {@code ROPES2025}.
   */
  static boolean isAtStart(String phrase) {
    int letters = 0;
    while (letters < phrase.length() && Character.isUpperCase(phrase.charAt(letters))) {
      letters++;
    }
    int start = letters < phrase.length() && phrase.charAt(letters) == ' ' ? letters + 1 : letters;
    int end = start;
    while (end < phrase.length() && Character.isDigit(phrase.charAt(end))) {
      end++;
    }
    int digits = end - start;
    boolean marked = end < phrase.length() && Character.isUpperCase(phrase.charAt(end));
    boolean alone = (marked ? end + 1 : end) == phrase.length();
    boolean signed = !alone && ":-–—".indexOf(phrase.charAt(end)) >= 0;
    boolean year = phrase.startsWith("19", start) || phrase.startsWith("20", start);
    return letters > 1
        && letters <= LONGEST
        && (digits == DIGITS || digits == DIGITS + 1 && (alone || signed) && !year)
        && (alone || signed || phrase.charAt(end) == ' ');
  }

  /** The school before the code, where courses are listed. */
  Named read(String phrase, Context context) {
    if (!context.kind().equals(Kind.TEACHING)) {
      return Named.NOTHING;
    }
    Matcher course = COURSE.matcher(phrase.strip());
    if (!course.matches()) {
      return Named.NOTHING;
    }
    String school = course.group(1).strip();
    return isSchool(school) ? Named.organization(school) : Named.NOTHING;
  }

  private boolean isSchool(String words) {
    return Spelling.isOfName(words)
        && !names.isLikelyRole(words)
        && !names.isThing(words)
        && BLANKS.splitAsStream(words).map(Vocabulary::normal).noneMatch(this::isOfCourse);
  }

  private boolean isOfCourse(String word) {
    return courses.contains(word)
        || vocabulary.kind(word).isPresent()
        || vocabulary.seasonNames().contains(word);
  }
}

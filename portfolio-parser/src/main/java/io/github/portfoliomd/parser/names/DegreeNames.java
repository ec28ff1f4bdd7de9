package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.Phrases;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells courses of study by the degrees that end them, and the schools that give these. */
final class DegreeNames {

  /** {@code M.Sc.Eng}, {@code BScHons} */
  private static final int MOST_OF_DEGREE = 8;

  /** {@code Master of Science} */
  private static final int FACULTY = 3;

  private static final String BETWEEN = ",:()/–—-";

  private final Vocabulary vocabulary;
  private final Set<String> unspacedDegrees;
  private final Phrases schools;

  /** What joins a subject to a degree, and is no part of either. */
  private final Set<String> joints;

  private final Set<String> articles;

  DegreeNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.unspacedDegrees =
        vocabulary.list("degree").stream()
            .filter(word -> word.charAt(0) > Signs.UNSPACED)
            .collect(Collectors.toSet());
    this.schools = new Phrases(vocabulary.folded("school"));
    this.joints = vocabulary.set("degree.of");
    this.articles = vocabulary.set("prose.article");
  }

  /** Whether a word says that words name a course of study. */
  boolean isDegree(String words) {
    return count(words) > 0
        || Signs.areUnspaced(words) && unspacedDegrees.stream().anyMatch(words::contains);
  }

  /**
   * Whether words begin with a degree in short, or with one and what joins its subject to it:
   * {@code BSc Ropes}, {@code Master in Ropes}. A firm can be called {@code Master Ropes}.
   */
  boolean isStudy(String words) {
    String text = closed(words.strip());
    int blank = SpacedWords.endOfWord(text, 0);
    String first = text.substring(0, blank);
    if (blank == text.length() || !isOne(first)) {
      return false;
    }
    List<String> all = SpacedWords.split(text, "");
    boolean brief =
        Character.isUpperCase(first.codePointAt(0))
            && first.length() <= MOST_OF_DEGREE
            && first.codePoints().skip(1).anyMatch(Character::isUpperCase)
            && (first.indexOf('.') > 0 || first.codePoints().anyMatch(Character::isLowerCase));
    return brief || all.size() > 2 && joints.contains(all.get(1)) && !articles.contains(all.get(2));
  }

  /** Whether a degree says not in what: {@code Ph.D.}, {@code Master of Science}. */
  boolean isWithoutSubject(String words) {
    List<String> list = SpacedWords.split(closed(words).replace(".", ""), BETWEEN);
    boolean first = !list.isEmpty() && vocabulary.isDegree(list.get(0));
    return first
        && (list.size() == 1 || list.size() == FACULTY && list.get(1).equalsIgnoreCase("of"));
  }

  /** Whether one can study at an organization of this name. */
  boolean isSchool(String name) {
    return schools.areIn(Vocabulary.normal(name));
  }

  /** How many degrees words name. */
  int count(String given) {
    String words = closed(given);
    int count = 0;
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || isBetween(words.charAt(i))) {
        count += isOne(words.substring(start, i)) ? 1 : 0;
        start = i + 1;
      }
    }
    return count;
  }

  /** Whether a word is a degree; what would be another word without its stops keeps them. */
  private boolean isOne(String word) {
    if (word.indexOf('.') < 0) {
      return !word.isEmpty() && vocabulary.isDegree(word);
    }
    String bare = word.replace(".", "");
    return !bare.isEmpty()
        && (vocabulary.isDegree(bare)
            || vocabulary.isDegree(
                word.endsWith(".") ? word.substring(0, word.length() - 1) : word));
  }

  /** Words without the blank inside a degree in short: {@code M. Sc.}, {@code Ph. D.} */
  private static String closed(String words) {
    int stop = words.indexOf(". ");
    if (stop <= 0) {
      return words;
    }
    StringBuilder text = new StringBuilder(words.length());
    int from = 0;
    for (; stop > 0; stop = words.indexOf(". ", stop + 1)) {
      if (isInside(words, stop)) {
        text.append(words, from, stop + 1);
        from = stop + 2;
      }
    }
    return text.append(words, from, words.length()).toString();
  }

  /** Whether a stop with a blank behind it stands inside a degree in short. */
  private static boolean isInside(String words, int stop) {
    int start = stop;
    while (start > 0 && Character.isLetter(words.charAt(start - 1))) {
      start--;
    }
    int end = stop + 2;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    // "M. A." are a person's initials as often
    boolean brief = stop - start <= 2 && end - start <= MOST_OF_DEGREE && end - start > 4;
    return start < stop
        && brief
        && words.startsWith(".", end)
        && Character.isUpperCase(words.charAt(start))
        && Character.isUpperCase(words.charAt(stop + 2));
  }

  private static boolean isBetween(char c) {
    return SpacedWords.isBlank(c) || BETWEEN.indexOf(c) >= 0;
  }
}

package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.names.LegalForm;
import io.github.portfoliomd.parser.names.Sides;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the name ends that a line without emphasis begins with.
 *
 * @param words the words of the line
 * @param kind what the line is about
 */
record NameEnd(String words, Kind kind, PeriodReader periods) {

  /** What parts a name from what is said of it. */
  private static final Pattern BEHIND_NAME =
      Pattern.compile(
          "\\s+(?:--?|[–—|•·])\\s+|[,:;]\\s+|[：，；｜]|(?<=[\\p{L})])\\|\\s+(?=\\p{Lu})|[.!?]\\s+(?=\\p{Lu})| {3,}|\\s*\\t\\s*");

  private static final int LONGEST_CODE = 10;

  private static final int FEWEST_OF_TITLE = 3;

  private static final int MOST_OF_CODE = 4;
  private static final int FEWEST_DIGITS = 2;
  private static final int YEAR_DIGITS = 4;

  /** A word that was shortened has as many letters at the most, and one more where it is first. */
  private static final int LONGEST_SHORTENED = 3;

  /**
   * Where the name ends that starts at a character. The title of a talk can hold a colon, and a
   * comma, too, where a host with its place stands behind a dash: {@code Rope, rope: a view -
   * Halden Works, Fjordby}. Fewer words between the date and a colon can be a label.
   */
  int behind(int from) {
    int end = plainEnd(from);
    String name = words.substring(from, end);
    if (words.startsWith(": ", end) && (isCode(name) || isTitled(name))) {
      return plainEnd(end + 1);
    }
    if (kind.equals(Kind.TALK) && words.startsWith(": ", end)) {
      int next = plainEnd(end + 1);
      boolean title = from > 0 && SpacedWords.count(words.substring(from, end)) >= FEWEST_OF_TITLE;
      end = next == words.length() || title ? next : end;
    }
    Matcher dash = Sides.DASH.matcher(words).region(end, words.length());
    if (!kind.equals(Kind.TALK) || end == words.length() || !dash.find() || dash.start() == end) {
      return end;
    }
    String behind = words.substring(dash.end());
    boolean title = words.startsWith(":", end) || behind.indexOf(',') > 0;
    boolean date = periods.trailing(words).filter(match -> match.start() <= dash.end()).isPresent();
    return title && !date ? dash.start() : end;
  }

  /**
   * Whether a colon belongs to a title: of a work, of a course behind its number, of what certifies
   * something, which one word or two before a colon can give.
   */
  private boolean isTitled(String name) {
    return kind.equals(Kind.PUBLICATION)
        || kind.equals(Kind.TEACHING) && isNumbered(name)
        || kind.equals(Kind.CERTIFICATE) && SpacedWords.count(name) >= FEWEST_OF_TITLE;
  }

  /** {@code Rope Sci 3090}: words in capitals, and a number that is no year. */
  private static boolean isNumbered(String name) {
    List<String> all = SpacedWords.split(name.strip(), "");
    String last = all.isEmpty() ? "" : all.get(all.size() - 1);
    return all.size() > 1
        && all.size() <= MOST_OF_CODE
        && last.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS
        && last.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '.')
        && !(last.length() == YEAR_DIGITS && (last.startsWith("19") || last.startsWith("20")))
        && all.stream().noneMatch(word -> Character.isLowerCase(word.codePointAt(0)));
  }

  /** The code of a course, which its title follows: {@code KNT 101}. */
  private static boolean isCode(String words) {
    return words.length() <= LONGEST_CODE
        && words.chars().anyMatch(Character::isUpperCase)
        && words.chars().anyMatch(Character::isDigit)
        && words
            .chars()
            .allMatch(
                c -> c == ' ' || c == '-' || Character.isDigit(c) || Character.isUpperCase(c));
  }

  /**
   * A date at the end of the line belongs to the name, whatever stands between, and a separator in
   * brackets is part of it.
   */
  private int plainEnd(int from) {
    Matcher separator = BEHIND_NAME.matcher(words).region(from, words.length());
    int open = 0;
    int at = from;
    while (separator.find()) {
      for (; at < separator.start(); at++) {
        open += "([（".indexOf(words.charAt(at)) >= 0 ? 1 : 0;
        open -= ")]）".indexOf(words.charAt(at)) >= 0 ? 1 : 0;
      }
      if (open <= 0
          && !isOfAbbreviation(separator.start())
          && !isShortened(from, separator.start())) {
        int end = separator.end();
        boolean date = periods.trailing(words).filter(match -> match.start() <= end).isPresent();
        return date ? words.length() : separator.start();
      }
    }
    return words.length();
  }

  /** The stop behind {@code Ph.D}: short parts, each with a capital, have stops between them. */
  private boolean isOfAbbreviation(int stop) {
    if (words.charAt(stop) != '.') {
      return false;
    }
    int stops = 0;
    int from = stop;
    for (int i = stop - 1; i >= -1; i--) {
      char c = i < 0 ? ' ' : words.charAt(i);
      if (!Character.isLetter(c)) {
        if (from - i > 4 || from - i < 2 || !Character.isUpperCase(words.charAt(i + 1))) {
          return false;
        }
        if (c == '-' && i > 0 && words.charAt(i - 1) == '.') {
          i--;
          stops++;
          from = i;
          continue;
        }
        if (c != '.') {
          return stops > 0
              || from - i == 2
                  && (i < 0 || isBehindName(i))
                  && isBeforeName(SpacedWords.endOfBlanks(words, stop + 1));
        }
        stops++;
        from = i;
      }
    }
    return false;
  }

  /**
   * The stop behind {@code Sr}, {@code MSc} or {@code St}: a short word with a capital, which a
   * name follows and no sentence.
   */
  private boolean isShortened(int from, int stop) {
    int start = stop;
    boolean small = false;
    while (start > from && Character.isLetter(words.charAt(start - 1))) {
      start--;
      small |= Character.isLowerCase(words.charAt(start));
    }
    int letters = stop - start;
    if (words.charAt(stop) != '.'
        || !small
        || letters > LONGEST_SHORTENED + (start == from ? 1 : 0)
        || !Character.isUpperCase(words.charAt(start))
        || start > from && words.charAt(start - 1) != ' '
        || LegalForm.isOne(words.substring(start, stop))) {
      return false;
    }
    int next = SpacedWords.endOfBlanks(words, stop + 1);
    Matcher separator = BEHIND_NAME.matcher(words).region(next, words.length());
    int end = separator.find() ? separator.start() : words.length();
    return Spelling.isOfName(words.substring(next, end));
  }

  /**
   * Whether a blank stands behind a name, whose initial follows: {@code Ada M. Halden}; or behind
   * other initials: {@code A. M. Halden}.
   */
  private boolean isBehindName(int blank) {
    int end = blank;
    while (end > 1 && words.charAt(end) == ' ' && words.charAt(end - 1) == '.') {
      boolean initial = Character.isUpperCase(words.charAt(end - 2));
      end = initial && (end == 2 || words.charAt(end - 3) == ' ') ? end - 3 : 0;
    }
    int start = end;
    while (start > 0 && Character.isLetter(words.charAt(start - 1))) {
      start--;
    }
    return end < 0
        || end > start + 1
            && words.charAt(end) == ' '
            && Character.isUpperCase(words.charAt(start));
  }

  /** Whether an initial or a name stands behind one, and not a sentence: {@code A. First try}. */
  private boolean isBeforeName(int from) {
    int end = from;
    while (end < words.length()
        && (Character.isLetter(words.charAt(end)) || words.charAt(end) == '-')) {
      end++;
    }
    boolean initial = end == from + 1 && words.startsWith(".", end);
    int next = SpacedWords.endOfBlanks(words, end);
    return end > from
        && Character.isUpperCase(words.charAt(from))
        && (initial
            || end > from + 1
                && (next == end
                    || next == words.length()
                    || words.startsWith("et al", next)
                    || words.startsWith("and ", next)
                    || !Character.isLowerCase(words.charAt(next))));
  }
}

package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.words.Signs;
import java.util.regex.Pattern;

/**
 * Tells the brackets behind a name that say more of it: {@code Ropes (Halden group)}.
 *
 * <p>An abbreviation of the name is part of it, and so is what an abbreviation stands for.
 */
public final class NameBrackets {

  /** One sign is a legal form: {@code 하든(주)}. */
  private static final int FEWEST_CHARACTERS = 2;

  /** The brackets that words end with, and what they hold as a group. */
  static final Pattern AT_END = Pattern.compile("\\s*[(\\[（]\\s*([^()\\[\\]（）]*?)\\s*[)\\]）]\\s*$");

  private NameBrackets() {}

  /** Whether words end with brackets, whatever these hold. */
  public static boolean areAtEnd(String words) {
    int last = words.length() - 1;
    while (last >= 0 && Character.isWhitespace(words.charAt(last))) {
      last--;
    }
    return last >= 0 && ")]）".indexOf(words.charAt(last)) >= 0;
  }

  /**
   * Where the brackets open that a name ends with, or its end where none say more of it.
   *
   * @param from where the name starts
   * @param end behind its last character
   */
  public static int start(String words, int from, int end, PeriodReader periods) {
    int last = end;
    while (last > from && Character.isWhitespace(words.charAt(last - 1))) {
      last--;
    }
    int open = open(words, from, last);
    if (open < 0) {
      return end;
    }
    String name = words.substring(from, open).strip();
    String inside = words.substring(open + 1, last - 1).strip();
    boolean apart =
        name.length() < open - from
            || !name.isEmpty() && Signs.areUnspaced(name.substring(name.length() - 1));
    boolean more =
        apart
            && inside.length() >= FEWEST_CHARACTERS
            && !isAbbreviation(inside)
            && !isAbbreviation(name)
            && periods.leading(inside).isEmpty()
            && periods.trailing(inside).isEmpty();
    return more ? open : end;
  }

  /** Where the last brackets open, or -1 if the words do not end with any. */
  private static int open(String words, int from, int end) {
    if (end <= from || ")）".indexOf(words.charAt(end - 1)) < 0) {
      return -1;
    }
    int depth = 0;
    for (int i = end - 1; i > from; i--) {
      char c = words.charAt(i);
      depth += ")）".indexOf(c) >= 0 ? 1 : "(（".indexOf(c) >= 0 ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** {@code CSPO}, {@code SeTIC} */
  private static boolean isAbbreviation(String words) {
    return words.chars().allMatch(Character::isLetter)
        && words.chars().filter(Character::isUpperCase).count() > 1;
  }
}

package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.Locale;
import java.util.Set;

/**
 * What stands behind a position and says only of which level or for whom it is: {@code II}, {@code
 * 3}, {@code Sr.}, {@code :in}, {@code /a}.
 */
final class Level {

  private static final String NUMERALS = "IV";
  private static final String BEFORE_FORMS = ":/*_·";

  private final Set<String> words;
  private final Set<String> forms;

  Level(Vocabulary vocabulary) {
    this.words = vocabulary.set("role.level");
    this.forms = vocabulary.set("role.form");
  }

  /** A position without what stands so behind it. */
  String without(String position) {
    int end = position.length();
    int start = startOfLast(position, end);
    while (start > 0 && isOne(position, start, end)) {
      end = endBefore(position, start);
      start = startOfLast(position, end);
    }
    return position.substring(0, end);
  }

  private static int startOfLast(String text, int end) {
    int start = end;
    while (start > 0 && !isBetween(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isBetween(char c) {
    return SpacedWords.isBlank(c) || BEFORE_FORMS.indexOf(c) >= 0;
  }

  private static int endBefore(String text, int start) {
    int end = start - 1;
    while (end > 0 && SpacedWords.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean isOne(String text, int start, int end) {
    if (BEFORE_FORMS.indexOf(text.charAt(start - 1)) >= 0) {
      return forms.contains(text.substring(start, end));
    }
    return isNumber(text, start, end)
        || words.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isNumber(String text, int start, int end) {
    boolean digit = end == start + 1 && text.charAt(start) >= '1' && text.charAt(start) <= '9';
    boolean numeral = end > start;
    for (int i = start; i < end; i++) {
      numeral &= NUMERALS.indexOf(text.charAt(i)) >= 0;
    }
    return digit || numeral;
  }
}

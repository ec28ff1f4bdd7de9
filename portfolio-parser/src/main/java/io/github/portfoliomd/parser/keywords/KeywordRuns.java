package io.github.portfoliomd.parser.keywords;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keywords that no label announces, but that a line consists of: words set as code, one beside the
 * other, and where skills are expected short names between bars or commas.
 */
final class KeywordRuns {

  private static final String BETWEEN = ",;|·•、/ \t\n";

  private static final String BARS = "|·•";

  /** Behind a label stands what it says. */
  private static final String COLONS = ":：";

  private static final int LEAST_CODES = 3;
  private static final int LEAST_BARRED = 3;
  private static final int LEAST_LISTED = 4;
  private static final int LEAST_ANNOUNCED = 2;

  /** A sentence between commas has more words, and begins with more. */
  private static final int MOST_WORDS_EACH = 2;

  /** Of so many, the first can have one word more: no sentence lists as much. */
  private static final int MANY_LISTED = 6;

  private static final int MOST_OF_CODE = 30;

  private KeywordRuns() {}

  /** Whether words of code stand among others. */
  static boolean holdCode(List<Inline> content) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Code) {
        return true;
      }
    }
    return false;
  }

  /** The words of code that a line consists of, if there are any. */
  static Optional<List<String>> codes(List<Inline> content) {
    List<String> codes = new ArrayList<>();
    for (Inline inline : content) {
      if (inline instanceof Inline.Code code) {
        codes.add(code.value().strip());
      } else if (!(inline instanceof Inline.SoftBreak
          || inline instanceof Inline.Text text && isBetween(text.value()))) {
        return Optional.empty();
      }
    }
    return codes.isEmpty() ? Optional.empty() : Optional.of(codes);
  }

  private static boolean isBetween(String words) {
    return words.chars().allMatch(c -> BETWEEN.indexOf(c) >= 0);
  }

  /** Whether words of code are names of things, and no commands. */
  static boolean areNames(List<String> codes) {
    return codes.size() >= LEAST_CODES && codes.stream().allMatch(KeywordRuns::isName);
  }

  private static boolean isName(String code) {
    return !code.isEmpty()
        && code.length() <= MOST_OF_CODE
        && Character.isLetterOrDigit(
            code.codePointAt(code.charAt(0) == '.' ? 1 % code.length() : 0))
        && !Signs.areIn(code, "=<>{};$\\\"'")
        && !code.endsWith(")")
        && !code.contains(" -");
  }

  /**
   * Whether short words between separators are a list of skills, and no sentence.
   *
   * @param announced whether the heading says that tools of one thing follow
   */
  static boolean isListed(Line line, List<String> items, boolean announced) {
    String words = line.words();
    boolean barred = Signs.areIn(words, BARS);
    int least = announced ? LEAST_ANNOUNCED : barred ? LEAST_BARRED : LEAST_LISTED;
    return items.size() >= least
        && !hasColon(words)
        && (barred
            || words(items.get(0)) <= MOST_WORDS_EACH + (items.size() >= MANY_LISTED ? 1 : 0))
        && (barred
            || items.stream().mapToInt(KeywordRuns::words).sum() <= MOST_WORDS_EACH * items.size());
  }

  /** Whether a colon stands anywhere but in brackets. */
  private static boolean hasColon(String words) {
    int depth = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      depth += "(（".indexOf(c) >= 0 ? 1 : ")）".indexOf(c) >= 0 && depth > 0 ? -1 : 0;
      if (depth == 0 && COLONS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** How many words stand before what brackets say of them. */
  private static int words(String item) {
    int bracket = item.indexOf('(');
    return SpacedWords.count(bracket > 0 ? item.substring(0, bracket).strip() : item);
  }
}

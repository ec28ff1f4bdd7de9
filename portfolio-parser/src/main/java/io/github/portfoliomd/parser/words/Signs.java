package io.github.portfoliomd.parser.words;

/** Signs in text: asked before a regular expression is, which most text need not be. */
public final class Signs {

  /** Behind these letters stand the scripts whose words need no blanks between them. */
  public static final char UNSPACED = '\u2E80';

  /** Stands for a character that readers cannot look into. */
  public static final char HIDDEN = '\uFFFC';

  /** A blank at which no line breaks: people indent lines with it, and part columns. */
  public static final char FIRM_BLANK = '\u00a0';

  private Signs() {}

  /** Whether one of some signs stands in a text. */
  public static boolean areIn(String text, String signs) {
    for (int i = 0; i < signs.length(); i++) {
      if (text.indexOf(signs.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of some signs stands behind a blank somewhere in a text. */
  public static boolean standApart(String text, String signs) {
    for (int i = 1; i < text.length(); i++) {
      if (SpacedWords.isBlank(text.charAt(i - 1)) && signs.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last sign of a text is a colon. */
  public static boolean endWithColon(String text) {
    String words = text.stripTrailing();
    return words.endsWith(":") || words.endsWith("：");
  }

  /** Whether text is of scripts whose words need no blanks between them, or holds some. */
  public static boolean areUnspaced(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > UNSPACED) {
        return true;
      }
    }
    return false;
  }
}

package io.github.portfoliomd.parser.words;

/** Signs in text: asked before a regular expression is, which most text need not be. */
public final class Signs {

  /** Behind these letters stand the scripts whose words need no blanks between them. */
  public static final char UNSPACED = '\u2E80';

  /** Stands for a character that readers cannot look into. */
  public static final char HIDDEN = '\uFFFC';

  /** A blank at which no line breaks: people indent lines with it, and part columns. */
  public static final char FIRM_BLANK = '\u00a0';

  /** Makes one picture of two. */
  private static final char JOINER = '\u200d';

  /** Signs of an item whose author wrote no list. */
  private static final String BULLETS = "•‣·⁃";

  private static final int MOST_DIGITS = 2;

  /** A flag is two letters of two characters each. */
  private static final int FLAG = 4;

  private Signs() {}

  /** Words without the picture before them that stands there as a bullet does. */
  public static String withoutIcon(String words) {
    return words.substring(endOfIcon(words));
  }

  /** Where the words begin behind a picture that a blank parts from them; 0 where none does. */
  public static int endOfIcon(String words) {
    int end = 0;
    while (end < words.length() && isOfIcon(words.codePointAt(end))) {
      end += Character.charCount(words.codePointAt(end));
    }
    int blank = SpacedWords.endOfBlanks(words, end);
    return end > 0 && blank > end && blank < words.length() ? blank : 0;
  }

  /** Where the words begin behind the number of an item: {@code 2. Rigger}; 0 where none does. */
  public static int endOfNumber(String words) {
    int end = 0;
    while (end < words.length() && end < MOST_DIGITS && Character.isDigit(words.charAt(end))) {
      end++;
    }
    boolean number = end > 0 && end < words.length() && ".)".indexOf(words.charAt(end)) >= 0;
    int blanks = number ? SpacedWords.endOfBlanks(words, end + 1) : 0;
    return blanks > end + 1 && blanks < words.length() ? blanks : 0;
  }

  /**
   * Words without the flag of a country behind them: {@code Fjordby 🇳🇴}. Behind a comma it stands
   * for a word.
   */
  public static String withoutFlag(String words) {
    int end = words.length();
    while (end >= FLAG && isOfFlag(words, end - FLAG)) {
      end = words.substring(0, end - FLAG).stripTrailing().length();
    }
    boolean name = end > 0 && Character.isLetterOrDigit(words.codePointBefore(end));
    return name || end > 0 && words.charAt(end - 1) == ')' ? words.substring(0, end) : words;
  }

  private static boolean isOfFlag(String words, int at) {
    return isIndicator(words.codePointAt(at)) && isIndicator(words.codePointAt(at + FLAG / 2));
  }

  private static boolean isIndicator(int letter) {
    return letter >= 0x1F1E6 && letter <= 0x1F1FF;
  }

  private static boolean isOfIcon(int c) {
    int type = Character.getType(c);
    return type == Character.OTHER_SYMBOL && c != HIDDEN
        || type == Character.NON_SPACING_MARK
        || BULLETS.indexOf(c) >= 0
        || c == JOINER;
  }

  /** Whether one of some signs stands in a text. */
  public static boolean areIn(String text, String signs) {
    for (int i = 0; i < signs.length(); i++) {
      if (text.indexOf(signs.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Where some signs end that start at an index; the index itself where none of them is there. */
  public static int endOf(String text, int index, String signs) {
    int end = index;
    while (end < text.length() && signs.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
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

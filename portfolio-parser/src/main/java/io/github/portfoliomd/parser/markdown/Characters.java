package io.github.portfoliomd.parser.markdown;

/** Classes of characters (CommonMark 0.31.2, section 2.1). */
final class Characters {

  /** The characters that can be more than text (section 6), and a table's pipe. */
  private static final boolean[] SPECIAL = new boolean[128];

  static {
    for (char c : "\n\r\\`*_~![]<&{|".toCharArray()) {
      SPECIAL[c] = true;
    }
  }

  private Characters() {}

  /** Whether a character is text wherever it stands between others. */
  static boolean isPlain(char c) {
    return c >= SPECIAL.length || !SPECIAL[c];
  }

  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isLetterOrDigit(char c) {
    return isLetter(c) || isDigit(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isHexDigit(char c) {
    return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
  }

  static boolean isSpaceOrTab(char c) {
    return c == ' ' || c == '\t';
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Whether a character is more than itself in an address without brackets (section 6.3). */
  static boolean isSpecialInAddress(char c) {
    return c <= ')' && (c <= ' ' || c >= '(') || c == '\\' || c == 0x7F;
  }

  /** What HTML allows between attributes; a form feed is none in Markdown elsewhere. */
  static boolean isBlank(char c) {
    return isSpaceOrTab(c) || isLineEnd(c) || c == '\f';
  }

  static boolean isControl(char c) {
    return c < ' ' || c == 0x7F;
  }

  static boolean isAsciiPunctuation(char c) {
    return c > ' ' && c < 0x7F && !isLetterOrDigit(c);
  }

  /** Unicode whitespace: a space separator, a tab, a line feed, a form feed or a return. */
  static boolean isWhitespace(int c) {
    return c < 128
        ? c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r'
        : Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** Unicode punctuation: what Unicode calls punctuation or a symbol. */
  static boolean isPunctuation(int c) {
    if (c < 128) {
      return isAsciiPunctuation((char) c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }
}

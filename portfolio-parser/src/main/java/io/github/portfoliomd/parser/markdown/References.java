package io.github.portfoliomd.parser.markdown;

/** Character references (CommonMark 0.31.2, section 2.5), whether their names are known or not. */
final class References {

  private static final int NAME = 32;
  private static final int DECIMAL_DIGITS = 7;
  private static final int HEX_DIGITS = 6;

  private final Content text;

  References(Content text) {
    this.text = text;
  }

  /** Where the reference ends that starts with an ampersand, or {@link Content#NONE}. */
  int end(int start) {
    int digits = start + 2;
    if (!text.is(start + 1, '#')) {
      return name(start + 1);
    }
    return text.is(digits, 'x') || text.is(digits, 'X')
        ? closed(digits + 1, hexDigits(digits + 1), HEX_DIGITS)
        : closed(digits, decimalDigits(digits), DECIMAL_DIGITS);
  }

  private int name(int start) {
    int i = start;
    while (i < text.length && i - start <= NAME && Characters.isLetterOrDigit(text.at(i))) {
      i++;
    }
    boolean named = i - start > 1 && Characters.isLetter(text.at(start));
    return named ? closed(start, i, NAME) : Content.NONE;
  }

  private int decimalDigits(int start) {
    int i = start;
    while (i < text.length && i - start <= DECIMAL_DIGITS && Characters.isDigit(text.at(i))) {
      i++;
    }
    return i;
  }

  private int hexDigits(int start) {
    int i = start;
    while (i < text.length && i - start <= HEX_DIGITS && Characters.isHexDigit(text.at(i))) {
      i++;
    }
    return i;
  }

  private int closed(int start, int end, int most) {
    boolean fits = end > start && end - start <= most;
    return fits && text.is(end, ';') ? end + 1 : Content.NONE;
  }
}

package io.github.portfoliomd.exporter;

/** Characters that may stand in an HTML document. */
final class HtmlText {

  /** Of ASCII, what is a character reference nowhere in an element, and clean. */
  private static final boolean[] PLAIN = new boolean[128];

  static {
    for (char c = ' '; c <= '~'; c++) {
      PLAIN[c] = "&<>".indexOf(c) < 0;
    }
  }

  private HtmlText() {}

  /** Whether a text is clean, and written as it is. */
  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < PLAIN.length ? !PLAIN[c] : c <= 0xA0 || c >= Character.MIN_HIGH_SURROGATE) {
        return false;
      }
    }
    return true;
  }

  static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c < 0x7F || c >= 0xA0 && c < Character.MIN_HIGH_SURROGATE;
      if (!plain && isForbidden(text.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  static String clean(String text) {
    if (isClean(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isForbidden(c)).forEach(out::appendCodePoint);
    return out.toString();
  }

  /**
   * Control characters and noncharacters (HTML, section 13.2.3.5, "Preprocessing the input
   * stream").
   */
  private static boolean isForbidden(int c) {
    return (c != '\t' && c != '\n' && Character.getType(c) == Character.CONTROL)
        || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xFDD0 && c <= 0xFDEF);
  }
}

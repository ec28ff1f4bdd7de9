package io.github.portfoliomd.exporter;

/** Characters that may stand in an HTML document. */
final class HtmlText {

  private HtmlText() {}

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

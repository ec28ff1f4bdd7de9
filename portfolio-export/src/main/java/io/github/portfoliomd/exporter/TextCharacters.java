package io.github.portfoliomd.exporter;

/**
 * Characters that may stand in a plain text: what a terminal or a mail reader does not act upon.
 */
final class TextCharacters {

  private TextCharacters() {}

  /**
   * The characters, a tab or a line end as a blank, and without those that would not be seen as
   * written.
   */
  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> isBlank(c) ? ' ' : c)
        .filter(c -> !isActing(c))
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** The same, but with the tabs and line ends that are in it. */
  static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> isBlank(c) && !isTabOrLineEnd(c) ? ' ' : c)
        .filter(c -> isTabOrLineEnd(c) || !isActing(c))
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean isTabOrLineEnd(int c) {
    return c == '\t' || c == '\n';
  }

  private static boolean isBlank(int c) {
    return isTabOrLineEnd(c) || c == '\u2028' || c == '\u2029';
  }

  /**
   * Controls; line and paragraph separators; embeddings, overrides and isolates (UAX #9, section
   * 2).
   */
  private static boolean isActing(int c) {
    return Character.getType(c) == Character.CONTROL
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}

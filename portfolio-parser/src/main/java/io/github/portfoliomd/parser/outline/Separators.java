package io.github.portfoliomd.parser.outline;

/** The signs and blanks that part a name from what else a line says. */
final class Separators {

  private static final String SEPARATORS = ",:;|–—-•·，：；、｜";

  private Separators() {}

  /** Where words go on behind a date or a name, and the separators that follow it. */
  static int skip(String words, int from) {
    int at = from;
    while (from > 0
        && at < words.length()
        && (Character.isWhitespace(words.charAt(at))
            || SEPARATORS.indexOf(words.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  /** Where words end in front of the separators before a character. */
  static int before(String words, int end) {
    int at = end;
    while (at > 0
        && (Character.isWhitespace(words.charAt(at - 1))
            || SEPARATORS.indexOf(words.charAt(at - 1)) >= 0)) {
      at--;
    }
    return at;
  }
}

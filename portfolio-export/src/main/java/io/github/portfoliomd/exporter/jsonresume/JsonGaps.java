package io.github.portfoliomd.exporter.jsonresume;

/** Looks at what stands between the tokens of a JSON text, and tells what should not. */
final class JsonGaps {

  private final String text;
  private final ResumeProblems problems;

  JsonGaps(String text, ResumeProblems problems) {
    this.text = text;
    this.problems = problems;
  }

  /**
   * Looks at one gap.
   *
   * @param inside the place of the object or array that the gap belongs to
   * @param closes whether the token behind it closes that
   */
  void look(int start, int end, JsonPlace inside, boolean closes) {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      int next = c == '/' ? commentEnd(at, end) : at + 1;
      if (c == '/') {
        problems.add(ResumeProblem.COMMENT, at, next, inside.pointer(), "", "");
      } else if (c == ',' && closes) {
        problems.add(ResumeProblem.TRAILING_COMMA, at, next, inside.pointer(), "", "");
      }
      at = next;
    }
  }

  private int commentEnd(int start, int end) {
    if (text.startsWith("/*", start)) {
      int close = text.indexOf("*/", start + 2);
      return close < 0 ? end : Math.min(close + 2, end);
    }
    int at = start;
    while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }
}

package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DiagnosticTest {

  private static final String HINT = "remove the space behind it";

  @Test
  void isPrintedLikeACompilers() {
    String page = "# Tides\r\nThe tide \\ \r\nfalls";

    assertThat(at(page, 18, 2, 10, HINT).render("page.md", page))
        .isEqualTo(
            """
            page.md:2:10: warning: this backslash breaks no line [line-break-slip]
                The tide \\
                         ^
                hint: remove the space behind it
            """);
  }

  @Test
  void theCaretStandsUnderItsPlaceWhateverATabsWidth() {
    String page = "\tthe\ttide \\";

    assertThat(at(page, 10, 1, 11, "").render("page.md", page))
        .isEqualTo(
            "page.md:1:11: warning: this backslash breaks no line [line-break-slip]\n"
                + "    \tthe\ttide \\\n"
                + "    \t   \t     ^\n");
  }

  @Test
  void canStandAtTheEndOfTheText() {
    assertThat(at("", 0, 1, 1, "").render("-", "")).endsWith("[line-break-slip]\n    \n    ^\n");
    assertThat(at("a", 1, 1, 2, "").render("-", "a")).endsWith("    a\n     ^\n");
    assertThat(at("a\rb", 2, 2, 1, "").render("-", "a\rb")).endsWith("    b\n    ^\n");
  }

  @Test
  void printsWhateverSourceItIsGiven() {
    assertThat(at("abc", 3, 1, 4, "").render("-", "a")).endsWith("    ^\n");
  }

  @Test
  void isOneLineAlone() {
    SourceRange range = new SourceRange(0, 1, 3, 4, 3, 5);

    assertThat(new Diagnostic("bad-date", Severity.ERROR, "no date", range, "", HINT))
        .hasToString("3:4: error: no date [bad-date]");
    assertThat(new Diagnostic("bad-date", Severity.INFO, "no date", range, "/work/0", HINT))
        .hasToString("3:4 /work/0: info: no date [bad-date]");
  }

  @Test
  void anErrorIsAnErrorOfTheResult() {
    Portfolio page = Portfolio.builder().build();
    SourceMap source = SourceMap.builder("a").build();
    SourceRange range = new SourceRange(0, 1, 1, 1, 1, 2);
    Diagnostic error = new Diagnostic("bad-date", Severity.ERROR, "no date", range, "", "");

    assertThat(new ParseResult(page, List.of(at("a", 0, 1, 1, "")), source).hasErrors()).isFalse();
    assertThat(new ParseResult(page, List.of(at("a", 0, 1, 1, ""), error), source).hasErrors())
        .isTrue();
  }

  private static Diagnostic at(String page, int start, int line, int column, String hint) {
    int end = Math.min(start + 1, Math.max(start, page.length()));
    SourceRange range = new SourceRange(start, end, line, column, line, column + end - start);
    return new Diagnostic(
        "line-break-slip", Severity.WARNING, "this backslash breaks no line", range, "", hint);
  }

  @Test
  void rendersThePointerIntoJson() {
    SourceRange range = new SourceRange(2, 3, 1, 3, 1, 4);
    Diagnostic diagnostic =
        new Diagnostic("empty-value", Severity.WARNING, "nothing", range, "/basics", "");
    assertThat(diagnostic.render("resume.json", "{ }"))
        .isEqualTo("resume.json:1:3 /basics: warning: nothing [empty-value]\n    { }\n      ^\n");
  }

  @Test
  void rendersOfALongLineWhatIsNear() {
    String line = "x".repeat(500);
    assertThat(at(line, 0, 1, 1, "").render("-", line))
        .endsWith("\n    " + "x".repeat(120) + "…\n    ^\n");
    assertThat(at(line, 250, 1, 251, "").render("-", line))
        .endsWith("\n    …" + "x".repeat(120) + "…\n    " + " ".repeat(61) + "^\n");
    assertThat(at(line, 500, 1, 501, "").render("-", line))
        .endsWith("\n    …" + "x".repeat(120) + "\n    " + " ".repeat(121) + "^\n");
  }

  /** There can be as many of them as a page has characters, all on one line. */
  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void takesNoLongerForALongerLine() {
    String line = "x".repeat(2_000_000);
    for (int i = 0; i < 200_000; i++) {
      assertThat(at(line, i, 1, i + 1, "").render("-", line)).hasSizeLessThan(500);
    }
  }

  @Test
  void tellsATerminalNothingToDo() {
    String source = "a\u001B[2Jb \u202Ec";
    Diagnostic diagnostic =
        new Diagnostic(
            "odd",
            Severity.INFO,
            "this: \u001B[2J",
            SourceText.of(source).range(1, 2),
            "",
            "\u0007");
    assertThat(diagnostic.toString()).contains("this: \uFFFD[2J [odd]");
    assertThat(diagnostic.render("page.md", source))
        .contains("a\uFFFD[2Jb \uFFFDc")
        .contains("hint: \uFFFD")
        .doesNotContain("\u001B")
        .doesNotContain("\u202E");
  }
}

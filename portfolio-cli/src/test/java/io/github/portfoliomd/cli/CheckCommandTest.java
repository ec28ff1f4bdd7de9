package io.github.portfoliomd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"CLEAN,0,0", "INFO,0,0", "WARNING,0,1", "ERROR,2,2"})
  void theWorstDiagnosticDecides(SamplePages page, int lenient, int strict) {
    assertThat(Outcome.of("check", page.in(folder)).exitCode()).isEqualTo(lenient);
    assertThat(Outcome.of("check", "--strict", page.in(folder)).exitCode()).isEqualTo(strict);
  }

  @Test
  void aCleanPageIsOneLine() {
    assertThat(Outcome.of("check", SamplePages.CLEAN.in(folder)))
        .isEqualTo(new Outcome(0, "1 file: 0 errors, 0 warnings, 0 infos\n", ""));
  }

  @Test
  void printsDiagnosticsAsCompilersDo() {
    String page = SamplePages.WARNING.in(folder);

    assertThat(Outcome.of("check", page).out())
        .isEqualTo(
            page
                + """
                :2:18: warning: this backslash has a space behind it, so Markdown breaks no line \
                here [line-break-slip]
                    Ground by water. \\
                                     ^
                    hint: remove the space
                1 file: 0 errors, 1 warning, 0 infos
                """);
  }

  @Test
  void printsInfosToo() {
    String page = SamplePages.INFO.in(folder);

    assertThat(Outcome.of("check", page).out())
        .startsWith(page + ":1:1: info: ")
        .endsWith("\n1 file: 0 errors, 0 warnings, 1 info\n");
  }

  @Test
  void countsOverAllPages() {
    Outcome outcome =
        Outcome.reading(
            SamplePages.WARNING.text(),
            "check",
            "-",
            SamplePages.WARNING.in(folder),
            SamplePages.ERROR.in(folder));

    assertThat(outcome.out())
        .startsWith("<stdin>:2:18: warning: ")
        .endsWith("\n3 files: 1 error, 2 warnings, 0 infos\n");
  }

  @Test
  void oneUnreadablePageKeepsNoOtherFromBeingChecked() {
    Outcome outcome = Outcome.of("check", "nowhere.md", SamplePages.CLEAN.in(folder));

    assertThat(outcome)
        .isEqualTo(
            new Outcome(
                2,
                "1 file: 0 errors, 0 warnings, 0 infos; 1 file not readable\n",
                "portfolio: nowhere.md: no such file\n"));
  }

  @Test
  void aPageSendsNoCommandsToTheTerminal() {
    String page = "Ground by \u001b[31mwater\u0007\u202E. \\ \nAnd by wind.\n";

    assertThat(Outcome.reading(page, "check", "-").out())
        .contains("    Ground by \uFFFD[31mwater\uFFFD\uFFFD. \\\n");
  }

  @Test
  void readsJsonResume() throws IOException {
    Path file = Files.writeString(folder.resolve("resume.json"), SampleResume.TEXT);

    Outcome outcome = Outcome.of("check", file.toString());

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .startsWith(file + ":2:36 /basics/email: warning: ")
        .contains("\n" + file + ":3:13 /work/0/company: warning: ")
        .endsWith("\n1 file: 0 errors, 2 warnings, 0 infos\n");
    assertThat(Outcome.reading(SampleResume.TEXT, "check", "--strict", "--from", "json", "-"))
        .isEqualTo(new Outcome(1, outcome.out().replace(file.toString(), "<stdin>"), ""));
    assertThat(Outcome.of("check", "--from", "markdown", file.toString()).out())
        .isEqualTo("1 file: 0 errors, 0 warnings, 0 infos\n");
  }

  @Test
  void aTruncatedResumeIsAnError() {
    assertThat(Outcome.reading("{\"basics\": {", "check", "--from", "json", "-").exitCode())
        .isEqualTo(2);
  }

  @Test
  void checksTheSiteOfThePages() throws IOException {
    Path site = Files.writeString(folder.resolve("_config.yml"), "title: Mills\ntitle: Boats\n");

    Outcome outcome = Outcome.of("check", "--site", site.toString(), SamplePages.CLEAN.in(folder));

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .startsWith(site + ":2:1: warning: the key \"title\" stands here a second time ")
        .contains("    title: Boats\n    ^\n")
        .endsWith("\n2 files: 0 errors, 1 warning, 0 infos\n");
  }
}

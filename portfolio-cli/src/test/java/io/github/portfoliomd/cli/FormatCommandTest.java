package io.github.portfoliomd.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {

  private static final String WILD = "Søren's mill\n===\n\n* *Ground* by water.\n";
  private static final String TAME = "# Søren's mill\n\n- _Ground_ by water.\n";
  private static final String REFUSED = "Søren's mill\n===\n\n[a]: b\n";
  private static final String REFUSAL =
      """
      :4:1: error: formatting would lose an address: b [destination-lost]
          [a]: b
          ^
          hint: the page stays as it is; change this by hand first
      """;

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void writesTheCanonicalLayout() throws IOException {
    String page = file("a.md", WILD);

    assertThat(Outcome.of("fmt", page, file("b.md", WILD))).isEqualTo(new Outcome(0, "", ""));
    assertThat(text("a.md")).isEqualTo(TAME);
    assertThat(text("b.md")).isEqualTo(TAME);
    assertThat(folder).isDirectoryNotContaining("glob:**/.portfolio-*");
  }

  @Test
  void aCanonicalPageIsNotTouched() throws IOException {
    String page = file("a.md", TAME);
    FileTime time = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(Path.of(page), time);

    assertThat(Outcome.of("fmt", page)).isEqualTo(new Outcome(0, "", ""));
    assertThat(Files.getLastModifiedTime(Path.of(page))).isEqualTo(time);
  }

  @Test
  void standardInputIsWrittenToStandardOutput() {
    assertThat(Outcome.reading(WILD, "fmt", "-")).isEqualTo(new Outcome(0, TAME, ""));
    assertThat(Outcome.reading(TAME, "fmt", "-")).isEqualTo(new Outcome(0, TAME, ""));
  }

  @Test
  void aRefusedPageStaysAsItIsAndKeepsNoOtherFromBeingFormatted() throws IOException {
    String refused = file("a.md", REFUSED);

    assertThat(Outcome.of("fmt", refused, file("b.md", WILD)))
        .isEqualTo(new Outcome(2, "", refused + REFUSAL));
    assertThat(text("a.md")).isEqualTo(REFUSED);
    assertThat(text("b.md")).isEqualTo(TAME);
    assertThat(Outcome.reading(REFUSED, "fmt", "-"))
        .isEqualTo(new Outcome(2, "", "<stdin>" + REFUSAL));
  }

  @Test
  void checkNamesWhatWouldChange() throws IOException {
    String wild = file("a.md", WILD);
    String tame = file("b.md", TAME);

    assertThat(Outcome.of("fmt", "--check", wild, tame)).isEqualTo(new Outcome(1, wild + "\n", ""));
    assertThat(Outcome.of("fmt", "--check", tame)).isEqualTo(new Outcome(0, "", ""));
    assertThat(Outcome.reading(WILD, "fmt", "--check", "-"))
        .isEqualTo(new Outcome(1, "<stdin>\n", ""));
    assertThat(text("a.md")).isEqualTo(WILD);
  }

  @Test
  void checkEndsWithTwoWhereAPageIsRefused() throws IOException {
    String wild = file("a.md", WILD);
    String refused = file("b.md", REFUSED);

    assertThat(Outcome.of("fmt", "--check", wild, refused))
        .isEqualTo(new Outcome(2, wild + "\n", refused + REFUSAL));
  }

  @Test
  void diffShowsWhatWouldChange() throws IOException {
    String wild = file("a.md", WILD);
    String diff =
        """
        --- %1$s
        +++ %1$s
        @@ -1,4 +1,3 @@
        -Søren's mill
        -===
        +# Søren's mill
        \s
        -* *Ground* by water.
        +- _Ground_ by water.
        """
            .formatted(wild);

    assertThat(Outcome.of("fmt", "--diff", wild)).isEqualTo(new Outcome(0, diff, ""));
    assertThat(Outcome.of("fmt", "--check", "--diff", wild))
        .isEqualTo(new Outcome(1, wild + "\n" + diff, ""));
    assertThat(Outcome.reading(TAME, "fmt", "--diff", "-")).isEqualTo(new Outcome(0, "", ""));
    assertThat(text("a.md")).isEqualTo(WILD);
  }

  @Test
  void aPageThatCannotBeReadKeepsNoOtherFromBeingFormatted() throws IOException {
    assertThat(Outcome.of("fmt", "nowhere.md", file("a.md", WILD)))
        .isEqualTo(new Outcome(2, "", "portfolio: nowhere.md: no such file\n"));
    assertThat(text("a.md")).isEqualTo(TAME);
  }

  @Test
  void aPageThatCannotBeWrittenStaysAsItIs() throws IOException {
    String page = file("a.md", WILD);
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
    assumeTrue(!Files.isWritable(folder)); // who may do everything can write it

    Outcome outcome = Outcome.of("fmt", page);

    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    assertThat(outcome)
        .isEqualTo(new Outcome(2, "", "portfolio: " + page + ": permission denied\n"));
    assertThat(text("a.md")).isEqualTo(WILD);
  }

  @Test
  void jsonIsNoPage() throws IOException {
    String resume = file("resume.JSON", SampleResume.TEXT);

    assertThat(Outcome.of("fmt", resume))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "portfolio: " + resume + ": this is JSON, and fmt formats pages in Markdown\n"));
    assertThat(text("resume.JSON")).isEqualTo(SampleResume.TEXT);
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() throws IOException {
    byte[] bytes = WILD.getBytes(ISO_8859_1);
    Path page = Files.write(folder.resolve("a.md"), bytes);

    Outcome outcome = Outcome.of("fmt", page.toString());

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).startsWith(page + ":1:2: warning: ").contains("[encoding]");
    assertThat(page).hasBinaryContent(bytes);
  }

  @Test
  void aPageSendsNoCommandsToTheTerminal() {
    String page = "a\u001b[31m\n===\n";
    assertThat(Outcome.reading(page, "fmt", "--diff", "-").out()).contains("-a\uFFFD[31m\n");
    assertThat(Outcome.reading(page + "[a]: \u202Eb\n", "fmt", "-").err())
        .contains("    [a]: \uFFFDb\n");
  }
}

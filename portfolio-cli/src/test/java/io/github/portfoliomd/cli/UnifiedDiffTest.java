package io.github.portfoliomd.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnifiedDiffTest {

  @Test
  void sameTextsHaveNone() {
    assertThat(UnifiedDiff.of("a.md", "a\n", "a\n")).isEmpty();
    assertThat(UnifiedDiff.of("a.md", "", "")).isEmpty();
  }

  @Test
  void aLineFeedAtTheEndCounts() {
    assertThat(UnifiedDiff.of("a.md", "a", "a\n"))
        .isEqualTo("--- a.md\n+++ a.md\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n");
  }

  @ParameterizedTest
  @CsvSource(
      emptyValue = "",
      value = {
        "'a\nb\nc\n', 'a\nc\n'",
        "'a\nb', 'a\nb\nc'",
        "'a\r\nb\r\n', 'a\nb\n'",
        "'1\n2\n3\n4\n5\n6\n7\n8\n9\n', '0\n2\n3\n4\n5\n6\n7\n8\n9\n10\n'",
        "'', 'a\n'",
        "'a\n', ''",
        "'-- x\n', '++ y\n'",
      })
  void patchMakesOneOfTheOther(String before, String after, @TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("a.md"), before);
    Path diff = folder.resolve("diff");
    Files.writeString(diff, UnifiedDiff.of(file.toString(), before, after));

    Process patch;
    try {
      patch =
          new ProcessBuilder("patch", "--binary", "-s", file.toString(), diff.toString())
              .redirectErrorStream(true)
              .start();
    } catch (java.io.IOException noPatch) {
      assumeTrue(false, "there is no patch here");
      return;
    }
    String said = new String(patch.getInputStream().readAllBytes());
    assertThat(patch.waitFor()).as(said).isZero();
    assertThat(Files.exists(file) ? Files.readString(file) : "").isEqualTo(after);
  }
}

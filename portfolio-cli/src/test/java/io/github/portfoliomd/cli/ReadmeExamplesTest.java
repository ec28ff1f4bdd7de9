package io.github.portfoliomd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first program of README.md compiles without a warning, and prints what it says. Those that
 * need other compilers are sources of the projects in src/it.
 */
class ReadmeExamplesTest {

  @TempDir private Path folder;

  @Test
  void printsTheOverview() throws Exception {
    Path page = Files.writeString(folder.resolve("page.md"), Readme.page());
    compile(Files.writeString(folder.resolve("Overview.java"), file("java17/Overview.java")));
    String classPath = folder + File.pathSeparator + JavaProcess.classPath();

    assertThat(
            new JavaProcess(folder).run("", List.of("-cp", classPath, "Overview", page.toString())))
        .isEqualTo(new Outcome(0, file("overview.txt"), ""));
  }

  private void compile(Path source) {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();

    int exitCode =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                messages,
                messages,
                "-Xlint:all",
                "-Werror",
                "-d",
                folder.toString(),
                "-cp",
                JavaProcess.classPath(),
                source.toString());

    assertThat(messages).hasToString("");
    assertThat(exitCode).isZero();
  }

  private static String file(String name) {
    return Readme.files().get(name);
  }
}

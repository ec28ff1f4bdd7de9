package io.github.portfoliomd.exporter.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Résumés beside what is said of them ({@code .diagnostics}) and what is written of them ({@code
 * .written}): adding a case is adding files.
 */
class DiagnosticsCasesTest {

  private static final Path CASES =
      Path.of("src/test/resources/io/github/portfoliomd/exporter/jsonresume/cases");

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    return files().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> {
                      assertThat(said(file)).isEqualTo(beside(file, "diagnostics"));
                      assertThat(written(file)).isEqualTo(beside(file, "written"));
                    }));
  }

  @Test
  void haveEveryCode() throws IOException {
    String all = files().stream().map(file -> read(file)).collect(Collectors.joining());
    assertThat(Arrays.stream(ResumeProblem.values()).map(ResumeProblem::code))
        .allMatch(code -> all.contains("[" + code + "]"));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static String read(Path file) {
    try {
      return said(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each diagnostic on a line, its hint below it. */
  private static String said(Path file) throws IOException {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : JsonResumeParser.create().parse(file).diagnostics()) {
      out.append(diagnostic).append("\n    ").append(diagnostic.hint()).append('\n');
    }
    return out.toString();
  }

  private static String written(Path file) throws IOException {
    return JsonResumeWriter.create().write(JsonResumeParser.create().parse(file).portfolio());
  }

  private static String beside(Path file, String ending) throws IOException {
    return Files.readString(Path.of(file.toString().replaceAll("json$", ending)));
  }
}

package io.github.portfoliomd.exporter.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.parser.MarkdownWriter;
import io.github.portfoliomd.parser.PortfolioParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Résumés that people and programs wrote, where those and the judge are at hand. */
class RealJsonResumesTest {

  private static final Path FILES = Path.of("../../shared/jsonresume");

  /** A résumé that the schema refuses cannot come back as it was: the address is no URI. */
  private static final List<String> NO_URI =
      List.of(
          "/projects/0/url: 'missdirection.example.com' became '(absent)'",
          "/projects/0/x-url: '(absent)' became 'missdirection.example.com'");

  private static final Map<String, List<String>> DIFFERENT =
      Map.of("05-resume-schema-1.0.0-sample.json", NO_URI, "07-theme-macchiato.json", NO_URI);

  @TestFactory
  Stream<DynamicTest> comesBack() throws IOException, InterruptedException {
    return each(portfolio -> portfolio);
  }

  @TestFactory
  Stream<DynamicTest> comesBackByWayOfMarkdown() throws IOException, InterruptedException {
    return each(
        portfolio ->
            PortfolioParser.create().parse(MarkdownWriter.create().write(portfolio)).portfolio());
  }

  private static Stream<DynamicTest> each(UnaryOperator<Portfolio> way)
      throws IOException, InterruptedException {
    assumeTrue(NormalPy.isThere());
    try (Stream<Path> files =
        Stream.concat(Files.list(FILES.resolve("samples")), Files.list(FILES.resolve("edge")))) {
      return files.sorted().toList().stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      file.getFileName().toString(), () -> assertSame(file, way)));
    }
  }

  private static void assertSame(Path file, UnaryOperator<Portfolio> way)
      throws IOException, InterruptedException {
    ParseResult result = JsonResumeParser.create().parse(file);
    String written = JsonResumeWriter.create().write(way.apply(result.portfolio()));

    assertThat(NormalPy.differences(file, written))
        .isEqualTo(DIFFERENT.getOrDefault(file.getFileName().toString(), List.of()));
    assertThat(result.hasErrors()).isFalse();
  }
}

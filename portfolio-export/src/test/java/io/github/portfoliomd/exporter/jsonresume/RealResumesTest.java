package io.github.portfoliomd.exporter.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.parser.PortfolioParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Both profiles of JSON Resume of pages that people wrote, where those are at hand. */
class RealResumesTest {

  private static final Path PAGES = Path.of("../../shared/pages");

  @TestFactory
  Stream<DynamicTest> everyPageIsValid() throws IOException {
    assumeTrue(Files.isDirectory(PAGES));
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream()
          .map(
              page ->
                  DynamicTest.dynamicTest(page.getFileName().toString(), () -> assertValid(page)));
    }
  }

  private static void assertValid(Path page) throws IOException {
    Portfolio portfolio = PortfolioParser.create().parse(page).portfolio();
    String faithful = JsonResumeWriter.create().write(portfolio);
    String forThemes = JsonResumeWriter.builder().forThemes().build().write(portfolio);
    ResumeSchema official = ResumeSchema.official().orElseThrow();
    assertThat(official.problems(faithful)).as(faithful).isEmpty();
    assertThat(official.problems(forThemes)).as(forThemes).isEmpty();
    assertThat(ResumeSchema.ours().problems(faithful)).as(faithful).isEmpty();
  }
}

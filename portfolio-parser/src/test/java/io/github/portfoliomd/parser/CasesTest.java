package io.github.portfoliomd.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.ParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Pages beside what is read from them ({@code .facts}): adding a case is adding two files. */
class CasesTest {

  private static final Path RESOURCES = Path.of("src/test/resources");

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static String facts(Path page) throws IOException {
    return Files.readString(Path.of(page.toString().replaceAll("md$", "facts")));
  }

  @TestFactory
  Stream<DynamicTest> readsEachPage() throws IOException {
    return pages().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.getFileName().toString(),
                    () -> {
                      ParseResult result = PortfolioParser.create().parse(page);
                      assertThat(FactSheet.of(result)).isEqualTo(facts(page));
                      RoundTrip.assertKept(result);
                    }));
  }

  @Test
  void writesTheSampleAsAPersonWould() throws IOException {
    ParseResult sample = PortfolioParser.create().parse(RESOURCES.resolve("sample.md"));
    assertThat(MarkdownWriter.create().write(sample.portfolio()))
        .isEqualTo(Files.readString(RESOURCES.resolve("sample.written")))
        .doesNotContain("{:")
        .doesNotContain("&#")
        .doesNotContain("<!--");
  }
}

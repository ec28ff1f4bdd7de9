package io.github.portfoliomd.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Pages beside what the formatter makes of them ({@code .formatted}) or why it refuses them ({@code
 * .refused}): adding a case is adding two files.
 */
class FormatCasesTest {

  private static final Path FOLDER = Path.of("src/test/resources/format");

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".page")).sorted().toList();
    }
  }

  private static Path beside(Path page, String ending) {
    return Path.of(page.toString().replaceAll("page$", ending));
  }

  @TestFactory
  Stream<DynamicTest> formatsOrRefusesEachPage() throws IOException {
    return pages().stream()
        .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)));
  }

  private static void check(Path page) throws IOException {
    String text = Files.readString(page);
    FormattedPage formatted = PageFormatter.create().format(text);
    if (formatted.isRefused()) {
      String refusals =
          formatted.refusals().stream()
              .map(refusal -> refusal + "\n")
              .collect(Collectors.joining());
      assertThat(refusals).isEqualTo(Files.readString(beside(page, "refused")));
      assertThat(formatted.text()).isEqualTo(text);
    } else {
      assertThat(formatted.text()).isEqualTo(Files.readString(beside(page, "formatted")));
      assertThat(PageFormatter.create().format(formatted.text())).isEqualTo(formatted);
    }
  }

  @Test
  void eachPageHasOneOfBoth() throws IOException {
    assertThat(pages())
        .hasSizeGreaterThan(10)
        .allMatch(
            page ->
                Files.exists(beside(page, "refused")) != Files.exists(beside(page, "formatted")));
  }
}

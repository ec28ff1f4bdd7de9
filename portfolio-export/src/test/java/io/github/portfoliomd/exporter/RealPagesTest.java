package io.github.portfoliomd.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.parser.PortfolioParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** HTML and plain text of pages that people wrote, where those are at hand. */
class RealPagesTest {

  private static final Path PAGES = Path.of("../../shared/pages");

  private static List<Path> pages() throws IOException {
    assumeTrue(Files.isDirectory(PAGES));
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @Test
  void htmlIsValid() throws IOException {
    for (Path page : pages()) {
      Portfolio portfolio = PortfolioParser.create().parse(page).portfolio();
      assertThat(NuChecker.errors(HtmlWriter.create().write(portfolio))).as("%s", page).isEmpty();
    }
  }

  @Test
  void textHasNoBlanksAtTheEndOfALine() throws IOException {
    for (Path page : pages()) {
      Portfolio portfolio = PortfolioParser.create().parse(page).portfolio();
      assertThat(PlainTextWriter.create().write(portfolio).lines())
          .as("%s", page)
          .allMatch(line -> line.equals(line.stripTrailing()));
    }
  }
}

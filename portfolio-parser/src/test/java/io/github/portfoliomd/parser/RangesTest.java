package io.github.portfoliomd.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.SourceRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Where facets stand on their page: on words, never on nothing. */
class RangesTest {

  @TestFactory
  Stream<DynamicTest> everyRangeOfACaseHasWords() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
      List<Path> pages = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
      return pages.stream()
          .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)));
    }
  }

  private static void check(Path page) throws IOException {
    ParseResult result = PortfolioParser.create().parse(page);
    result.portfolio().items().forEach(item -> check(item, result));
  }

  private static void check(Item item, ParseResult result) {
    for (Facet facet : Facet.values()) {
      for (SourceRange range : result.source().ranges(item, facet)) {
        assertThat(result.source().text(range)).as("%s of %s", facet, item).isNotBlank();
      }
    }
    item.items().forEach(below -> check(below, result));
  }

  @Test
  void partOfWhatIsMarked() {
    String page = "## Work\n\n### Skiff\n*May 2019 – Aug 2019 · Halden*\n";
    assertThat(text(page, Facet.PERIOD)).containsExactly("May 2019 – Aug 2019");
  }

  @Test
  void allThatIsMarked() {
    String page = "## Work\n\n### Skiff\n*May 2019 – Aug 2019* | Halden\n";
    assertThat(text(page, Facet.PERIOD)).containsExactly("*May 2019 – Aug 2019*");
  }

  @Test
  void theTermAndItsDefinition() {
    String page =
        "## Work\n\n2016\n: Rigger at Halden Ropes\n\n2017\n: Sailmaker at Halden Sails\n";
    assertThat(text(page, Facet.PERIOD)).containsExactly("2016");
    assertThat(text(page, Facet.HEADING)).containsExactly("Rigger at Halden Ropes");
  }

  /** Where a facet of the first item of the first section stands. */
  private static List<String> text(String page, Facet facet) {
    ParseResult result = PortfolioParser.create().parse(page);
    Item item = result.portfolio().items().get(0).items().get(0);
    return result.source().ranges(item, facet).stream().map(result.source()::text).toList();
  }
}

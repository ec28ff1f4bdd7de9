package io.github.portfoliomd.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.portfoliomd.model.Blocks;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.ItemPath;
import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.SourceRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page that the library was made for, and pages like it, where they are at hand. */
class ReferencePageTest {

  private static final Path PAGES = Path.of("../../shared/pages");

  private static ParseResult page;

  @BeforeAll
  static void readsThePage() throws IOException {
    Path file = PAGES.resolve("003-projects-portfolio.md");
    assumeTrue(Files.exists(file));
    page = PortfolioParser.create().parse(file);
  }

  private static Stream<Item> items() {
    return page.portfolio().paths().stream().map(ItemPath::item);
  }

  private static Entry entry(String start) {
    return page.portfolio().entries().stream()
        .filter(entry -> entry.headingText().startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void hasTwelveItemsWithEightBelow() {
    assertThat(page.portfolio().items()).hasSize(12);
    assertThat(items().mapToInt(item -> item.items().size()).sum()).isEqualTo(8);
  }

  @Test
  void hasEachPeriodAsItsAuthorGaveIt() {
    List<String> periods =
        page.portfolio().entries().stream()
            .flatMap(entry -> entry.period().stream())
            .map(Period::toString)
            .toList();
    assertThat(periods)
        .containsExactly(
            "2021-03/..",
            "2021",
            "2020",
            "2019/2020",
            "2019",
            "2017/2019",
            "2018/2019",
            "2022",
            "2021-05/2021-10",
            "2021-02/2021-03",
            "2022",
            "2019");
  }

  @Test
  void keepsLogosLinksKeywordsAndTheCitation() {
    assertThat(items().mapToInt(item -> item.logos().size()).sum()).isEqualTo(6);
    assertThat(items().map(item -> item.keywords().size()).filter(n -> n > 0))
        .containsExactly(4, 12, 5);
    assertThat(entry("Publication").publication())
        .hasValueSatisfying(
            publication -> {
              assertThat(publication.authors()).containsExactly("Grah, S.", "Thouvenot, V.");
              assertThat(publication.year()).hasValue(2020);
              assertThat(publication.doi())
                  .hasValueSatisfying(
                      doi -> {
                        assertThat(doi.url())
                            .isEqualTo("https://doi.org/10.1007/978-3-030-57321-8_6");
                        assertThat(doi.link())
                            .isEqualTo("http://dx.doi.org/10.1007/978-3-030-57321-8_6");
                      });
            });
    assertThat(entry("Cybels").fields())
        .extracting(field -> field.label())
        .containsExactly("Data Engineering", "Devops", "Machine Learning");
  }

  @Test
  void knowsTheWordsOfEachFacet() {
    assertThat(words(entry("TotalEnergies"), Facet.PERIOD)).contains("_Since March 2021._");
    assertThat(words(entry("Cybels"), Facet.ROLE)).contains("**Head of AI and ML**");
    assertThat(words(entry("Internship"), Facet.FIELDS))
        .contains("Subject: Model Drift in Machine Learning");
    assertThat(words(entry("Supply"), Facet.KEYWORDS)).get().asString().startsWith("_keywords:");
    assertThat(words(entry("Supply"), Facet.LOGOS)).get().asString().startsWith("<img");
  }

  private static Optional<String> words(Entry entry, Facet facet) {
    return page.source().range(entry, facet).map(page.source()::text);
  }

  @Test
  void tellsWhereEachSlipIs() {
    assertThat(page.diagnostics()).extracting(d -> d.code()).containsOnly("line-break-slip");
    assertThat(page.diagnostics())
        .extracting(d -> d.range().toString())
        .containsExactly("14:87", "50:32", "99:33");
  }

  @Test
  void leavesNoBackslashOfASlip() {
    items()
        .forEach(
            item ->
                Blocks.forEachInline(
                    item.body(),
                    inline -> {
                      if (inline instanceof Inline.Text text) {
                        assertThat(text.value()).doesNotContain("\\");
                      }
                    }));
    assertThat(MarkdownWriter.create().write(page.portfolio()))
        .doesNotContain("\\ ")
        .doesNotContain("{:")
        .doesNotContain("&#")
        .doesNotContain("<!--");
  }

  @TestFactory
  Stream<DynamicTest> everyPageComesBack() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      file.getFileName().toString(),
                      () -> RoundTrip.assertKept(PortfolioParser.create().parse(file))));
    }
  }

  @TestFactory
  Stream<DynamicTest> everyPlaceIsInsideThePage() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      file.getFileName().toString(),
                      () -> assertPlaced(PortfolioParser.create().parse(file))));
    }
  }

  private static void assertPlaced(ParseResult result) {
    for (ItemPath path : result.portfolio().paths()) {
      SourceRange whole = result.source().range(path.item()).orElseThrow();
      for (Facet facet : Facet.values()) {
        for (SourceRange range : result.source().ranges(path.item(), facet)) {
          assertThat(range.start()).isBetween(whole.start(), range.end());
          assertThat(range.end()).isLessThanOrEqualTo(whole.end());
        }
      }
      path.item()
          .body()
          .forEach(block -> assertThat(result.source().range(block)).as(block + "").isPresent());
    }
  }
}

package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortfolioTest {

  private static final Entry TABLES = entry("Tables");
  private static final Entry MAPS = entry("Maps");
  private static final Entry TIDES = entry("Tides").toBuilder().addItem(TABLES).build();
  private static final Section WORK =
      Section.builder().addHeading(Inline.text("Work")).addItem(TIDES).addItem(MAPS).build();
  private static final Entry GULLS = entry("Gulls");
  private static final Portfolio PAGE = Portfolio.builder().addItem(WORK).addItem(GULLS).build();

  @Test
  void isEmptyAtFirst() {
    Portfolio empty = Portfolio.builder().build();

    assertThat(empty.frontMatter().isEmpty()).isTrue();
    assertThat(empty.person().isEmpty()).isTrue();
    assertThat(empty.title()).isEmpty();
    assertThat(empty.language()).isEmpty();
    assertThat(empty.entries()).isEmpty();
  }

  @Test
  void titleIsTheFrontMattersOrElseTheHeading() {
    Portfolio page =
        Portfolio.builder().addHeading(new Inline.Strong(List.of(Inline.text("My work")))).build();

    assertThat(page.title()).contains("My work");
    assertThat(page.toBuilder().frontMatter(front("title", " ")).build().title())
        .contains("My work");
    assertThat(page.toBuilder().frontMatter(front("title", "Tides")).build().title())
        .contains("Tides");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr-CA", "zh-Hant", "pt-br"})
  void languageIsATagOfTheFrontMatter(String tag) {
    assertThat(Portfolio.builder().frontMatter(front("lang", tag)).build().language())
        .contains(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "english language", "e", "en_US", "und", "\"><script>"})
  void otherTextIsNoLanguage(String text) {
    assertThat(Portfolio.builder().frontMatter(front("lang", text)).build().language()).isEmpty();
  }

  @Test
  void entriesAreFlatInTheOrderOfThePage() {
    assertThat(PAGE.entries()).containsExactly(TIDES, TABLES, MAPS, GULLS);
  }

  @Test
  void pathsLeadToEachItem() {
    assertThat(PAGE.paths())
        .extracting(ItemPath::pointer)
        .containsExactly(
            "/items/0",
            "/items/0/items/0",
            "/items/0/items/0/items/0",
            "/items/0/items/1",
            "/items/1");
    ItemPath tables = PAGE.paths().get(2);
    assertThat(tables.item()).isEqualTo(TABLES);
    assertThat(tables.parents()).containsExactly(WORK, TIDES);
  }

  @Test
  void mapChangesEachItemThoseBelowFirst() {
    Portfolio changed =
        PAGE.map(
            item ->
                item instanceof Entry entry
                    ? entry.toBuilder().role("of " + entry.items().size()).build()
                    : item.withItems(item.items().subList(0, 1)));

    assertThat(changed.entries())
        .extracting(entry -> entry.title() + entry.role().orElseThrow())
        .containsExactly("Tidesof 1", "Tablesof 0", "Gullsof 0");
  }

  @Test
  void filterKeepsWhatStandsAboveAKeptItem() {
    Portfolio filtered = PAGE.filter(item -> item.title().equals("Tables"));

    assertThat(filtered.paths())
        .extracting(path -> path.item().title())
        .containsExactly("Work", "Tides", "Tables");
    assertThat(PAGE.filter(item -> false).items()).isEmpty();
    assertThat(PAGE.filter(item -> item instanceof Section).paths()).hasSize(1);
  }

  @Test
  void isCanonical() {
    assertThat(
            Portfolio.builder()
                .addHeading(Inline.text("a"))
                .addHeading(new Inline.HardBreak())
                .addIntroduction(Block.paragraph(""))
                .build())
        .isEqualTo(Portfolio.builder().addHeading(Inline.text("a")).build());
  }

  private static Entry entry(String heading) {
    return Entry.builder().addHeading(Inline.text(heading)).build();
  }

  private static FrontMatter front(String key, String value) {
    return FrontMatter.of(Map.of(key, Data.text(value)));
  }
}

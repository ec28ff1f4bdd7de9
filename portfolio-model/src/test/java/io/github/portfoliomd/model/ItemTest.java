package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ItemTest {

  @Test
  void titleAndSubtitleStandAroundTheFirstDash() {
    Item item = entry(Inline.text("Tide  tables - of the north - and south"));

    assertThat(item.headingText()).isEqualTo("Tide tables - of the north - and south");
    assertThat(item.title()).isEqualTo("Tide tables");
    assertThat(item.subtitle()).contains("of the north - and south");
  }

  @Test
  void aHeadingWithoutDashIsTheTitle() {
    Item item = entry(Inline.text("Long-term tides -- tables"));

    assertThat(item.title()).isEqualTo("Long-term tides -- tables");
    assertThat(item.subtitle()).isEmpty();
  }

  @Test
  void aDashInsideALinkOrEmphasisSplitsNothing() {
    Item item =
        entry(
            Inline.link("/a", "Gulls - a survey"),
            Inline.text(" and "),
            new Inline.Emphasis(List.of(Inline.text("more - of it"))),
            Inline.text(" - late "),
            new Inline.Strong(List.of(Inline.text("edition"))));

    assertThat(item.title()).isEqualTo("Gulls - a survey and more - of it");
    assertThat(item.subtitle()).contains("late edition");
  }

  @Test
  void anItemWithoutHeadingHasNoWords() {
    assertThat(entry().title()).isEmpty();
    assertThat(entry().headingText()).isEmpty();
    assertThat(entry().subtitle()).isEmpty();
  }

  @Test
  void keywordsAreThoseOfAllGroups() {
    Item item =
        Section.builder()
            .addKeywordGroup(KeywordGroup.of("", "a", "b"))
            .addKeywordGroup(KeywordGroup.of("Tools", "b", "c"))
            .build();

    assertThat(item.keywords()).containsExactly("a", "b", "b", "c");
  }

  @Test
  void canHaveOthersBelowIt() {
    Item below = entry(Inline.text("below"));
    Section section = Section.builder().addHeading(Inline.text("a")).addItem(below).build();
    Entry entry = Entry.builder().role("b").build();

    assertThat(section.withItems(List.of(entry)))
        .isEqualTo(Section.builder().addHeading(Inline.text("a")).addItem(entry).build());
    assertThat(entry.withItems(List.of(below)))
        .isEqualTo(Entry.builder().role("b").addItem(below).build());
  }

  private static Entry entry(Inline... heading) {
    return Entry.builder().heading(List.of(heading)).build();
  }
}

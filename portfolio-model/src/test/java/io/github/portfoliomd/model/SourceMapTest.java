package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SourceMapTest {

  private static final String PAGE = "## Tides\n_2021._\n\nText";
  private static final SourceRange ALL = new SourceRange(0, 22, 1, 1, 4, 5);
  private static final SourceRange DATE = new SourceRange(9, 16, 2, 1, 2, 8);
  private static final SourceRange TEXT = new SourceRange(18, 22, 4, 1, 4, 5);

  private final Block block = Block.paragraph("Text");
  private final Entry entry =
      Entry.builder().addHeading(Inline.text("Tides")).addBody(block).build();

  private final SourceMap source =
      SourceMap.builder(PAGE)
          .put(entry, ALL)
          .put(block, TEXT)
          .add(entry, Facet.PERIOD, DATE)
          .add(entry, Facet.LOGOS, DATE)
          .add(entry, Facet.LOGOS, TEXT)
          .putFrontMatter("title", DATE)
          .build();

  @Test
  void knowsPlacesAndWords() {
    assertThat(source.text()).isEqualTo(PAGE);
    assertThat(source.range(entry)).contains(ALL);
    assertThat(source.range(block).map(source::text)).contains("Text");
    assertThat(source.range(entry, Facet.PERIOD).map(source::text)).contains("_2021._");
    assertThat(source.range(entry, Facet.LOGOS)).contains(DATE);
    assertThat(source.ranges(entry, Facet.LOGOS)).containsExactly(DATE, TEXT);
    assertThat(source.frontMatter("title")).contains(DATE);
  }

  @Test
  void knowsNoOtherValues() {
    Entry equal = entry.toBuilder().build();

    assertThat(equal).isEqualTo(entry);
    assertThat(source.range(equal)).isEmpty();
    assertThat(source.range(Block.paragraph("Text"))).isEmpty();
    assertThat(source.ranges(equal, Facet.PERIOD)).isEmpty();
    assertThat(source.ranges(entry, Facet.URL)).isEmpty();
    assertThat(source.range(entry, Facet.URL)).isEmpty();
    assertThat(source.frontMatter("lang")).isEmpty();
  }

  @Test
  void isNotChangedByItsBuilder() {
    SourceMap.Builder builder = SourceMap.builder(PAGE).add(entry, Facet.LOGOS, DATE);
    SourceMap map = builder.build();
    builder.add(entry, Facet.LOGOS, TEXT).add(entry, Facet.URL, TEXT).put(entry, ALL);

    assertThat(map.ranges(entry, Facet.LOGOS)).containsExactly(DATE);
    assertThat(map.ranges(entry, Facet.URL)).isEmpty();
    assertThat(map.range(entry)).isEmpty();
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> map.ranges(entry, Facet.LOGOS).add(TEXT));
  }

  @Test
  void aRangeHasAPlaceOnTheScreen() {
    assertThat(TEXT).hasToString("4:1");
  }

  @Test
  void aRangeEndsNotBeforeItStarts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SourceRange(3, 2, 1, 1, 1, 1))
        .withMessage("no range: 3 to 2");
    assertThatIllegalArgumentException().isThrownBy(() -> new SourceRange(-1, 2, 1, 1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new SourceRange(0, 2, 0, 1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new SourceRange(0, 2, 1, 0, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new SourceRange(0, 2, 2, 1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new SourceRange(0, 2, 1, 1, 1, 0));
  }
}

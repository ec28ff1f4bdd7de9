package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What entries and sections have in common is shown on both. */
class EntryTest {

  private static final Inline.Image LOGO = Inline.image("a.png", "A");
  private static final Inline.Image OTHER = Inline.image("b.png", "B");

  @Test
  void isAboutNothingKnownAtFirst() {
    assertThat(Entry.builder().build().kind()).isEqualTo(Kind.OTHER);
    assertThat(Section.builder().build().kind()).isEqualTo(Kind.OTHER);
  }

  @Test
  void dateIsThePeriodOrElseTheYearOfPublication() {
    Publication paper = Publication.builder().title("On tides").year(2020).build();
    Entry entry = Entry.builder().publication(paper).build();

    assertThat(entry.periodOrYear()).contains(Period.parse("2020"));
    assertThat(entry.toBuilder().period(Period.parse("2019-05")).build().periodOrYear())
        .contains(Period.parse("2019-05"));
    assertThat(
            Entry.builder()
                .publication(Publication.builder().title("a").build())
                .build()
                .periodOrYear())
        .isEmpty();
    assertThat(Entry.builder().build().periodOrYear()).isEmpty();
  }

  @Test
  void whatItHasCanBeTakenAway() {
    Publication paper = Publication.builder().year(2020).doi(Doi.of("10.5555/tides")).build();
    Entry entry = Entry.builder().period(Period.parse("2020")).publication(paper).role("x").build();
    Optional<Period> none = Optional.empty();

    assertThat(entry.toBuilder().period(none).publication(Optional.empty()).role("").build())
        .isEqualTo(Entry.builder().build());
    assertThat(paper.toBuilder().year(OptionalInt.empty()).doi(Optional.empty()).build().isEmpty())
        .isTrue();
    assertThat(entry.toBuilder().period(entry.period()).publication(entry.publication()).build())
        .isEqualTo(entry);
  }

  @Test
  void imagesInTheHeadingAreLogos() {
    List<Inline> heading = List.of(LOGO, Inline.text("Tides"), new Inline.HardBreak());

    assertThat(Entry.builder().heading(heading).addLogo(OTHER).build())
        .isEqualTo(
            Entry.builder().addHeading(Inline.text("Tides")).logos(List.of(LOGO, OTHER)).build());
    assertThat(Section.builder().heading(heading).addLogo(OTHER).build())
        .isEqualTo(
            Section.builder().addHeading(Inline.text("Tides")).logos(List.of(LOGO, OTHER)).build());
  }

  @Test
  void whatSaysNothingIsGone() {
    assertThat(
            Entry.builder()
                .addHeading(Inline.text(""))
                .addBody(Block.paragraph(""))
                .url("")
                .role("")
                .organization("")
                .location("")
                .publication(Publication.builder().build())
                .build())
        .isEqualTo(Entry.builder().build());
    assertThat(
            Section.builder()
                .addHeading(Inline.text(""))
                .addBody(Block.paragraph(""))
                .url("")
                .build())
        .isEqualTo(Section.builder().build());
  }

  @Test
  void holdsNoBrokenCharacter() {
    assertThat(Entry.builder().role("a\0").organization("b\r\n").location("\uD800").build())
        .isEqualTo(Entry.builder().role("a\uFFFD").organization("b\n").location("\uFFFD").build());
  }

  @Test
  void aBuilderTakesOverAllValues() {
    Entry entry =
        Entry.builder()
            .addHeading(Inline.text("Tides"))
            .kind(Kind.TALK)
            .period(Period.parse("2020"))
            .role("Speaker")
            .organization("Gull")
            .location("Norhavn")
            .addBody(Block.paragraph("a"))
            .addField(Field.of("Subject", "b"))
            .putExtension("c", Data.ofNull())
            .addItem(Section.builder().build())
            .build();

    assertThat(entry.toBuilder().build()).isEqualTo(entry);
    assertThat(Entry.builder().role("x").from(entry).extensions(Map.of()).build())
        .isEqualTo(entry.toBuilder().extensions(Map.of()).build());
  }
}

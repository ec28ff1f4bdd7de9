package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class InlineTest {

  private static final Inline HARD = new Inline.HardBreak();
  private static final Inline SOFT = new Inline.SoftBreak();

  @Test
  void textHasNoBrokenCharactersAndOneSortOfLineEnd() {
    assertThat(new Inline.Text(" a\r\nb\rc\nd\0\uDC00\uD83C\uDF0A\t").value())
        .isEqualTo(" a\nb\nc\nd\uFFFD\uFFFD🌊\t");
  }

  @Test
  void otherTextsAreOnOneLineButForTitles() {
    assertThat(new Inline.Code("a\nb").value()).isEqualTo("a b");
    assertThat(new Inline.Html("<a\nb>").raw()).isEqualTo("<a b>");
    assertThat(new Inline.Opaque("{{ a\nb }}").raw()).isEqualTo("{{ a b }}");
    assertThat(new Inline.FootnoteReference("a\nb").label()).isEqualTo("a b");
    assertThat(new Inline.Link("a\nb", "c\nd", List.of()))
        .isEqualTo(new Inline.Link("a b", "c\nd", List.of()));
    assertThat(new Inline.Image("a\nb", "c\nd", "e\nf", "1\n", "2\n"))
        .isEqualTo(new Inline.Image("a b", "c d", "e\nf", "1 ", "2 "));
  }

  @Test
  void noBlankStandsAroundAnAddress() {
    assertThat(new Inline.Link(" a\n", "", List.of()).destination()).isEqualTo("a");
    assertThat(Inline.image("\ta b ", "").source()).isEqualTo("a b");
    assertThat(new Doi("10.5555/a", " b ").link()).isEqualTo("b");
  }

  @Test
  void factoriesMakePlainValues() {
    assertThat(Inline.text("a")).isEqualTo(new Inline.Text("a"));
    assertThat(Inline.link("b", "a"))
        .isEqualTo(new Inline.Link("b", "", List.of(Inline.text("a"))));
    assertThat(Inline.image("b", "a")).isEqualTo(new Inline.Image("b", "a", "", "", ""));
  }

  @Test
  void adjacentTextsAreOne() {
    assertThat(emphasis(Inline.text("a"), Inline.text(""), Inline.text("b")))
        .isEqualTo(emphasis(Inline.text("ab")));
  }

  @Test
  void adjacentEmphasesOfOneSortAreOne() {
    Inline a = emphasis(Inline.text("a"));
    Inline b = emphasis(Inline.text("b"));
    Inline strongA = new Inline.Strong(List.of(Inline.text("a")));
    Inline struckA = new Inline.Strikethrough(List.of(Inline.text("a")));

    assertThat(strikethrough(a, b, strongA, strongA, struckA, struckA))
        .isEqualTo(
            strikethrough(
                emphasis(Inline.text("ab")),
                new Inline.Strong(List.of(Inline.text("aa"))),
                new Inline.Strikethrough(List.of(Inline.text("aa")))));
  }

  @Test
  void otherNeighboursStayApart() {
    Inline link = Inline.link("b", "a");

    assertThat(
            new Inline.Strong(List.of(link, link, new Inline.Code("c"), new Inline.Code("c")))
                .content())
        .hasSize(4);
  }

  @Test
  void emptyOnesAreGone() {
    assertThat(
            emphasis(
                Inline.text(""),
                new Inline.Code(""),
                new Inline.Html(""),
                new Inline.Opaque(""),
                emphasis(),
                new Inline.Strong(List.of()),
                strikethrough()))
        .isEqualTo(emphasis());
  }

  @Test
  void aLinkAndAnImageCanBeEmpty() {
    Inline link = new Inline.Link("", "", List.of());
    Inline image = Inline.image("", "");

    assertThat(new Inline.Strong(List.of(link, image)).content()).containsExactly(link, image);
  }

  @Test
  void blanksNextToABreakStay() {
    assertThat(Inlines.content(emphasis(Inline.text("a "), SOFT, Inline.text(" "), SOFT)))
        .containsExactly(Inline.text("a "), SOFT, Inline.text(" "), SOFT);
  }

  @Test
  void ofBreaksInARowOneIsLeft() {
    assertThat(emphasis(SOFT, SOFT)).isEqualTo(emphasis(SOFT));
    assertThat(emphasis(SOFT, Inline.text(""), HARD, SOFT)).isEqualTo(emphasis(HARD));
    assertThat(emphasis(HARD, HARD)).isEqualTo(emphasis(HARD));
  }

  @Test
  void manyNeighboursAreJoinedInLinearTime() {
    List<Inline> letters = Collections.nCopies(200_000, Inline.text("a"));
    Inline nested = Inline.text("a");
    Inline again = Inline.text("b");
    for (int i = 0; i < 60; i++) {
      nested = emphasis(new Inline.Strong(List.of(nested)));
      again = emphasis(new Inline.Strong(List.of(again)));
    }
    List<Inline> chains = List.of(nested, again);

    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThat(new Inline.Emphasis(letters).content()).hasSize(1);
          assertThat(Inlines.text(new Inline.Link("", "", chains).content())).isEqualTo("ab");
        });
  }

  private static Inline emphasis(Inline... content) {
    return new Inline.Emphasis(List.of(content));
  }

  private static Inline strikethrough(Inline... content) {
    return new Inline.Strikethrough(List.of(content));
  }
}

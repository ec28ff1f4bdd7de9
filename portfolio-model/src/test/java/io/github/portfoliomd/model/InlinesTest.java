package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class InlinesTest {

  @Test
  void textIsWhatAReaderSees() {
    List<Inline> inlines =
        List.of(
            Inline.text("a "),
            new Inline.Strong(List.of(new Inline.Emphasis(List.of(Inline.text("b"))))),
            new Inline.Strikethrough(List.of(new Inline.Code(" c"))),
            new Inline.SoftBreak(),
            new Inline.Link("/x", "t", List.of(Inline.image("/y", "d"))),
            new Inline.HardBreak(),
            new Inline.Html("<u>"),
            new Inline.Opaque("{{ x }}"),
            new Inline.FootnoteReference("n"),
            Inline.text("e"));

    assertThat(Inlines.text(inlines)).isEqualTo("a b c d\ne");
    assertThat(Inlines.words(inlines)).isEqualTo("a b c d e");
  }

  @Provide
  Arbitrary<List<Inline>> texts() {
    return PortfolioArbitraries.texts();
  }

  @Property
  void showsEachInlineOnceInReadingOrder(@ForAll("texts") List<Inline> text) {
    List<Inline> shown = new ArrayList<>();
    Inlines.forEach(text, shown::add);

    assertThat(shown).isEqualTo(EveryValue.of(text, Inline.class));
  }
}

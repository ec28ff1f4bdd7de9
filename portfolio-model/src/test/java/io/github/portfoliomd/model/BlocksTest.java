package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BlocksTest {

  @Provide
  Arbitrary<List<Block>> bodies() {
    return PortfolioArbitraries.bodies();
  }

  @Test
  void textHasALineForEachParagraphCellAndLineOfCode() {
    List<Block> body =
        List.of(
            Block.paragraph("Oak"),
            new Block.Quote(List.of(Block.paragraph("Cedar"), new Block.Html("<hr>"))),
            new Block.BulletList(
                true,
                List.of(
                    Block.ListItem.of(Block.paragraph("Rope")),
                    Block.ListItem.of(Block.paragraph("Sails")))),
            new Block.Paragraph(List.of(new Inline.Html("<br>"))),
            new Block.Paragraph(
                List.of(Inline.text("Hull"), new Inline.HardBreak(), Inline.text("Mast"))),
            new Block.CodeBlock("", "a\nb"));

    assertThat(Blocks.text(body)).isEqualTo("Oak\nCedar\nRope\nSails\nHull\nMast\na\nb");
    assertThat(Blocks.text(List.of())).isEmpty();
  }

  @Property
  void textHoldsTheWordsOfEachInline(@ForAll("bodies") List<Block> body) {
    String text = Blocks.text(body);

    Blocks.forEachInline(body, inline -> assertThat(text).contains(Inlines.text(List.of(inline))));
  }

  @Property
  void showsEachInlineOnceInReadingOrder(@ForAll("bodies") List<Block> body) {
    List<Inline> shown = new ArrayList<>();
    Blocks.forEachInline(body, shown::add);

    assertThat(shown).isEqualTo(EveryValue.of(body, Inline.class));
  }
}

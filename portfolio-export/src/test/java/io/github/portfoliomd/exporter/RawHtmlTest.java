package io.github.portfoliomd.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import java.util.List;
import org.junit.jupiter.api.Test;

class RawHtmlTest {

  @Test
  void eachBlockIsAParagraph() {
    assertThat(RawHtml.blocks("a<ul><li>b<li>c</ul>d<table><tr><td>e<td>f</table>", true))
        .containsExactly(
            Block.paragraph("a"),
            Block.paragraph("b"),
            Block.paragraph("c"),
            Block.paragraph("d"),
            Block.paragraph("e"),
            Block.paragraph("f"));
  }

  @Test
  void wordsKeepTheirOrder() {
    assertThat(RawHtml.blocks("a <b>b <p>c</p> d</b> e", true))
        .extracting(block -> ((Block.Paragraph) block).content())
        .containsExactly(
            List.of(Inline.text("a")),
            List.of(Inline.text("b")),
            List.of(Inline.text("c")),
            List.of(new Inline.Strong(List.of(Inline.text(" d"))), Inline.text(" e")));
  }

  @Test
  void inlineElementsBecomeInlines() {
    assertThat(RawHtml.blocks("<i>a</i><s>b</s><kbd>c</kbd><u>d</u><br><a name=x>e</a>", true))
        .containsExactly(
            new Block.Paragraph(
                List.of(
                    new Inline.Emphasis(List.of(Inline.text("a"))),
                    new Inline.Strikethrough(List.of(Inline.text("b"))),
                    new Inline.Code("c"),
                    Inline.text("d"),
                    new Inline.HardBreak(),
                    Inline.text("e"))));
  }

  @Test
  void aLinkInALinkIsItsWords() {
    String raw = "<a href=a>b<object><a href=c>d</a></object></a><a href=e><b>f</b></a>";
    assertThat(RawHtml.blocks(raw, true).toString()).doesNotContain("destination=c");
  }

  @Test
  void deepNestingIsRead() {
    assertThat(RawHtml.blocks("<div>".repeat(100_000) + "a", true)).hasSize(1);
    assertThat(RawHtml.blocks("<b>".repeat(100_000) + "a", true)).hasSize(1);
  }
}

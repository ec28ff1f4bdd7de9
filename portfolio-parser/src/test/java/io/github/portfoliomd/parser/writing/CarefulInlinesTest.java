package io.github.portfoliomd.parser.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.PortfolioArbitraries;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.writing.InlineWriter.Where;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Written with care, any inlines come back, wherever they stand. */
class CarefulInlinesTest {

  @Provide
  Arbitrary<List<Inline>> inlines() {
    return PortfolioArbitraries.hostileInlines();
  }

  @Property
  void inAParagraph(@ForAll("inlines") List<Inline> inlines) {
    Block.Paragraph paragraph = new Block.Paragraph(inlines);
    Block.Quote quote = new Block.Quote(List.of(paragraph));
    Assume.that(quote.content().contains(paragraph));
    String text = write(paragraph.content(), Where.PARAGRAPH).replace("\n", "\n> ");
    assertRead("> " + text, quote);
  }

  @Property
  void inAHeading(@ForAll("inlines") List<Inline> inlines) {
    Block.Heading heading = new Block.Heading(1, inlines);
    assertRead("> # " + write(heading.content(), Where.HEADING), new Block.Quote(List.of(heading)));
  }

  @Property
  void inATable(@ForAll("inlines") List<Inline> inlines) {
    List<Block.Cell> row = List.of(new Block.Cell(inlines));
    String text = "| " + write(row.get(0).content(), Where.CELL) + " |";
    assertRead(
        text + "\n| --- |\n" + text,
        new Block.Table(List.of(Block.Alignment.NONE), row, List.of(row)));
  }

  private static String write(List<Inline> inlines, Where where) {
    return CarefulInlines.write(inlines, new Places(), new ReadBack(), where);
  }

  private static void assertRead(String markdown, Block block) {
    assertThat(new ReadBack().blocks(markdown)).as(markdown).isEqualTo(List.of(block));
  }
}

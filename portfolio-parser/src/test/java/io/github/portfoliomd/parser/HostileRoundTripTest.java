package io.github.portfoliomd.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioArbitraries;
import io.github.portfoliomd.parser.InlineWriter.Where;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What means something to some format comes back as what it is. */
class HostileRoundTripTest {

  @Provide
  Arbitrary<Portfolio> portfolios() {
    return PortfolioArbitraries.hostilePortfolios();
  }

  @Property
  void everyPortfolioComesBack(@ForAll("portfolios") Portfolio portfolio) {
    RoundTrip.assertKept(portfolio);
  }

  @Property
  void everyItemComesBackAlone(@ForAll("portfolios") Portfolio portfolio) {
    portfolio
        .paths()
        .forEach(
            path ->
                RoundTrip.assertKept(
                    Portfolio.builder().addItem(path.item().withItems(List.of())).build()));
  }

  @Provide
  Arbitrary<List<Block>> bodies() {
    return PortfolioArbitraries.hostileBodies();
  }

  @Property
  void bodiesComeBack(@ForAll("bodies") List<Block> body) {
    RoundTrip.assertKept(Portfolio.builder().introduction(body).build());
  }

  @Provide
  Arbitrary<List<Inline>> inlines() {
    return PortfolioArbitraries.hostileInlines();
  }

  @Property
  void paragraphsComeBack(@ForAll("inlines") List<Inline> inlines) {
    assertCareful(
        new Block.Quote(List.of(new Block.Paragraph(inlines))), Where.PARAGRAPH, "> ", "");
  }

  @Property
  void headingsComeBack(@ForAll("inlines") List<Inline> inlines) {
    assertCareful(
        new Block.Quote(List.of(new Block.Heading(1, inlines))), Where.HEADING, "> # ", "");
  }

  @Property
  void cellsComeBack(@ForAll("inlines") List<Inline> inlines) {
    Block.Cell cell = new Block.Cell(inlines);
    Block table =
        new Block.Table(List.of(Block.Alignment.NONE), List.of(cell), List.of(List.of(cell)));
    String text = "| " + CarefulInlines.write(cell.content(), new Places(), Where.CELL) + " |";
    assertThat(BlockWriter.reads(text + "\n| --- |\n" + text)).as(text).isEqualTo(List.of(table));
  }

  private void assertCareful(Block.Quote quote, Where where, String before, String behind) {
    if (quote.content().isEmpty()) {
      return;
    }
    Block inner = quote.content().get(0);
    if (inner instanceof Block.Opaque) {
      return;
    }
    List<Inline> content =
        inner instanceof Block.Paragraph p ? p.content() : ((Block.Heading) inner).content();
    String text =
        before + CarefulInlines.write(content, new Places(), where).replace("\n", "\n> ") + behind;
    assertThat(BlockWriter.reads(text)).as(text).isEqualTo(List.of(quote));
  }
}

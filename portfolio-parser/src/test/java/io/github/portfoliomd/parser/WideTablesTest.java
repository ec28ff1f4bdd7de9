package io.github.portfoliomd.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables with more columns than anybody writes. */
class WideTablesTest {

  private static List<Block> read(String page) {
    return PortfolioParser.create().parse(page).portfolio().introduction();
  }

  @Test
  void aTableMayHaveThousandsOfColumns() {
    Block.Table table =
        (Block.Table) read("|a".repeat(9000) + "|\n" + "|-".repeat(9000) + "|").get(0);

    assertThat(table.columns()).hasSize(9000);
  }

  /** One wide row would make a million empty cells of a hundred narrow ones. */
  @Test
  void linesThatWouldMakeNothingButEmptyCellsAreText() {
    String page = "|a".repeat(9000) + "|\n" + "|-".repeat(9000) + "|\n" + "|b|\n".repeat(9000);

    assertThat(read(page)).singleElement().isInstanceOf(Block.Paragraph.class);
  }
}

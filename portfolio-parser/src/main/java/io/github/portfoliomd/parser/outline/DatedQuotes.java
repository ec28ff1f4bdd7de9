package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import java.util.ArrayList;
import java.util.List;

/** Tells quotes that are boxes, each around something that its first line dates. */
record DatedQuotes(DateSigns dates) {

  private static final int FEWEST = 2;

  /** How many of some blocks are such boxes; 0 where another quote stands among them. */
  int count(List<Block> blocks, Places places) {
    int count = 0;
    for (Block block : blocks) {
      if (block instanceof Block.Quote quote) {
        if (!isDated(quote, places)) {
          return 0;
        }
        count++;
      }
    }
    return count < FEWEST ? 0 : count;
  }

  private boolean isDated(Block.Quote quote, Places places) {
    // a heading inside would start an item outside of the box
    return !quote.content().isEmpty()
        && quote.content().stream().noneMatch(Block.Heading.class::isInstance)
        && quote.content().get(0) instanceof Block.Paragraph paragraph
        && isBox(Line.of(paragraph, places).get(0));
  }

  /** What somebody said has the date on which that was, and no name that stands out. */
  private boolean isBox(Line line) {
    return line.startsWithEmphasis() ? dates.isDated(line) : dates.isOverTime(line);
  }

  /** The blocks with what stands in their quotes. */
  static List<Block> opened(List<Block> blocks) {
    List<Block> out = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Quote quote) {
        out.addAll(quote.content());
      } else {
        out.add(block);
      }
    }
    return out;
  }
}

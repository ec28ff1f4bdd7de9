package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A numbered list that what is said of its items breaks: {@code 1.}, some paragraphs, {@code 2.}.
 * What stands behind a number belongs to it, whether or not it is indented enough for Markdown.
 *
 * @param start where the first of its lists stands
 * @param items all of them
 */
record NumberedItems(int start, List<Block.ListItem> items) {

  /** The list that blocks are, with what stands before it, if they count from one on. */
  static Optional<NumberedItems> of(List<Block> blocks, ItemSigns signs, Places places) {
    List<Block.ListItem> items = new ArrayList<>();
    int start = -1;
    int lists = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.OrderedList list) {
        if (list.start() != items.size() + 1
            || lists > 0 && isHeading(blocks.get(i - 1), signs, places)) {
          return Optional.empty();
        }
        start = lists == 0 ? i : start;
        lists++;
        items.addAll(list.items());
      }
    }
    return lists > 1 ? Optional.of(new NumberedItems(start, items)) : Optional.empty();
  }

  /** Whether a block rather introduces what follows it: bold words, a date, a lead-in. */
  private static boolean isHeading(Block block, ItemSigns signs, Places places) {
    if (!(block instanceof Block.Paragraph paragraph)) {
      return block instanceof Block.Comment;
    }
    List<Line> lines = Line.of(paragraph, places);
    Line last = lines.get(lines.size() - 1);
    return Signs.endWithColon(last.words())
        || lines.size() == 1 && (signs.isBold(last) || signs.hasDate(last) && !signs.isDated(last));
  }

  /** Adds to the items what stands below each. */
  void addBelow(List<Node> nodes, List<Block> blocks, Places places) {
    int count = 0;
    for (Block block : blocks.subList(start, blocks.size())) {
      if (block instanceof Block.OrderedList list) {
        count += list.items().size();
      } else {
        nodes.get(count - 1).add(block, places);
      }
    }
  }
}

package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.parser.items.Node;
import io.github.portfoliomd.parser.keywords.KeywordList;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list that what is said of its items breaks: {@code 1.}, some paragraphs, {@code 2.}; or one
 * bullet, some paragraphs, one more. What stands behind a number or such a bullet belongs to it,
 * whether or not it is indented enough for Markdown.
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
    boolean numbers = hasNumbers(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      List<Block.ListItem> next = items(block, numbers);
      if (!next.isEmpty()) {
        boolean follows =
            block instanceof Block.OrderedList list
                ? list.start() == items.size() + 1
                : next.size() == 1;
        if (!follows || lists > 0 && isHeading(blocks.get(i - 1), signs, places)) {
          return Optional.empty();
        }
        start = lists == 0 ? i : start;
        lists++;
        items.addAll(next);
      }
    }
    return lists > 1 ? Optional.of(new NumberedItems(start, items)) : Optional.empty();
  }

  private static boolean hasNumbers(List<Block> blocks) {
    return blocks.stream().anyMatch(Block.OrderedList.class::isInstance);
  }

  /** The items that count: between numbers, bullets are said of them. */
  private static List<Block.ListItem> items(Block block, boolean numbers) {
    return numbers && !(block instanceof Block.OrderedList) ? List.of() : KeywordList.items(block);
  }

  /** Whether a block rather introduces what follows it: bold words, a date, a lead-in. */
  private static boolean isHeading(Block block, ItemSigns signs, Places places) {
    if (!(block instanceof Block.Paragraph paragraph)) {
      return block instanceof Block.Comment;
    }
    List<Line> lines = Line.of(paragraph, places);
    Line last = lines.get(lines.size() - 1);
    return Signs.endWithColon(last.words())
        || lines.size() == 1
            && (signs.isBold(last) || signs.dates.hasDate(last) && !signs.dates.isDated(last));
  }

  /** Adds to the items what stands below each. */
  void addBelow(List<Node> nodes, List<Block> blocks, Places places) {
    int count = 0;
    boolean numbers = hasNumbers(blocks);
    for (Block block : blocks.subList(start, blocks.size())) {
      int items = items(block, numbers).size();
      count += items;
      if (items == 0) {
        nodes.get(count - 1).add(block, places);
      }
    }
  }
}

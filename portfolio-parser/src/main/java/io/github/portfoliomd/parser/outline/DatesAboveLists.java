package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.items.Node;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Dates that each stand alone above a list: of one item, which they date, or of things that were in
 * that year. One date alone can be that of the heading above it.
 */
record DatesAboveLists(ItemSigns signs, ListItems lists) {

  private static final int FEWEST = 2;

  /** Of these a list says more of one thing, so that only a list of one item names that. */
  private static final Set<Kind> TOLD = Set.of(Kind.WORK, Kind.EDUCATION, Kind.OTHER);

  /** Whether blocks are dates, each with a list below it, from the first to the last. */
  boolean areIn(List<Block> blocks, Kind kind, Places places) {
    if (blocks.size() < 2 * FEWEST || blocks.size() % 2 > 0) {
      return false;
    }
    for (int i = 0; i < blocks.size(); i += 2) {
      if (!isDate(blocks.get(i), places)
          || !(blocks.get(i + 1) instanceof Block.BulletList list)
          || TOLD.contains(kind) && !(list.items().size() == 1 && isNamed(list, kind, places))) {
        return false;
      }
    }
    return true;
  }

  /** The items, each with its date below its name. */
  Optional<FoundItems> read(List<Block> blocks, Kind kind, Places places) {
    if (!areIn(blocks, kind, places)) {
      return Optional.empty();
    }
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i += 2) {
      Block date = blocks.get(i);
      List<Block.ListItem> items = new ArrayList<>();
      for (Block.ListItem item : ((Block.BulletList) blocks.get(i + 1)).items()) {
        List<Block> content = new ArrayList<>(item.content());
        content.add(Math.min(1, content.size()), date);
        items.add(new Block.ListItem(item.task(), content));
      }
      List<Node> found = lists.read(items, null, Grouping.ITEMS, kind, places);
      if (found.isEmpty() || found.stream().anyMatch(Node::hasHeading)) {
        return Optional.empty();
      }
      found.forEach(node -> node.start = places.start(date));
      nodes.addAll(found);
    }
    return Optional.of(new FoundItems(List.of(), nodes));
  }

  /** Whether an item names something: a sentence says what happened then. */
  private boolean isNamed(Block.BulletList list, Kind kind, Places places) {
    List<Line> lines = ListItems.lines(list.items().get(0), places);
    if (lines.isEmpty()) {
      return false;
    }
    Line line = lines.get(0);
    return line.startsWithEmphasis()
        || Spelling.isOfName(line.words())
        || signs.names.isOne(line, kind);
  }

  private boolean isDate(Block block, Places places) {
    if (!(block instanceof Block.Paragraph paragraph)) {
      return false;
    }
    List<Line> lines = Line.of(paragraph, places);
    return lines.size() == 1 && signs.dates.isDate(lines.get(0).unwrapped());
  }
}

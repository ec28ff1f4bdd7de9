package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import java.util.ArrayList;
import java.util.List;

/**
 * Items of a list that are each a date and nothing else, above a list of what was then: the first
 * line of that names it, and the others say more of it.
 */
record DateItems(DateSigns dates, PositionSigns positions) {

  /** Whether all items below the name of a section are such. */
  boolean are(List<Block.ListItem> list, Kind kind, Places places) {
    return Context.OF_ORGANIZATIONS.contains(kind)
        && !list.isEmpty()
        && list.stream().allMatch(item -> isOne(item, kind, places));
  }

  private boolean isOne(Block.ListItem item, Kind kind, Places places) {
    List<Line> lines = ListItems.lines(item, places);
    return item.task() == Block.Task.NONE
        && item.content().size() == 2
        && lines.size() == 1
        && dates.isDate(lines.get(0).part(0, end(lines.get(0))).unwrapped())
        && item.content().get(1) instanceof Block.BulletList list
        && ListItems.lines(list.items().get(0), places).stream()
            .limit(1)
            .anyMatch(line -> positions.begins(line, kind));
  }

  /** Where the date ends that is all of a line but for a remark in brackets. */
  private static int end(Line line) {
    String words = line.words().stripTrailing();
    int open = words.endsWith(")") ? words.indexOf(" (") : -1;
    return open > 0 ? open : words.length();
  }

  /** The date, what was then, and the remark on the date if there is one. */
  static List<Line> lines(Block.ListItem item, Places places) {
    Line line = ListItems.lines(item, places).get(0);
    List<Line> out = new ArrayList<>(ListItems.lines(first(item), places));
    out.add(0, line.part(0, end(line)).unwrapped());
    Line remark = line.from(end(line)).unindented();
    if (!remark.isBlank()) {
      out.add(remark.afterHardBreak());
    }
    return out;
  }

  private static Block.ListItem first(Block.ListItem item) {
    return ((Block.BulletList) item.content().get(1)).items().get(0);
  }

  /** What else is said of it. */
  static List<Block> below(Block.ListItem item, Places places) {
    Block.BulletList list = (Block.BulletList) item.content().get(1);
    List<Block> out =
        new ArrayList<>(first(item).content().subList(1, first(item).content().size()));
    List<Block.ListItem> others = list.items().subList(1, list.items().size());
    if (!others.isEmpty()) {
      Block.BulletList rest = new Block.BulletList(list.tight(), others);
      out.add(places.put(rest, places.start(others.get(0)), places.end(list)));
    }
    return out;
  }
}

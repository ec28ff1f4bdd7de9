package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.items.Node;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.Signs;
import java.util.List;
import java.util.Set;

/**
 * Tells items of a list that a colon says to group the list below them: {@code As a tutor
 * (Halden):}.
 */
record GroupItems(ItemSigns signs) {

  /** Among these what a list below a colon tells are things, too. */
  private static final Set<Kind> GROUPED =
      Set.of(
          Kind.TEACHING,
          Kind.TALK,
          Kind.PUBLICATION,
          Kind.AWARD,
          Kind.CERTIFICATE,
          Kind.VOLUNTEER,
          Kind.PROJECT);

  /** Longer items tell what happened. */
  private static final int MOST_WORDS = 20;

  /**
   * Whether a short line with a colon, which says no date, stands above a list of nothing but items
   * with dates, or among works and what is taught, with links.
   */
  boolean isOne(Block.ListItem item, Kind kind, Places places) {
    if (!GROUPED.contains(kind)
        || item.content().size() != 2
        || !(item.content().get(0) instanceof Block.Paragraph first)
        || !(item.content().get(1) instanceof Block.BulletList below)) {
      return false;
    }
    List<Line> lines = Line.of(first, places);
    if (lines.size() > 1
        || !Signs.endWithColon(lines.get(0).words())
        || signs.isLabelled(lines.get(0))) {
      return false;
    }
    Line name = withoutColon(lines.get(0));
    return !signs.dates.hasDate(name)
        && signs.names.isShort(name)
        && below.items().stream()
            .allMatch(
                part ->
                    !part.content().isEmpty()
                        && part.content().get(0) instanceof Block.Paragraph paragraph
                        && isGrouped(Line.of(paragraph, places).get(0), kind));
  }

  private boolean isGrouped(Line line, Kind kind) {
    return signs.dates.isDated(line) && signs.names.isShort(line, MOST_WORDS)
        || LeadLine.LINKED.contains(kind) && signs.isLinked(line);
  }

  private static Line withoutColon(Line line) {
    return line.part(0, line.words().stripTrailing().length() - 1);
  }

  /** What groups others. */
  static Node node(Line line) {
    Node node = new Node(withoutColon(line).unwrapped().content(), line.start(), line.end());
    node.isGroup = true;
    return node;
  }
}

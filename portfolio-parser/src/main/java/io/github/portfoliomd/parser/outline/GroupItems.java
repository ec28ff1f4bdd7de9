package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.citations.CitationTitle;
import io.github.portfoliomd.parser.items.Node;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
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
   * with dates, or with links, which have titles but where something is taught: others lead to the
   * slides of one thing; among awards the colon can be missing, where dates in brackets end all
   * that was given.
   */
  boolean isOne(Block.ListItem item, Kind kind, Places places) {
    if (!GROUPED.contains(kind) || item.content().size() != 2) {
      return false;
    }
    List<Line> lines = ListItems.lines(item, places);
    List<Block.ListItem> below = ListItems.of(item.content().get(1));
    if (lines.size() != 1
        || below.isEmpty()
        || signs.isLabelled(lines.get(0))
        || signs.isPartName(lines.get(0))) {
      return false;
    }
    Line name = lines.get(0).withoutColon();
    if (signs.dates.hasDate(name)) {
      return false;
    }
    return name == lines.get(0)
        ? kind.equals(Kind.AWARD)
            && below.size() > 1
            && signs.names.isShort(name, MOST_WORDS)
            && below.stream().allMatch(part -> isGiven(part, places))
        : signs.names.isShort(name)
            && below.stream().allMatch(part -> isGrouped(part, kind, places));
  }

  /** Whether an item is a name with its date in brackets: who gave it may stand above it. */
  private boolean isGiven(Block.ListItem item, Places places) {
    List<Line> lines = ListItems.lines(item, places);
    if (item.content().size() != 1 || lines.isEmpty()) {
      return false;
    }
    Line line = lines.get(0);
    String words = line.words().strip();
    return words.endsWith(")")
        && !Character.isLowerCase(words.codePointAt(0))
        && signs.dates.isDated(line);
  }

  private boolean isGrouped(Block.ListItem item, Kind kind, Places places) {
    List<Line> lines = ListItems.lines(item, places);
    return !lines.isEmpty() && isGrouped(lines.get(0), kind);
  }

  private boolean isGrouped(Line line, Kind kind) {
    return signs.dates.isDated(line) && signs.names.isShort(line, MOST_WORDS)
        || LeadLine.LINKED.contains(kind)
            && signs.isLinked(line)
            && (kind.equals(Kind.TEACHING)
                || SpacedWords.count(line.phrase()) >= CitationTitle.FEWEST_WORDS
                || Signs.areUnspaced(line.phrase()));
  }

  /** What groups others. */
  static Node node(Line line) {
    Node node = new Node(line.withoutColon().unwrapped().content(), line.start(), line.end());
    node.isGroup = true;
    return node;
  }
}

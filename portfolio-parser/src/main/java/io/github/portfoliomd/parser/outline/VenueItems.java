package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.items.Node;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.Signs;
import java.util.List;

/**
 * Tells lists of the journals, conferences and events that somebody served: each is called by a
 * name with its short one in brackets, or by a link.
 */
record VenueItems(ItemSigns signs) {

  /** The names of conferences are long. */
  private static final int MOST_WORDS = 16;

  /**
   * Whether nothing stands here but such a list, and maybe a line with a colon that leads to it.
   */
  boolean areIn(List<Block> blocks, Places places) {
    int at = blocks.size() - 1;
    return at >= 0
        && at < 2
        && (at == 0
            || blocks.get(0) instanceof Block.Paragraph paragraph
                && Signs.endWithColon(Line.joined(Line.of(paragraph, places)).words()))
        && are(ListItems.of(blocks.get(at)), Kind.VOLUNTEER, places);
  }

  /** Whether all items of a list of more than one are such names, and nothing is said of any. */
  boolean are(List<Block.ListItem> list, Kind kind, Places places) {
    return kind.equals(Kind.VOLUNTEER)
        && list.size() > 1
        && list.stream().allMatch(item -> isOne(item, places));
  }

  private boolean isOne(Block.ListItem item, Places places) {
    List<Line> lines = ListItems.lines(item, places);
    return item.content().size() == 1
        && lines.size() == 1
        && (isLink(lines.get(0)) || open(lines.get(0)) > 0);
  }

  private boolean isLink(Line line) {
    String words = line.words().strip();
    return signs.isLinked(line)
        && words.chars().allMatch(c -> c == Signs.HIDDEN || c == ' ' || c == '.');
  }

  /** Where the brackets with the short name open that a line ends with; -1 for nowhere. */
  private int open(Line line) {
    String words = withoutStop(line.words());
    int open = words.endsWith(")") ? words.indexOf(" (") : -1;
    return open > 0
            && Character.isUpperCase(words.codePointAt(0))
            && words.indexOf(')') == words.length() - 1
            && (words.indexOf(Signs.HIDDEN, open) > 0
                || isShort(words.substring(open)) && Spelling.isOfName(words.substring(0, open)))
            && signs.names.isShort(line.part(0, open), MOST_WORDS)
        ? open
        : -1;
  }

  /** Whether there are more capitals than one in brackets, and no year alone. */
  private static boolean isShort(String brackets) {
    return brackets.chars().filter(Character::isUpperCase).count() > 1;
  }

  private static String withoutStop(String words) {
    String text = words.stripTrailing();
    return text.endsWith(".") ? text.substring(0, text.length() - 1).stripTrailing() : text;
  }

  /** The name of one, with what brackets say of it below. */
  Node node(Line line, Places places) {
    int open = open(line);
    int end = open < 0 ? withoutStop(line.words()).length() : open;
    Node node = new Node(line.part(0, end).content(), line.start(), line.end());
    if (open >= 0) {
      node.add(Lead.block(List.of(line.from(open)), places), places);
    }
    return node;
  }
}

package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.items.Node;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Part;
import io.github.portfoliomd.parser.page.Places;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The structure of a page, and nothing else: which blocks stand under which heading, and which
 * headings stand below which.
 */
public final class Outline {

  /** A heading whose blocks still come. */
  private record Open(int level, Node node) {}

  public final List<Inline> heading;
  public final List<Block> introduction = new ArrayList<>();
  public final List<Node> nodes = new ArrayList<>();

  /** What the attribute list of the page's own heading states. */
  public final List<String> classes;

  private Outline(List<Inline> heading, List<String> classes) {
    this.heading = heading;
    this.classes = classes;
  }

  public static Outline of(List<Part> parts, ItemCount count, Places places) {
    int name = pageName(parts, places);
    Outline outline =
        name < 0
            ? new Outline(List.of(), List.of())
            : new Outline(
                ((Part.Title) parts.get(name)).content(), classesBelow(parts, name, places));
    Deque<Open> open = new ArrayDeque<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Part.Title title) {
        if (i != name && count.take(1, title.start(), title.end())) {
          outline.open(title, open);
        } else if (i != name) {
          Block words = new Block.Paragraph(title.content());
          outline.add(places.put(words, title.start(), title.end()), open, places);
        }
      } else if (parts.get(i) instanceof Part.Body body) {
        boolean belowName = name >= 0 && i == name + 1;
        List<Block> blocks = List.of(body.block());
        for (Block block : belowName ? Attributes.without(blocks, places) : blocks) {
          outline.add(block, open, places);
        }
      }
    }
    return outline;
  }

  /**
   * The one H1 of a page names it, if it comes before all other headings, and before what the page
   * tells, and states nothing else.
   */
  private static int pageName(List<Part> parts, Places places) {
    int first = -1;
    int count = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Part.Title title) {
        first = first < 0 ? i : first;
        count += title.level() == 1 ? 1 : 0;
      }
    }
    if (first < 0
        || ((Part.Title) parts.get(first)).level() != 1
        || parts.subList(0, first).stream().anyMatch(part -> isTold(part, places))) {
      return -1;
    }
    List<String> classes = classesBelow(parts, first, places);
    boolean states = classes.contains(Attributes.SECTION) || classes.contains(Attributes.ENTRY);
    return classes.contains(Attributes.TITLE) || count == 1 && !states ? first : -1;
  }

  /** Whether a list tells things, not where other pages are: what follows it names one more. */
  private static boolean isTold(Part part, Places places) {
    return part instanceof Part.Body body
        && body.block() instanceof Block.BulletList list
        && list.items().stream()
            .flatMap(item -> item.content().stream().limit(1))
            .filter(Block.Paragraph.class::isInstance)
            .map(block -> Line.of((Block.Paragraph) block, places).get(0))
            .anyMatch(line -> line.words().chars().anyMatch(Character::isLetter));
  }

  private static List<String> classesBelow(List<Part> parts, int title, Places places) {
    return title + 1 < parts.size() && parts.get(title + 1) instanceof Part.Body body
        ? Attributes.leading(List.of(body.block()), places)
        : List.of();
  }

  private void open(Part.Title title, Deque<Open> open) {
    while (!open.isEmpty() && open.peek().level() >= title.level()) {
      open.pop();
    }
    Node node = new Node(title.content(), title.start(), title.end());
    (open.isEmpty() ? nodes : open.peek().node().nodes).add(node);
    open.push(new Open(title.level(), node));
    open.forEach(above -> above.node().end = title.end());
  }

  private void add(Block block, Deque<Open> open, Places places) {
    if (open.isEmpty()) {
      introduction.add(block);
    } else {
      open.peek().node().blocks.add(block);
      open.forEach(above -> above.node().end = Math.max(above.node().end, places.end(block)));
    }
  }
}

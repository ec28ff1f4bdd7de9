package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The structure of a page, and nothing else: which blocks stand under which heading, and which
 * headings stand below which.
 */
final class Outline {

  /** A heading with what stands below it, and what is read of it. */
  static final class Node {
    final Part.Title title;
    final List<Block> blocks = new ArrayList<>();
    final List<Node> nodes = new ArrayList<>();
    int end;

    private Node(Part.Title title) {
      this.title = title;
      this.end = title.end();
    }
  }

  final List<Inline> heading;
  final List<Block> introduction = new ArrayList<>();
  final List<Node> nodes = new ArrayList<>();

  private Outline(List<Inline> heading) {
    this.heading = heading;
  }

  static Outline of(List<Part> parts, Places places) {
    int name = pageName(parts, places);
    Outline outline = new Outline(name < 0 ? List.of() : ((Part.Title) parts.get(name)).content());
    Deque<Node> open = new ArrayDeque<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Part.Title title) {
        if (i != name) {
          outline.open(title, open);
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
   * The one H1 of a page names it, if it comes before all other headings and states nothing else.
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
    if (first < 0 || ((Part.Title) parts.get(first)).level() != 1) {
      return -1;
    }
    List<String> classes = classesBelow(parts, first, places);
    boolean states = classes.contains(Attributes.SECTION) || classes.contains(Attributes.ENTRY);
    return classes.contains(Attributes.TITLE) || count == 1 && !states ? first : -1;
  }

  private static List<String> classesBelow(List<Part> parts, int title, Places places) {
    return title + 1 < parts.size() && parts.get(title + 1) instanceof Part.Body body
        ? Attributes.leading(List.of(body.block()), places)
        : List.of();
  }

  private void open(Part.Title title, Deque<Node> open) {
    while (!open.isEmpty() && open.peek().title.level() >= title.level()) {
      open.pop();
    }
    Node node = new Node(title);
    (open.isEmpty() ? nodes : open.peek().nodes).add(node);
    open.push(node);
    open.forEach(above -> above.end = title.end());
  }

  private void add(Block block, Deque<Node> open, Places places) {
    if (open.isEmpty()) {
      introduction.add(block);
    } else {
      open.peek().blocks.add(block);
      open.forEach(above -> above.end = Math.max(above.end, places.end(block)));
    }
  }
}

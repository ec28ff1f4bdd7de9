package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.items.Node;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a definition list whose definitions are items of the page: a date or a name, and what it
 * is.
 */
final class DefinitionItems {

  private final PeriodReader periods;

  DefinitionItems(PeriodReader periods) {
    this.periods = periods;
  }

  /** The items of a list, or none where it is text. */
  List<Node> read(Block.DefinitionList list, Grouping grouping, Kind kind, Places places) {
    List<Node> nodes = new ArrayList<>();
    int dated = 0;
    boolean belowBold = false;
    for (Block.Definition definition : list.items()) {
      if (definition.terms().size() != 1 || definition.definitions().isEmpty()) {
        return List.of();
      }
      Line term = new Line(definition.terms().get(0), null, places);
      List<Block> blocks = definition.definitions().stream().flatMap(List::stream).toList();
      boolean date = term.period(periods).isPresent();
      dated += date ? 1 : 0;
      if (!date && belowBold && !isBold(term)) {
        below(nodes.get(nodes.size() - 1), term, blocks, places);
      } else {
        nodes.add(date ? dated(term, blocks, kind, places) : named(term, blocks, kind, places));
      }
      belowBold |= isBold(term);
    }
    int size = list.items().size();
    boolean items = grouping == Grouping.ITEMS || grouping == Grouping.UNKNOWN && dated == size;
    return items ? nodes : List.of();
  }

  /** A term in bold is the name, and what stands behind it says more of that. */
  private Node named(Line term, List<Block> blocks, Kind kind, Places places) {
    Node node =
        isBold(term)
            ? new LeadNode(periods).of(List.of(term), kind, places)
            : new Node(term.content(), term.start(), term.end());
    blocks.forEach(block -> node.add(block, places));
    return node;
  }

  private static boolean isBold(Line term) {
    return term.content().get(0) instanceof Inline.Strong;
  }

  /** Among terms in bold, others say more of the one above, as if they were lines below it. */
  private static void below(Node node, Line term, List<Block> blocks, Places places) {
    List<Line> lines = new ArrayList<>(List.of(term));
    boolean text = !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph;
    if (text) {
      Line.of((Block.Paragraph) blocks.get(0), places)
          .forEach(line -> lines.add(line.afterHardBreak()));
    }
    node.add(Lead.block(lines, places), places);
    blocks.subList(text ? 1 : 0, blocks.size()).forEach(block -> node.add(block, places));
  }

  /** The date stands before what it dates, as if both were one line. */
  private Node dated(Line date, List<Block> blocks, Kind kind, Places places) {
    if (blocks.isEmpty() || !(blocks.get(0) instanceof Block.Paragraph paragraph)) {
      return named(date, blocks, kind, places);
    }
    List<Line> lines = new ArrayList<>(Line.of(paragraph, places));
    List<Inline> content = new ArrayList<>(date.content());
    content.add(new Inline.Text(": "));
    content.addAll(lines.get(0).content());
    lines.set(0, new Line(places.joined(content), null, places));
    Node node = new LeadNode(periods).of(lines, kind, places);
    blocks.subList(1, blocks.size()).forEach(block -> node.add(block, places));
    node.close(places);
    return node;
  }
}

package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a list whose items are items of the page. */
final class ListItems {

  /** A lead-in has more words than a label such as "Resources:". */
  private static final int LEAD_IN = 4;

  private final ItemSigns signs;

  ListItems(ItemSigns signs) {
    this.signs = signs;
  }

  /** The items of a list, or none where it is text. */
  List<Node> read(
      List<Block.ListItem> list,
      @Nullable Block before,
      Grouping grouping,
      Kind kind,
      Places places) {
    List<List<Line>> leads = new ArrayList<>();
    for (Block.ListItem item : list) {
      if (item.task() != Block.Task.NONE
          || item.content().isEmpty()
          || !(item.content().get(0) instanceof Block.Paragraph paragraph)) {
        return List.of();
      }
      leads.add(Line.of(paragraph, places));
    }
    if (!areItems(list, leads, before, grouping, kind, places)) {
      return List.of();
    }
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Node node = signs.node(leads.get(i), kind, places);
      List<Block> content = list.get(i).content();
      content.subList(1, content.size()).forEach(block -> node.add(block, places));
      nodes.add(node);
    }
    return nodes;
  }

  private boolean areItems(
      List<Block.ListItem> list,
      List<List<Line>> leads,
      @Nullable Block before,
      Grouping grouping,
      Kind kind,
      Places places) {
    long size = list.size();
    long dated = leads.stream().filter(this::isDated).count();
    boolean links =
        leads.stream().allMatch(lines -> lines.size() == 1 && signs.isLinkAlone(lines.get(0)));
    return switch (grouping) {
      case ITEMS -> {
        long labelled = leads.stream().filter(lines -> signs.isLabelled(lines.get(0))).count();
        long built = leads.stream().filter(lines -> isDated(lines) || isBuilt(lines, kind)).count();
        boolean names =
            list.stream().allMatch(item -> item.content().size() == 1)
                && leads.stream().allMatch(lines -> signs.isName(lines.get(0), kind));
        yield 2 * labelled < size && (2 * built >= size || names);
      }
      case UNKNOWN ->
          size > 1
                  && (3 * dated >= 2 * size
                      || links && isLeadIn(before, places)
                      || before == null && leads.stream().allMatch(this::isThing))
              || before == null && leads.stream().allMatch(signs::isWholeCitation);
      case PART -> size > 1 && 3 * dated >= 2 * size;
      case ENTRY -> links && size > 1 && isLeadIn(before, places);
      default -> false;
    };
  }

  private boolean isDated(List<Line> lines) {
    return signs.isDated(lines.get(0))
        || lines.size() > 1 && signs.hasDate(lines.get(1)) && signs.isShort(lines.get(0));
  }

  private boolean isBuilt(List<Line> lines, Kind kind) {
    Line line = lines.get(0);
    boolean label = kind.equals(Kind.WORK) || kind.equals(Kind.EDUCATION);
    boolean work = kind.equals(Kind.PUBLICATION) || kind.equals(Kind.PATENT);
    if (work && signs.isCitation(Line.joined(lines))) {
      return true;
    }
    return signs.isLinked(line) || signs.isBold(line) && !(label && signs.hasColon(line));
  }

  /**
   * A link, or words in bold, and what is said of it: below a heading that says nothing itself.
   * Bold words before a colon label what is said of the heading.
   */
  private boolean isThing(List<Line> lines) {
    Line line = lines.get(0);
    return (signs.isLinked(line)
            || signs.isBold(line)
                && !signs.hasColon(line)
                && signs.isName(line.part(0, line.lengthOfFirst())))
        && (lines.size() > 1 || !signs.isLinkAlone(line));
  }

  /** A sentence that ends with a colon. */
  private static boolean isLeadIn(@Nullable Block before, Places places) {
    if (!(before instanceof Block.Paragraph paragraph)) {
      return false;
    }
    List<Line> lines = Line.of(paragraph, places);
    Line last = lines.get(lines.size() - 1);
    return Signs.endWithColon(last.words()) && last.words().strip().split("\\s+").length >= LEAD_IN;
  }
}

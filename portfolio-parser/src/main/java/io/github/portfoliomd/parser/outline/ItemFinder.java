package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.citations.CitationReader;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.items.Node;
import io.github.portfoliomd.parser.names.NamePhrase;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the items below a heading that are no headings: list items, table rows, and lines in bold
 * or with a date of their own.
 *
 * <p>How much counts as an item depends on the heading: below "Experience" a dated line is one,
 * below a job it is part of what is told of the job.
 */
public final class ItemFinder {

  /** Sections that are about one thing, however they list it. */
  private static final Set<Kind> TEXT =
      Set.of(Kind.SKILL, Kind.LANGUAGE, Kind.INTEREST, Kind.CONTACT, Kind.SUMMARY, Kind.REFERENCE);

  private final ItemSigns signs;
  private final ItemNodes nodes;
  private final ListItems lists;
  private final DatesAboveLists datesAbove;
  private final DefinitionItems definitions;
  private final TableRows tables;
  private final DatedQuotes quotes;

  public ItemFinder(
      Vocabulary vocabulary, NamePhrase phrases, PeriodReader periods, CitationReader citations) {
    this.signs = new ItemSigns(vocabulary, phrases, periods, citations);
    this.nodes = new ItemNodes(signs, vocabulary, periods, citations);
    this.lists = new ListItems(signs, nodes);
    this.datesAbove = new DatesAboveLists(signs, lists);
    this.definitions = new DefinitionItems(periods);
    this.quotes = new DatedQuotes(signs.dates);
    this.tables = new TableRows(vocabulary, phrases, periods);
  }

  /**
   * How a heading groups what stands below it.
   *
   * @param section what the section of this name is about, if it has a section's name
   * @param hasFacts whether it states facts of its own
   */
  public static Grouping grouping(Optional<Kind> section, boolean hasFacts) {
    if (hasFacts) {
      return Grouping.ENTRY;
    }
    if (section.isEmpty()) {
      return Grouping.UNKNOWN;
    }
    return TEXT.contains(section.get()) ? Grouping.NONE : Grouping.ITEMS;
  }

  /** Whether a list below a heading cites works, or every paragraph does. */
  public boolean areWorks(List<Block> blocks, Places places) {
    boolean works =
        blocks.size() > 1 && blocks.stream().allMatch(b -> signs.works.isWork(b, places));
    for (Block block : blocks) {
      works |= signs.works.areWorks(ListItems.of(block), places);
    }
    return works;
  }

  /** Whether dates below a heading are those of what stands below each. */
  public boolean areDatesAbove(List<Block> blocks, Kind kind, Places places) {
    return new DatesAbove(signs.dates, places).areIn(blocks, kind)
        || datesAbove.areIn(blocks, kind, places)
        || !blocks.isEmpty() && lists.areDates(blocks.get(0), kind, places);
  }

  /** Whether nothing stands below a heading but the journals and events that somebody served. */
  public boolean areVenues(List<Block> blocks, Places places) {
    return new VenueItems(signs).areIn(blocks, places);
  }

  /**
   * Whether nothing but a list stands below a heading, and each of its items begins with a date.
   */
  public boolean areDatedFirst(List<Block> blocks, Places places) {
    if (blocks.size() != 1 || !(blocks.get(0) instanceof Block.BulletList list)) {
      return false;
    }
    List<Line> lines = new ArrayList<>();
    for (Block.ListItem item : list.items()) {
      List<Line> first = ListItems.lines(item, places);
      if (first.isEmpty()) {
        return false;
      }
      lines.add(first.get(0));
    }
    return lines.size() > 1
        && (signs.dates.inFront().areIn(lines)
            || lines.stream().allMatch(signs.dates::isRowOfLife));
  }

  /**
   * Finds the items.
   *
   * @param mayNest whether items can stand below them
   */
  public FoundItems find(
      List<Block> blocks, Grouping grouping, Kind kind, boolean mayNest, Places places) {
    if (grouping == Grouping.NONE) {
      return FoundItems.none(blocks);
    }
    int quotes = grouping == Grouping.ITEMS ? this.quotes.count(blocks, places) : 0;
    if (quotes > 0) {
      FoundItems boxed = find(DatedQuotes.opened(blocks), grouping, kind, mayNest, places);
      if (boxed.items().size() == quotes) {
        return boxed;
      }
    }
    Optional<FoundItems> numbered =
        grouping == Grouping.ITEMS
            ? numbered(blocks, kind, places).or(() -> datesAbove.read(blocks, kind, places))
            : Optional.empty();
    if (numbered.isPresent()) {
      return numbered.get();
    }
    LeadLines lines = new LeadLines(signs, grouping, kind, places);
    boolean leads = lines.areLeads(blocks);
    List<Block> body = new ArrayList<>();
    List<Node> items = new ArrayList<>();
    @Nullable Node open = null;
    @Nullable Node defined = null;
    @Nullable Block before = null;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      List<Node> parts =
          leads && mayNest && next != null && lines.isWhole(block)
              ? nodes(next, block, grouping, kind, places)
              : List.of();
      if (parts.size() > 1 && parts.stream().allMatch(part -> part.isLink)) {
        open = nodes.read(Line.of((Block.Paragraph) block, places), kind, places);
        open.close(places);
        open.nodes.addAll(parts);
        i++;
        open.end = places.end(blocks.get(i));
        items.add(open);
      } else if (block instanceof Block.Paragraph paragraph && lines.told().isTitle(block)) {
        open = WorkParagraphs.node(paragraph, places);
        items.add(open);
      } else if (leads
          && block instanceof Block.Paragraph paragraph
          && !(open != null && lines.told().isTold(block))) {
        open = paragraph(paragraph, open, lines, new FoundItems(body, items), kind, places);
      } else if (open != null) {
        open.add(block, places);
      } else {
        List<Node> found = nodes(block, before, grouping, kind, places);
        // a heading in it would start an item in the middle of one
        found = !found.isEmpty() && found.stream().anyMatch(Node::hasHeading) ? List.of() : found;
        items.addAll(found);
        if (found.isEmpty() && defined != null && block instanceof Block.BulletList) {
          defined.add(block, places);
        } else if (found.isEmpty()) {
          body.add(block);
        }
        defined =
            block instanceof Block.DefinitionList && !found.isEmpty()
                ? found.get(found.size() - 1)
                : null;
      }
      before = block;
    }
    return new FoundItems(body, items);
  }

  /** The items that numbers introduce, with what is said of each between them. */
  public Optional<FoundItems> numbered(List<Block> blocks, Kind kind, Places places) {
    return NumberedItems.of(blocks, signs, places)
        .flatMap(
            list -> {
              Block before = list.start() > 0 ? blocks.get(list.start() - 1) : null;
              List<Node> nodes = lists.read(list.items(), before, Grouping.ITEMS, kind, places);
              if (!nodes.isEmpty()) {
                list.addBelow(nodes, blocks, places);
              }
              return nodes.isEmpty() || nodes.stream().anyMatch(Node::hasHeading)
                  ? Optional.empty()
                  : Optional.of(new FoundItems(blocks.subList(0, list.start()), nodes));
            });
  }

  /** Reads a paragraph; answers the item that what follows belongs to, if there is one. */
  private @Nullable Node paragraph(
      Block.Paragraph paragraph,
      @Nullable Node above,
      LeadLines lines,
      FoundItems found,
      Kind kind,
      Places places) {
    @Nullable Node open = above;
    for (List<Line> part : lines.parts(paragraph)) {
      if (lines.isLead(part)) {
        open = nodes.read(part, kind, places);
        open.close(places);
        found.items().add(open);
      } else if (open != null) {
        open.add(Lead.block(part, places), places);
      } else {
        found.body().add(Lead.block(part, places));
      }
    }
    return open;
  }

  private List<Node> nodes(
      Block block, @Nullable Block before, Grouping grouping, Kind kind, Places places) {
    if (block instanceof Block.BulletList list) {
      return lists.read(list.items(), before, grouping, kind, places);
    }
    if (block instanceof Block.OrderedList list) {
      return lists.read(list.items(), before, grouping, kind, places);
    }
    if (block instanceof Block.DefinitionList list) {
      return definitions.read(list, grouping, kind, places);
    }
    return block instanceof Block.Table table
        ? tables.read(table, grouping, kind, places)
        : List.of();
  }
}

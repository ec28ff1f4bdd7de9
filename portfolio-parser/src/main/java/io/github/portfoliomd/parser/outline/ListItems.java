package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.items.Node;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a list whose items are items of the page. */
final class ListItems {

  /** A lead-in has more words than a label such as "Resources:". */
  private static final int LEAD_IN = 4;

  /** A name and its date have no more words. */
  private static final int MOST_WORDS = 20;

  private final ItemSigns signs;
  private final ItemNodes maker;
  private final GroupItems groups;
  private final VenueItems venues;
  private final DateItems dates;

  ListItems(ItemSigns signs, ItemNodes maker) {
    this.signs = signs;
    this.maker = maker;
    this.groups = new GroupItems(signs);
    this.venues = new VenueItems(signs);
    this.dates = new DateItems(signs.dates, signs.positions);
  }

  /** Whether a block is a list of dates, each above what was then. */
  boolean areDates(Block block, Kind kind, Places places) {
    return dates.are(of(block), kind, places);
  }

  /** What stands in a list; nothing where a block is none. */
  static List<Block.ListItem> of(Block block) {
    return block instanceof Block.BulletList bullets
        ? bullets.items()
        : block instanceof Block.OrderedList ordered ? ordered.items() : List.of();
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
      List<Line> lines = lines(item, places);
      if (item.task() != Block.Task.NONE || lines.isEmpty()) {
        return List.of();
      }
      leads.add(lines);
    }
    boolean inFront =
        grouping == Grouping.ITEMS
            && !Lead.isCited(kind)
            && signs.dates.inFront().areIn(leads.stream().map(lines -> lines.get(0)).toList());
    boolean below = grouping == Grouping.ITEMS && dates.are(list, kind, places);
    if (below) {
      leads.clear();
      list.forEach(item -> leads.add(DateItems.lines(item, places)));
    } else if (inFront) {
      leads.replaceAll(lines -> parted(lines, signs.dates.inFront()::parted));
    } else if (kind.equals(Kind.SUMMARY)
        && leads.stream().allMatch(lines -> signs.dates.isRowOfLife(lines.get(0)))) {
      leads.replaceAll(lines -> parted(lines, signs.dates::partedRow));
    } else if (!areItems(list, leads, before, grouping, kind, places)) {
      return List.of();
    }
    boolean served = !inFront && !below && venues.are(list, kind, places);
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Node node =
          served
              ? venues.node(leads.get(i).get(0), places)
              : !below && groups.isOne(list.get(i), kind, places)
                  ? GroupItems.node(leads.get(i).get(0))
                  : maker.read(leads.get(i), kind, places);
      node.isListed = true;
      List<Block> content = list.get(i).content();
      List<Block> rest =
          below ? DateItems.below(list.get(i), places) : content.subList(1, content.size());
      rest.forEach(block -> node.add(block, places));
      node.close(places);
      nodes.add(node);
    }
    return nodes;
  }

  /** Lines with the date that the first begins with on a line of its own. */
  private static List<Line> parted(List<Line> lines, Function<Line, List<Line>> first) {
    List<Line> out = new ArrayList<>(first.apply(lines.get(0)));
    out.addAll(lines.subList(1, lines.size()));
    return out;
  }

  private boolean areItems(
      List<Block.ListItem> list,
      List<List<Line>> leads,
      @Nullable Block before,
      Grouping grouping,
      Kind kind,
      Places places) {
    if (leads.stream().allMatch(lines -> lines.size() == 1 && signs.isToPart(lines.get(0)))) {
      return false;
    }
    long size = list.size();
    return switch (grouping) {
      case ITEMS -> {
        long labelled = leads.stream().filter(lines -> signs.isLabelled(lines.get(0))).count();
        long built = list.stream().filter(item -> isBuilt(item, kind, places)).count();
        boolean names =
            list.stream().allMatch(item -> item.content().size() == 1)
                && leads.stream().allMatch(lines -> isNamed(lines.get(0), kind));
        yield 2 * labelled < size
            && (2 * built >= size
                || names
                || areStressed(leads)
                || venues.are(list, kind, places)
                || areHeld(leads, kind));
      }
      case UNKNOWN ->
          size > 1
                  && (3 * (dated(leads) + datedBelow(list, places)) >= 2 * size
                      || areLinks(leads) && isLeadIn(before, places)
                      || before == null && list.stream().allMatch(item -> isThing(item, places)))
              || before == null && leads.stream().allMatch(signs.works::isWholeCitation)
              || isBelowName(before, places) && arePositions(leads, kind);
      case PART -> size > 1 && 3 * dated(leads) >= 2 * size;
      case ENTRY ->
          size > 1 && areLinks(leads) && isLeadIn(before, places)
              || isBelowName(before, places) && arePositions(leads, kind);
      default -> false;
    };
  }

  /** Whether a line can name an item; who gave it, and when, make it longer. */
  private boolean isNamed(Line line, Kind kind) {
    return signs.names.isOne(line, kind)
        || NameSigns.NAMED.contains(kind)
            && signs.dates.isDatedAtEnd(line)
            && signs.names.isShort(line, MOST_WORDS);
  }

  /** Whether items are positions with who employed, or schools, one and all. */
  private boolean areHeld(List<List<Line>> leads, Kind kind) {
    return kind.equals(Kind.WORK)
            && leads.stream().allMatch(lines -> signs.positions.isOne(lines.get(0)))
        || kind.equals(Kind.EDUCATION)
            && leads.stream().allMatch(lines -> signs.positions.isSchool(lines.get(0)));
  }

  /** Whether items each begin with a name in italics, of which some have a date. */
  private boolean areStressed(List<List<Line>> leads) {
    return dated(leads) > 0 && leads.stream().allMatch(lines -> signs.isStressed(lines.get(0)));
  }

  private long dated(List<List<Line>> leads) {
    // a label with a date says when the thing above was
    return leads.stream()
        .filter(lines -> isDated(lines) && !signs.isLabelled(lines.get(0)))
        .count();
  }

  private boolean areLinks(List<List<Line>> leads) {
    return leads.stream().allMatch(lines -> lines.size() == 1 && signs.isLinkAlone(lines.get(0)));
  }

  /** Whether nothing stands between a heading and a list but what is said in a few words. */
  private boolean isBelowName(@Nullable Block before, Places places) {
    return before == null
        || before instanceof Block.Paragraph paragraph
            && Line.of(paragraph, places).stream()
                .allMatch(line -> signs.names.isShort(line) && !Signs.endWithColon(line.words()));
  }

  /**
   * Whether what stands below an employer or a school are positions or courses there, one and all:
   * a position lasts, and what merely has a date happened there. What one teaches has a date.
   */
  private boolean arePositions(List<List<Line>> leads, Kind kind) {
    boolean taught = kind.equals(Kind.TEACHING);
    return (taught || Context.OF_ORGANIZATIONS.contains(kind))
        && leads.stream()
            .map(lines -> lines.get(0))
            .allMatch(
                line ->
                    (taught
                            ? signs.dates.isDated(line)
                            : signs.dates.isOverTime(line) || signs.dates.isStudy(line))
                        && signs.names.isShort(line, MOST_WORDS));
  }

  private long datedBelow(List<Block.ListItem> list, Places places) {
    return list.stream().filter(item -> isDatedBelow(item, places)).count();
  }

  /** Whether a short item says below when that was: where it was held, the positions there. */
  private boolean isDatedBelow(Block.ListItem item, Places places) {
    List<Line> lines = lines(item, places);
    if (lines.size() > 1 || item.content().size() < 2 || !signs.names.canBeOne(lines.get(0))) {
      return false;
    }
    if (item.content().get(1) instanceof Block.Paragraph paragraph) {
      return signs.dates.isPeriod(Line.of(paragraph, places).get(0));
    }
    if (item.content().size() > 2) {
      return false;
    }
    @Nullable Line below = firstLine(item.content().get(1), places);
    return below != null && signs.dates.hasDate(below) && signs.names.isShort(below, MOST_WORDS);
  }

  /** The line that the first item of a list starts with. */
  private static @Nullable Line firstLine(Block block, Places places) {
    return block instanceof Block.BulletList list
            && !list.items().isEmpty()
            && list.items().get(0).content().stream().findFirst().orElse(null)
                instanceof Block.Paragraph paragraph
        ? Line.of(paragraph, places).get(0)
        : null;
  }

  /** The lines of the paragraph that an item begins with; none where it begins otherwise. */
  static List<Line> lines(Block.ListItem item, Places places) {
    return !item.content().isEmpty() && item.content().get(0) instanceof Block.Paragraph paragraph
        ? WrappedBrackets.joined(Line.of(paragraph, places))
        : List.of();
  }

  /** The line that is all of an item; none where the item is more. */
  static List<Line> only(Block.BulletList list, int i, Places places) {
    List<Line> lines =
        i < list.items().size() && list.items().get(i).content().size() == 1
            ? lines(list.items().get(i), places)
            : List.of();
    return lines.size() == 1 ? List.of(lines.get(0).afterHardBreak()) : List.of();
  }

  /** Whether the first line has a date or is one, or a short one stands above a date. */
  private boolean isDated(List<Line> lines) {
    Line first = lines.get(0);
    List<Line> below = lines.subList(1, lines.size());
    return signs.dates.isDated(first)
        || !below.isEmpty()
            && (signs.dates.isDate(first)
                || signs.names.isShort(first)
                    && (signs.dates.hasDate(below.get(0))
                        || below.stream().anyMatch(signs.dates::isDate)));
  }

  private boolean isBuilt(Block.ListItem item, Kind kind, Places places) {
    List<Line> lines = lines(item, places);
    return isDated(lines)
        || isBuilt(lines, kind)
        || isDatedBelow(item, places)
        || groups.isOne(item, kind, places);
  }

  private boolean isBuilt(List<Line> lines, Kind kind) {
    Line line = lines.get(0);
    boolean label = kind.equals(Kind.WORK) || kind.equals(Kind.EDUCATION);
    boolean work = kind.equals(Kind.PUBLICATION) || kind.equals(Kind.PATENT);
    if (kind.equals(Kind.TALK) && GivenTalk.isBeforeEvent(Line.joined(lines).words())) {
      return true;
    }
    if (work && signs.works.isCitation(Line.joined(lines))
        || signs.works.titleOfTalk(line, kind).isPresent()) {
      return true;
    }
    return signs.isLinked(line)
        || signs.isBold(line) && !(label && signs.hasColon(line))
        || NameSigns.NAMED.contains(kind) && (signs.isTitle(line) || signs.isBoldBeforeColon(line));
  }

  /**
   * A link, or words in bold, and what is said of it: below a heading that says nothing itself.
   * Bold words before a colon label what is said of the heading.
   */
  private boolean isThing(Block.ListItem item, Places places) {
    List<Line> lines = lines(item, places);
    Line line = lines.get(0);
    return (signs.isLinked(line)
            || signs.isBold(line)
                && !signs.hasColon(line)
                && signs.names.canBeOne(line.part(0, line.lengthOfFirst())))
        && (lines.size() > 1 || !signs.isLinkAlone(line) || isDescribed(item, places));
  }

  /** Whether a list below says in words what an item is. */
  private boolean isDescribed(Block.ListItem item, Places places) {
    @Nullable Line below =
        item.content().size() == 2 ? firstLine(item.content().get(1), places) : null;
    return below != null && !signs.isLinked(below) && signs.names.words(below) >= LEAD_IN;
  }

  /** A sentence that ends with a colon. */
  private static boolean isLeadIn(@Nullable Block before, Places places) {
    if (!(before instanceof Block.Paragraph paragraph)) {
      return false;
    }
    List<Line> lines = Line.of(paragraph, places);
    Line last = lines.get(lines.size() - 1);
    return Signs.endWithColon(last.words()) && SpacedWords.count(last.words().strip()) >= LEAD_IN;
  }
}

package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.citations.CitationTitle;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import java.util.ArrayList;
import java.util.List;

/** Tells the lines in bold, or with a date of their own, that each introduce an item. */
final class LeadLines {

  private static final int FEWEST_ROWS = 2;

  /** One paragraph of so many can be what is told below a row. */
  private static final int OTHERS_AMONG_ROWS = 4;

  private final ItemSigns signs;
  private final Grouping grouping;
  private final Kind kind;
  private final Places places;
  private final DatesAbove datesAbove;

  /** What tells of each line. */
  private final LeadLine each;

  /** Whether all paragraphs are citations, below a heading that does not tell. */
  private boolean works;

  /** The works that have a paragraph for the title, and one for who made them. */
  private WorkParagraphs told = WorkParagraphs.none();

  /** Whether dates stand on lines above what they date. */
  private boolean dates;

  /** Whether all lines begin with a date that nothing parts from what it dates. */
  private boolean inFront;

  /** Whether paragraphs each begin with a date and a sign that parts it from what it dates. */
  private boolean rows;

  LeadLines(ItemSigns signs, Grouping grouping, Kind kind, Places places) {
    this.signs = signs;
    this.grouping = grouping;
    this.kind = kind;
    this.places = places;
    this.datesAbove = new DatesAbove(signs.dates, places);
    this.each = new LeadLine(signs, grouping, kind);
  }

  /** Whether the paragraphs below a heading are introduced so. */
  boolean areLeads(List<Block> blocks) {
    works = areWorks(blocks);
    dates = grouping == Grouping.ITEMS && datesAbove.areIn(blocks, kind);
    rows = areRows(blocks);
    inFront = !works && !dates && !rows && areInFront(blocks);
    if (each.isOfWorks()) {
      told = WorkParagraphs.of(blocks, signs, places);
    }
    if (works || dates || rows || inFront || told.areFound()) {
      return true;
    }
    int leads = 0;
    int bold = 0;
    boolean certain = false;
    boolean first = false;
    for (int at = 0; at < blocks.size(); at++) {
      if (blocks.get(at) instanceof Block.Paragraph paragraph) {
        List<Line> lines = lines(paragraph);
        for (int i = 0; i < lines.size(); i++) {
          boolean lead = isLead(lines, i);
          leads += lead ? 1 : 0;
          bold += lead && grouping == Grouping.UNKNOWN && signs.isBold(lines.get(i)) ? 1 : 0;
          certain |= lead && (each.isCertain(lines, i) || isGroup(lines, blocks, at));
          first |= lead && i == 0 && at == 0;
        }
      }
    }
    return certain || leads > 1 && (grouping != Grouping.UNKNOWN || bold > 0 || first);
  }

  /** The works that have a paragraph for the title, and one for who made them. */
  WorkParagraphs told() {
    return told;
  }

  /** Whether a line in bold stands alone right above a list whose items have dates. */
  private boolean isGroup(List<Line> lines, List<Block> blocks, int at) {
    if (grouping != Grouping.ITEMS
        || lines.size() > 1
        || lines.get(0).unwrapped() == lines.get(0)
        || at + 1 >= blocks.size()
        || !(blocks.get(at + 1) instanceof Block.BulletList list)) {
      return false;
    }
    long dated = list.items().stream().filter(this::isDated).count();
    return dated > 0 && 3 * dated >= 2L * list.items().size();
  }

  private boolean isDated(Block.ListItem item) {
    return !item.content().isEmpty()
        && item.content().get(0) instanceof Block.Paragraph paragraph
        && signs.dates.isDated(Line.of(paragraph, places).get(0));
  }

  /**
   * Whether paragraphs are rows of what happened when, however much each says: most of them below a
   * section's name, nearly all below another heading, where prose tells what happened, too.
   */
  private boolean areRows(List<Block> blocks) {
    if (grouping != Grouping.ITEMS && grouping != Grouping.UNKNOWN) {
      return false;
    }
    int sure = 0;
    int found = 0;
    int others = 0;
    int before = 0;
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        Line first = Line.of(paragraph, places).get(0);
        boolean certain = signs.dates.isRow(first);
        boolean row = certain || signs.dates.isBegunRow(first);
        before = row && found == 0 ? others : before;
        sure += certain ? 1 : 0;
        found += row ? 1 : 0;
        others += row ? 0 : 1;
      }
    }
    return grouping == Grouping.ITEMS
        ? sure >= (Lead.isCited(kind) ? 1 : FEWEST_ROWS) && found >= others
        // an introduction can stand before them
        : sure > FEWEST_ROWS && found >= OTHERS_AMONG_ROWS * (others - before);
  }

  /** Whether all paragraphs are lines that begin with a date and go on as a name does. */
  private boolean areInFront(List<Block> blocks) {
    return grouping == Grouping.ITEMS
        && !Lead.isCited(kind)
        && blocks.stream().allMatch(Block.Paragraph.class::isInstance)
        && signs
            .dates
            .inFront()
            .areIn(
                blocks.stream()
                    .flatMap(block -> Line.of((Block.Paragraph) block, places).stream())
                    .toList());
  }

  private boolean isRow(Line line) {
    return signs.dates.isRow(line) || signs.dates.isBegunRow(line);
  }

  /** Whether paragraphs below a heading that says nothing itself are citations, one and all. */
  private boolean areWorks(List<Block> blocks) {
    return grouping == Grouping.UNKNOWN
        && blocks.size() > 1
        && blocks.stream()
            .allMatch(
                block ->
                    block instanceof Block.Paragraph paragraph
                        && isWork(Line.of(paragraph, places)));
  }

  private boolean isWork(List<Line> lines) {
    return Line.areOne(lines) && signs.works.isWholeCitation(lines);
  }

  /** Whether a block names, and says more of, what the list of links below it are parts of. */
  boolean isWhole(Block block) {
    if (grouping != Grouping.ITEMS
        || !LeadLine.LINKED.contains(kind)
        || !(block instanceof Block.Paragraph paragraph)) {
      return false;
    }
    List<Line> lines = Line.of(paragraph, places);
    int end = lines.size() == 1 ? nameEnd(lines.get(0).words().stripTrailing()) : 0;
    return end > 0
        && Spelling.isOfName(lines.get(0).words().substring(0, end))
        && signs.names.canBeOne(lines.get(0).part(0, end));
  }

  /** Where the name ends in {@code Course of Rigging, Halden College (done):}; 0 for nowhere. */
  private static int nameEnd(String words) {
    int stop = 0;
    while (stop < words.length() && ",:()".indexOf(words.charAt(stop)) < 0) {
      stop++;
    }
    boolean bracket = words.startsWith(" (", stop - 1);
    int end = bracket ? stop - 1 : stop;
    int last = words.length() - 1;
    boolean whole =
        (bracket || words.startsWith(", ", stop))
            && words.lastIndexOf(' ', end - 1) > 0
            && (words.endsWith("：") || words.endsWith(":"))
            && (words.indexOf(':') < 0 || words.indexOf(':') == last);
    return whole ? end : 0;
  }

  /** The lines of a paragraph, parted before each line that introduces an item. */
  List<List<Line>> parts(Block.Paragraph paragraph) {
    List<Line> lines = lines(paragraph);
    List<List<Line>> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || isLead(lines, i)) {
        parts.add(lines.subList(from, i));
        from = i;
      }
    }
    return parts;
  }

  /** The lines of a paragraph; a citation is one, wherever an editor broke it. */
  private List<Line> lines(Block.Paragraph paragraph) {
    List<Line> lines = Line.of(paragraph, places);
    if (lines.size() > 1 && each.isOfWorks() && areWrapped(lines)) {
      Line whole = Line.joined(lines);
      return signs.works.isCitation(whole) ? List.of(whole) : lines;
    }
    if (inFront) {
      return lines.stream().flatMap(line -> signs.dates.inFront().parted(line).stream()).toList();
    }
    if (works || rows && areWrapped(lines) && isRow(lines.get(0))) {
      return List.of(Line.joined(lines));
    }
    return lines;
  }

  /** Whether an editor broke all the lines, none of which begins a citation but the first. */
  private static boolean areWrapped(List<Line> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isContinuation() || CitationTitle.isBehindAuthors(lines.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether lines start with one that introduces an item. */
  boolean isLead(List<Line> lines) {
    return isLead(lines, 0);
  }

  private boolean isLead(List<Line> lines, int i) {
    if (i > 0 && grouping != Grouping.ITEMS) {
      return false; // below one thing, or what tells nothing, only a first line can be one
    }
    if (works) {
      return i == 0;
    }
    if (inFront) {
      return i % 2 == 0;
    }
    if (dates && i < 2 && datesAbove.isAbove(lines)) {
      return i == 0;
    }
    Line line = lines.get(i);
    if (rows && i == 0 && isRow(line)) {
      return true;
    }
    if (grouping == Grouping.ITEMS
        && (Lead.isCited(kind) && CitationTitle.isBehindAuthors(line)
            || i == 0 && signs.works.titleOfTalk(line, kind).isPresent())) {
      return true;
    }
    return each.isLead(lines, i);
  }
}

package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.citations.CitationTitle;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.page.Columns;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells the lines in bold, or with a date of their own, that each introduce an item. */
final class LeadLines {

  private static final int MOST_WORDS = 16;

  private static final int FEWEST_ROWS = 2;

  /** A date stands below a name, or below who employed or taught its bearer. */
  private static final int LINES_TO_DATE = 2;

  /** Behind a date there can be a sentence on what it dates. */
  private static final int MOST_BEHIND_DATE = 30;

  /** More words behind a bold name and a colon describe it, fewer can be a label's value. */
  private static final int DESCRIPTION = 6;

  private static final String ARROWS = "←‹«⬅→<>";

  /** In these sections a line that starts with a link is about what it links to. */
  private static final Set<Kind> LINKED =
      Set.of(
          Kind.PUBLICATION,
          Kind.PATENT,
          Kind.CERTIFICATE,
          Kind.AWARD,
          Kind.TALK,
          Kind.PROJECT,
          Kind.TEACHING);

  private final ItemSigns signs;
  private final Grouping grouping;
  private final Kind kind;
  private final Places places;

  /** Whether all paragraphs are citations, below a heading that does not tell. */
  private boolean works;

  /** Whether dates stand on lines above what they date. */
  private boolean dates;

  /** Whether paragraphs each begin with a date and a sign that parts it from what it dates. */
  private boolean rows;

  /** The lines that were asked about last, and what they are: each of them asks. */
  private List<Line> asked = List.of();

  private boolean dated;

  LeadLines(ItemSigns signs, Grouping grouping, Kind kind, Places places) {
    this.signs = signs;
    this.grouping = grouping;
    this.kind = kind;
    this.places = places;
  }

  /** Whether the paragraphs below a heading are introduced so. */
  boolean areLeads(List<Block> blocks) {
    works = areWorks(blocks);
    dates = grouping == Grouping.ITEMS && areDatesAbove(blocks, kind, signs, places);
    rows = areRows(blocks);
    if (works || dates || rows) {
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
          bold += lead && signs.isBold(lines.get(i)) ? 1 : 0;
          certain |= lead && (isCertain(lines, i) || isGroup(lines, blocks, at));
          first |= lead && i == 0 && at == 0;
        }
      }
    }
    return certain || leads > 1 && (grouping != Grouping.UNKNOWN || bold > 0 || first);
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
   * Whether the paragraphs below a heading start with a date, the first of them with one on a line
   * of its own: these date what follows each, and not the heading.
   */
  static boolean areDatesAbove(List<Block> blocks, Kind kind, ItemSigns signs, Places places) {
    int first = 0;
    while (first < blocks.size() && blocks.get(first) instanceof Block.Comment) {
      first++;
    }
    if (first == blocks.size() || !isDateAbove(blocks.get(first), signs, places)) {
      return false;
    }
    return kind.equals(Kind.EDUCATION)
        || blocks.stream().skip(first + 1L).anyMatch(block -> startsDated(block, signs, places));
  }

  private static boolean startsDated(Block block, ItemSigns signs, Places places) {
    return isDateAbove(block, signs, places)
        || block instanceof Block.Paragraph paragraph
            && signs.dates.isDated(Line.of(paragraph, places).get(0));
  }

  private static boolean isDateAbove(Block block, ItemSigns signs, Places places) {
    return block instanceof Block.Paragraph paragraph
        && isDateAbove(Line.of(paragraph, places), signs);
  }

  private static boolean isDateAbove(List<Line> lines, ItemSigns signs) {
    return lines.size() > 1
        && signs.dates.isDate(lines.get(0))
        && !signs.dates.isDate(lines.get(1))
        && !lines.get(1).isBlank();
  }

  /**
   * Whether paragraphs are rows of what happened when, however much each says: most of them below a
   * section's name, all of them below another heading, where prose tells what happened, too.
   */
  private boolean areRows(List<Block> blocks) {
    if (grouping == Grouping.UNKNOWN) {
      return blocks.size() > FEWEST_ROWS && blocks.stream().allMatch(this::isRow);
    }
    int found = 0;
    int paragraphs = 0;
    for (int i = 0; grouping == Grouping.ITEMS && i < blocks.size(); i++) {
      paragraphs += blocks.get(i) instanceof Block.Paragraph ? 1 : 0;
      found += isRow(blocks.get(i)) ? 1 : 0;
    }
    return found >= (Lead.isCited(kind) ? 1 : FEWEST_ROWS) && 2 * found >= paragraphs;
  }

  private boolean isRow(Block block) {
    return block instanceof Block.Paragraph paragraph
        && signs.dates.isRow(Line.of(paragraph, places).get(0));
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
        || !LINKED.contains(kind)
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
    if (lines.size() > 1 && isOfWorks() && areWrapped(lines)) {
      Line whole = Line.joined(lines);
      return signs.works.isCitation(whole) ? List.of(whole) : lines;
    }
    if (works || rows && areWrapped(lines) && signs.dates.isRow(lines.get(0))) {
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

  private boolean isOfWorks() {
    return grouping == Grouping.ITEMS
        && (kind.equals(Kind.PUBLICATION) || kind.equals(Kind.PATENT));
  }

  /** Whether lines start with one that introduces an item. */
  boolean isLead(List<Line> lines) {
    return isLead(lines, 0);
  }

  private boolean isLead(List<Line> lines, int i) {
    if (works) {
      return i == 0;
    }
    if (dates && i < 2 && isDateAbove(lines, signs)) {
      return i == 0;
    }
    Line line = lines.get(i);
    if (rows && i == 0 && signs.dates.isRow(line)) {
      return true;
    }
    if (grouping == Grouping.ITEMS
        && (Lead.isCited(kind) && CitationTitle.isBehindAuthors(line)
            || i == 0 && signs.works.titleOfTalk(line, kind).isPresent())) {
      return true;
    }
    if (line.isBlank()
        || i > 0 && line.isContinuation() && !Columns.areIn(line) && !areDated(lines)
        || isOfWorks() && isBelowTitle(lines, i)) {
      return false;
    }
    if (i == 0 && lines.size() == 1 && isOfWorks() && signs.works.isCitation(line)) {
      return true;
    }
    if (lines.size() == i + 1 && signs.isInItalics(line) && !hasDate(lines, i)) {
      return false;
    }
    return signs.isBold(line)
        ? isBoldLead(lines, i)
            && !isNameBelow(lines, i)
            && !isPositionBelow(lines, i)
            && !isSubtitleBelow(lines, i)
        : isPlainLead(lines, i);
  }

  /** Whether lines that nobody broke are a row of things, each with its date behind it. */
  private boolean areDated(List<Line> lines) {
    if (lines != asked) {
      asked = lines;
      dated =
          grouping == Grouping.ITEMS
              && lines.size() > 1
              && lines.stream()
                  .allMatch(line -> signs.names.isShort(line) && signs.dates.isDatedLast(line));
    }
    return dated;
  }

  /** Whether a line names the authors of the work above it, or where it appeared. */
  private boolean isBelowTitle(List<Line> lines, int i) {
    boolean authors =
        i > 0
            && i + 1 < lines.size()
            && isTitle(lines.get(i - 1))
            && signs.works.areAuthors(lines.get(i));
    boolean venue = i > 1 && isTitle(lines.get(i - 2)) && signs.works.areAuthors(lines.get(i - 1));
    return authors || venue;
  }

  private boolean isTitle(Line line) {
    return signs.isBold(line) || signs.isLinked(line);
  }

  private boolean isBoldLead(List<Line> lines, int i) {
    Line line = lines.get(i);
    boolean name = signs.names.canBeOne(line.part(0, line.lengthOfFirst()));
    boolean dated = hasDate(lines, i);
    boolean described = lines.size() > i + 1 || signs.names.words(line) > DESCRIPTION + 1;
    boolean label = signs.hasColon(line) && !signs.isLinked(line);
    return switch (grouping) {
      case ITEMS -> name && (dated || !label || described && !kind.equals(Kind.EDUCATION));
      // below one thing bold words begin a sentence, state a position or label something, too
      case ENTRY ->
          name && i == 0 && (signs.hasColon(line) && (!label || described) || isDatedBelow(lines));
      case UNKNOWN ->
          name
              && i == 0
              && (signs.hasColon(line) && (!label || described)
                  || signs.dates.isDated(line)
                  || isDatedBelow(lines));
      default -> false;
    };
  }

  /** Whether the first line is in bold from end to end and the next one says when that was. */
  private boolean isDatedBelow(List<Line> lines) {
    return lines.size() > 1
        && lines.get(0).unwrapped() != lines.get(0)
        && !lines.get(1).isContinuation()
        && signs.names.isShort(lines.get(1))
        && signs.dates.hasDate(lines.get(1));
  }

  /** Whether a bold line without a date names what the line with one above it introduces. */
  private boolean isNameBelow(List<Line> lines, int i) {
    return i == 1
        && signs.isNameBelow(lines.get(0), lines.get(1))
        && isPlainLead(lines, 0)
        && !hasDate(lines, 1);
  }

  /** Whether a dated line in bold says what somebody was with the employer above it. */
  private boolean isPositionBelow(List<Line> lines, int i) {
    return i == 1
        && grouping == Grouping.ITEMS
        && kind.equals(Kind.WORK)
        && signs.isBold(lines.get(0))
        && isBoldLead(lines, 0)
        && !signs.dates.isDated(lines.get(0))
        && signs.dates.isDated(lines.get(1))
        && lines.stream().skip(2).noneMatch(signs::isBold);
  }

  /** Whether a line in bold without a date says more of the dated one above it: whose it was. */
  private boolean isSubtitleBelow(List<Line> lines, int i) {
    return i == 1
        && grouping == Grouping.ITEMS
        && signs.isBold(lines.get(0))
        && isBoldLead(lines, 0)
        && signs.dates.isDated(lines.get(0))
        && !hasDate(lines, 1)
        && lines.stream().skip(2).noneMatch(line -> signs.isBold(line) && !signs.hasColon(line));
  }

  private boolean isPlainLead(List<Line> lines, int i) {
    Line line = lines.get(i);
    if (grouping != Grouping.ITEMS
        && (grouping != Grouping.UNKNOWN || i > 0 || !signs.dates.isDated(line))) {
      return false;
    }
    boolean brief =
        signs.names.isShort(Columns.of(line).get(0), MOST_WORDS)
            || grouping == Grouping.ITEMS
                && signs.names.words(line) <= MOST_BEHIND_DATE
                && signs.dates.isDatedFirst(line);
    if (signs.isLabelled(line) || !brief || isDateOf(lines, i)) {
      return false;
    }
    if (grouping != Grouping.ITEMS) {
      return !signs.dates.isDatedProse(line);
    }
    boolean alone = lines.size() == 1 || !lines.get(1).isContinuation();
    return signs.dates.isDated(line)
        || i == 0 && alone && signs.isLinked(line) && LINKED.contains(kind) && !isLinkToOther(lines)
        || i == 0
            && lines.size() == 1
            && signs.names.tells(line, kind)
            && !Signs.endWithColon(line.words())
            && !isPlainSentence(line.phrase().strip())
            && !(isOfWorks() && line.words().indexOf(Signs.HIDDEN) > 0);
  }

  /** Whether words end with a full stop, and no name stands in them: {@code They are updated.} */
  private static boolean isPlainSentence(String words) {
    return words.endsWith(".") && words.chars().skip(1).noneMatch(Character::isUpperCase);
  }

  /** A link behind an arrow leads to another page, and so do a word or two among works. */
  private boolean isLinkToOther(List<Line> lines) {
    return signs.isRowOfLinks(lines.get(0))
        || lines.size() == 1
            && signs.isLinkAlone(lines.get(0))
            && (ARROWS.indexOf(lines.get(0).phrase().strip().charAt(0)) >= 0
                || isOfWorks() && signs.names.words(lines.get(0)) < CitationTitle.FEWEST_WORDS);
  }

  /** Whether a line dates the one in bold before it, or before what says more of that. */
  private boolean isDateOf(List<Line> lines, int i) {
    for (int above = i - 1; above >= Math.max(0, i - LINES_TO_DATE); above--) {
      if (signs.dates.isDated(lines.get(above))) {
        return false;
      }
      if (signs.isBold(lines.get(above))) {
        return true;
      }
    }
    return false;
  }

  private boolean isCertain(List<Line> lines, int i) {
    return grouping == Grouping.ITEMS
        && (hasDate(lines, i) || !signs.isBold(lines.get(i)) || isBarredAbove(lines, i));
  }

  /** Whether a bar parts a line that is bold from end to end, above what is told of it. */
  private static boolean isBarredAbove(List<Line> lines, int i) {
    Line line = lines.get(i);
    return i + 1 < lines.size()
        && !lines.get(i + 1).isContinuation()
        && line.unwrapped() != line
        && line.words().contains(" | ");
  }

  private boolean hasDate(List<Line> lines, int i) {
    if (signs.dates.isDated(lines.get(i))) {
      return true;
    }
    int last = Math.min(lines.size() - 1, i + LINES_TO_DATE);
    for (int below = i + 1; below <= last && !signs.isBold(lines.get(below)); below++) {
      if (signs.dates.hasDate(lines.get(below))) {
        return true;
      }
    }
    return false;
  }
}

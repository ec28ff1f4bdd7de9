package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.citations.CitationTitle;
import io.github.portfoliomd.parser.names.Sides;
import io.github.portfoliomd.parser.page.Columns;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.Signs;
import java.util.List;
import java.util.Set;

/** Tells whether a line introduces an item, by what it shows and what stands around it. */
final class LeadLine {

  /** A date stands below a name, or below who employed or taught its bearer. */
  private static final int LINES_TO_DATE = 2;

  /** Behind a date there can be a sentence on what it dates. */
  private static final int MOST_BEHIND_DATE = 30;

  private static final int MOST_WORDS = 16;

  /** One of so many labels says when something was. */
  private static final int MOST_LABELS = 4;

  /** More words behind a bold name and a colon describe it, fewer can be a label's value. */
  private static final int DESCRIPTION = 6;

  private static final String ARROWS = "←‹«⬅→<>";

  /** In these sections a line that starts with a link is about what it links to. */
  static final Set<Kind> LINKED =
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

  /** The lines that were asked about last, and what they are: each of them asks. */
  private List<Line> asked = List.of();

  private boolean dated;

  LeadLine(ItemSigns signs, Grouping grouping, Kind kind) {
    this.signs = signs;
    this.grouping = grouping;
    this.kind = kind;
  }

  /**
   * Whether a line of a paragraph introduces an item by what it shows, or what stands around it.
   */
  boolean isLead(List<Line> lines, int i) {
    Line line = lines.get(i);
    if (line.isBlank()
        || i > 0 && line.isContinuation() && !Columns.areIn(line) && !areDated(lines)
        || isOfWorks() && isBelowTitle(lines, i)) {
      return false;
    }
    if (i == 0 && lines.size() == 1 && isOfWorks() && signs.works.isCitation(line)) {
      return true;
    }
    if (i == 0 && isOfWorks() && WorkParagraphs.areInLines(lines, signs)) {
      return true;
    }
    if (lines.size() == i + 1 && signs.isInItalics(line) && !hasDate(lines, i)) {
      return false;
    }
    return signs.isBold(line) && !signs.dates.isSetApart(line)
        ? isBoldLead(lines, i)
            && !isNameBelow(lines, i)
            && !isPositionBelow(lines, i)
            && !isSubtitleBelow(lines, i)
        : isPlainLead(lines, i);
  }

  /** Whether lines that nobody broke are a row of things, each with its date at the same end. */
  private boolean areDated(List<Line> lines) {
    if (lines != asked) {
      asked = lines;
      dated =
          grouping == Grouping.ITEMS
              && lines.size() > 1
              && (lines.stream()
                      .allMatch(line -> signs.names.isShort(line) && signs.dates.isDatedLast(line))
                  || lines.stream().allMatch(signs.dates::isDatedInFront)
                  || lines.stream()
                      .allMatch(line -> isSetOff(line) && signs.dates.isDatedAtEnd(line)));
    }
    return dated;
  }

  /** Whether a line begins in bold, or bars part what it says: no prose does. */
  private boolean isSetOff(Line line) {
    return signs.isBold(line) || Sides.ofBars(line.words()).size() > 1;
  }

  /** Whether a line names the authors of the work above it, or where it appeared. */
  private boolean isBelowTitle(List<Line> lines, int i) {
    boolean authors =
        i > 0
            && i + 1 < lines.size()
            && (isTitle(lines.get(i - 1))
                ? signs.works.areAuthors(lines.get(i))
                : i == 1 && signs.works.areCertain(lines.get(i)));
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
          name
              && i == 0
              && (signs.hasColon(line) && (!label || described)
                  || isDatedBelow(lines)
                  || isLabelledBelow(lines)
                  || isHeldOverTime(line));
      case UNKNOWN ->
          name
              && i == 0
              && (signs.hasColon(line) && (!label || described)
                  || signs.dates.isDated(line)
                  || isDatedBelow(lines)
                  || isLabelledBelow(lines));
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

  /** Whether the first line is in bold from end to end, and labels say of it when that was. */
  private boolean isLabelledBelow(List<Line> lines) {
    List<Line> below = lines.subList(1, Math.min(lines.size(), MOST_LABELS + 1));
    return lines.get(0).unwrapped() != lines.get(0)
        && below.stream().allMatch(line -> !line.isContinuation() && signs.isLabelled(line))
        && below.stream().anyMatch(signs.dates::hasDate);
  }

  /** Whether nothing but from when to when follows a bold name: {@code **Rigger** (2019 - 2021)} */
  private boolean isHeldOverTime(Line line) {
    return kind.equals(Kind.WORK)
        && signs.dates.isOverTime(line)
        && signs.dates.isDate(line.from(Separators.skip(line.words(), line.lengthOfFirst())));
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
                && (signs.dates.isDatedFirst(line)
                    || i == 0
                        && lines.size() == 1
                        && kind.equals(Kind.TALK)
                        && GivenTalk.isBeforeHost(line.words()));
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

  /**
   * A link behind an arrow leads to another page, and so do a word or two among works; links alone
   * can lead to what stands below.
   */
  private boolean isLinkToOther(List<Line> lines) {
    return signs.isRowOfLinks(lines.get(0))
        || lines.stream().allMatch(signs::isToPart)
        || lines.size() == 1
            && signs.isLinkAlone(lines.get(0))
            && (isArrowFirst(lines.get(0).phrase().strip())
                || isOfWorks() && signs.names.words(lines.get(0)) < CitationTitle.FEWEST_WORDS);
  }

  /** A link can be of no words, too. */
  private static boolean isArrowFirst(String words) {
    return !words.isEmpty() && ARROWS.indexOf(words.charAt(0)) >= 0;
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

  /** Whether a line that introduces an item does so whatever others there do. */
  boolean isCertain(List<Line> lines, int i) {
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
    return isDateLast(lines, i);
  }

  /** Whether a date alone stands below a name, where it was, and what else it is called. */
  private boolean isDateLast(List<Line> lines, int i) {
    int last = i + LINES_TO_DATE + 1;
    if (last >= lines.size() || !signs.dates.isDate(lines.get(last))) {
      return false;
    }
    for (int below = i + 1; below <= last; below++) {
      Line line = lines.get(below);
      if (line.isContinuation() || signs.isBold(line) || !signs.names.isShort(line)) {
        return false;
      }
    }
    return true;
  }

  /** Whether what stands below the heading are works, one and all. */
  boolean isOfWorks() {
    return grouping == Grouping.ITEMS
        && (kind.equals(Kind.PUBLICATION) || kind.equals(Kind.PATENT));
  }
}

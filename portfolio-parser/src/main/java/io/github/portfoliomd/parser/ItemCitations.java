package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the citation of an item in the first paragraph below it: of one that stands among
 * publications and is called like the work, what else there is to tell; of any other, a citation
 * with its title.
 */
final class ItemCitations {

  /** What stood between what was taken and what is left. */
  private static final String SEPARATORS = " \t,.;:，。；：、";

  /** Signs that say nothing where no word stands with them. */
  private static final String SIGNS = SEPARATORS + "()[]\"'“”„«»「」『』《》–—-|/";

  /** An address that ends so leads to a form of the work; its end is none of an identifier. */
  private static final Pattern FORM =
      Pattern.compile("(?i).*(?:\\.(?:pdf|html?)|/(?:pdf|full|abstract|epub|meta))$");

  private static final int YEAR_DIGITS = 4;

  /** More words before a colon are part of a name: {@code Papers of the Rope Days: HRD 2020}. */
  private static final int LONGEST_LABEL = 3;

  private final CitationReader reader;
  private final FullCitationReader works;
  private final PeriodReader periods;
  private final WorkLines told;

  ItemCitations(CitationReader reader, PeriodReader periods, PlaceNames places) {
    this.reader = reader;
    this.periods = periods;
    this.told = new WorkLines(reader, periods, places);
    this.works = new FullCitationReader(reader);
  }

  /** Takes the citation that introduces an item. */
  void take(FullCitation found, Draft draft) {
    take(found.line(), found.citation(), found.phrase().content(), draft);
  }

  private void take(Line line, Citation citation, List<Inline> title, Draft draft) {
    draft.publication = publication(citation, title, draft);
    at(line, citation, draft);
    PeriodMatch date = date(line, citation).orElse(null);
    if (date != null && draft.period == null && !draft.classes.contains(Attributes.NO_PERIOD)) {
      draft.period = date.period();
      draft.at(Facet.PERIOD, line.offset(date.start()), line.offset(date.end()));
    }
  }

  /** The month or the day before the year, which dates the item unless its heading does. */
  private Optional<PeriodMatch> date(Line line, Citation citation) {
    int start = citation.yearStart();
    int end = start + YEAR_DIGITS;
    return start < 0
        ? Optional.empty()
        : periods
            .trailing(line.words().substring(0, end))
            .filter(
                date ->
                    date.start() < start && date.end() == end && !FactLines.isYear(date.period()))
            .filter(date -> isApart(line.words(), date.start()));
  }

  /** Whether a date stands behind a separator: a second month would belong to it. */
  private static boolean isApart(String words, int start) {
    String before = words.substring(0, start).stripTrailing();
    return before.isEmpty() || ".,;:()".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /** Reads the citation, and answers the blocks that are left. */
  List<Block> read(List<Block> blocks, Draft draft, Places places) {
    int at = !blocks.isEmpty() && isAttributes(blocks.get(0), places) ? 1 : 0;
    if (at >= blocks.size() || !(blocks.get(at) instanceof Block.Paragraph paragraph)) {
      return blocks;
    }
    if (!isWork(draft)) {
      return mayBeCited(draft) ? cited(paragraph, at, blocks, draft, places) : blocks;
    }
    List<Line> lines = Line.of(paragraph, places);
    Optional<WorkLines.Told> work = told.read(lines);
    if (work.isPresent()) {
      Line left = take(work.get(), draft);
      return with(left, lines.subList(work.get().count(), lines.size()), at, blocks, places);
    }
    if (isOther(lines)) {
      return blocks;
    }
    Optional<List<Line>> behind = titled(lines, draft);
    if (behind.isPresent()) {
      return replaced(blocks, at, behind.get(), places);
    }
    int one = count(lines, 1);
    int more = one < lines.size() ? count(lines, one + 1) : lines.size() > 1 ? 2 : one;
    Optional<Citation> first = reader.read(Line.joined(lines.subList(0, one)));
    boolean alone =
        more == one && one == 1 || lines.subList(1, more).stream().anyMatch(this::isFact);
    Optional<Citation> both = alone ? Optional.empty() : both(lines, more);
    boolean two = says(both) > says(first);
    int count = two ? more : one;
    Line line = Line.joined(lines.subList(0, count));
    Optional<Citation> citation = two ? both : first;
    if (citation.isEmpty()) {
      return blocks;
    }
    take(line, citation.get(), draft.heading, draft);
    Line left = left(line, citation.get());
    return with(left, lines.subList(count, lines.size()), at, blocks, places);
  }

  /** Takes a work that stands on lines of its own, and answers what else they say. */
  private static Line take(WorkLines.Told work, Draft draft) {
    Line line = work.line();
    Citation citation = work.citation();
    Line title = work.title();
    draft.publication =
        publication(citation, title == null ? draft.heading : title.content(), draft);
    at(line, citation, draft);
    Citation.Range date = work.date();
    if (date == null || draft.period != null || draft.classes.contains(Attributes.NO_PERIOD)) {
      return left(line, citation);
    }
    draft.period = work.period();
    draft.at(Facet.PERIOD, line.offset(date.start()), line.offset(date.end()));
    return left(line.without(date.start(), date.end()), citation);
  }

  /** Blocks with what is left of one of them. */
  private static List<Block> with(
      Line left, List<Line> below, int at, List<Block> blocks, Places places) {
    List<Line> rest = new ArrayList<>(below);
    if (!left.isBlank()) {
      rest.add(0, left);
    }
    return replaced(blocks, at, rest, places);
  }

  /** Blocks with the lines that are left of one of them in its place. */
  private static List<Block> replaced(List<Block> blocks, int at, List<Line> rest, Places places) {
    List<Block> out = new ArrayList<>(blocks);
    out.remove(at);
    if (!rest.isEmpty()) {
      out.add(at, Lead.block(rest, places));
    }
    return out;
  }

  /**
   * Reads the title in bold, the authors and the venue, a line each, below what is called
   * otherwise; answers the lines that are left.
   */
  private Optional<List<Line>> titled(List<Line> lines, Draft draft) {
    if (lines.size() < 3 || lines.get(1).isContinuation() || lines.get(2).isContinuation()) {
      return Optional.empty();
    }
    Line title = lines.get(0).unwrapped();
    if (title == lines.get(0)
        || !(lines.get(0).content().get(0) instanceof Inline.Strong)
        || title.words().indexOf(Line.HIDDEN) >= 0
        || isFact(lines.get(0))
        || isFact(lines.get(2))) {
      return Optional.empty();
    }
    Line line = Line.joined(lines.subList(1, 3));
    Optional<Citation> citation = reader.read(line, lines.get(1).words().length());
    if (citation.filter(found -> found.authors().size() > 1 && found.venue() != null).isEmpty()) {
      return Optional.empty();
    }
    take(line, citation.get(), title.content(), draft);
    draft.at(Facet.PUBLICATION, lines.get(0));
    List<Line> rest = new ArrayList<>(lines.subList(3, lines.size()));
    Line left = left(line, citation.get());
    if (!left.isBlank()) {
      rest.add(0, left);
    }
    return Optional.of(rest);
  }

  /** Whether a line says a date or something behind a label: neither names authors nor a venue. */
  private boolean isFact(Line line) {
    return line.unwrapped()
            .label()
            .filter(
                labelled -> labelled.name().split(" ", LONGEST_LABEL + 1).length <= LONGEST_LABEL)
            .isPresent()
        || line.period(periods).isPresent();
  }

  /** How many lines are one where an editor broke it. */
  private static int count(List<Line> lines, int from) {
    int count = from;
    while (count < lines.size() && lines.get(count).isContinuation()) {
      count++;
    }
    return count;
  }

  /** Names on one line, and the venue on the next. */
  private Optional<Citation> both(List<Line> lines, int count) {
    return reader.read(Line.joined(lines.subList(0, count)), lines.get(0).words().length());
  }

  private static int says(Optional<Citation> citation) {
    return citation.map(found -> found.ranges().size()).orElse(0);
  }

  /** Whether a citation below an item can be of it: nothing else is known of it yet. */
  private static boolean mayBeCited(Draft draft) {
    return draft.context.above() != Context.Above.ENTRY
        && !draft.isSectionStated()
        && !draft.hasFacts()
        && draft.publication == null
        && !Inlines.text(draft.heading).isBlank();
  }

  /** Reads the only citation of an item, which is a paragraph of its own. */
  private List<Block> cited(
      Block.Paragraph paragraph, int at, List<Block> blocks, Draft draft, Places places) {
    Optional<FullCitation> full = full(paragraph, places);
    boolean other =
        blocks.subList(at + 1, blocks.size()).stream()
            .anyMatch(b -> b instanceof Block.Paragraph p && full(p, places).isPresent());
    if (full.isEmpty() || other) {
      return blocks;
    }
    FullCitation found = full.get();
    take(found, draft);
    Line left = left(found.line(), found.citation());
    List<Block> out = new ArrayList<>(blocks);
    out.remove(at);
    if (!left.isBlank()) {
      out.add(at, Lead.block(List.of(left), places));
    }
    return out;
  }

  private Optional<FullCitation> full(Block.Paragraph paragraph, Places places) {
    List<Line> lines = Line.of(paragraph, places);
    return lines.stream().skip(1).allMatch(Line::isContinuation)
        ? works
            .read(Line.joined(lines))
            .filter(FullCitation::isWhole)
            .filter(found -> found.phrase().words().indexOf(Line.HIDDEN) < 0)
        : Optional.empty();
  }

  private static boolean isWork(Draft draft) {
    return draft.context.kind().equals(Kind.PUBLICATION)
        && draft.context.above() != Context.Above.ENTRY
        && !draft.isSectionStated()
        && draft.publication == null
        && !Inlines.text(draft.heading).isBlank();
  }

  private static boolean isAttributes(Block block, Places places) {
    return block instanceof Block.Paragraph paragraph
        && Line.of(paragraph, places).stream().allMatch(l -> Attributes.classes(l).isPresent());
  }

  /** Whether the lines are read as something else: labels, or a citation that has its own title. */
  private boolean isOther(List<Line> lines) {
    return isFact(lines.get(0))
        || PublicationReader.read(lines, new Draft(Context.page(Kind.OTHER))) != lines;
  }

  /** What is known of the work; an identifier can stand in the address of the heading. */
  private static Publication publication(Citation citation, List<Inline> title, Draft draft) {
    Publication.Builder publication =
        Publication.builder().authors(citation.authors()).title(title(title));
    if (citation.venue() != null) {
      publication.venue(citation.venue());
    }
    if (citation.year() != null) {
      publication.year(citation.year());
    } else if (draft.context.year() instanceof Period.Point year
        && !draft.classes.contains(Attributes.NO_PERIOD)) {
      publication.year(year.date().year());
    }
    Optional.ofNullable(citation.doi()).or(() -> linked(draft.url)).ifPresent(publication::doi);
    return publication.build();
  }

  static String title(List<Inline> heading) {
    return Inlines.text(heading).strip();
  }

  /** The identifier in the address of a heading. */
  static Optional<Doi> linked(@Nullable String url) {
    return url == null
            || FORM.matcher(url).matches()
            || url.indexOf('?') >= 0
            || url.indexOf('#') >= 0
        ? Optional.empty()
        : Doi.find(url);
  }

  private static void at(Line line, Citation citation, Draft draft) {
    for (Citation.Range range : citation.ranges()) {
      draft.at(Facet.PUBLICATION, line.offset(range.start()), line.offset(range.end()));
    }
  }

  /** The words around those that were taken. */
  static Line left(Line line, Citation citation) {
    Line left = line.part(0, 0);
    int from = 0;
    for (Citation.Range range : citation.ranges()) {
      left = joined(left, piece(line, from, range.start(), from > 0));
      from = range.end();
    }
    return joined(left, piece(line, from, line.words().length(), true));
  }

  private static Line joined(Line left, Line piece) {
    return piece.isBlank() ? left : left.isBlank() ? piece : left.followedBy(piece);
  }

  /** What stands between two ranges, if that is more than what parts and encloses them. */
  private static Line piece(Line line, int start, int end, boolean behind) {
    String words = line.words();
    int from = start;
    int to = end;
    while (behind && from < to && (SEPARATORS + ")").indexOf(words.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && (SEPARATORS + "(").indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    boolean says = words.substring(from, to).chars().anyMatch(c -> SIGNS.indexOf(c) < 0);
    return says ? line.part(from, to) : line.part(0, 0);
  }
}

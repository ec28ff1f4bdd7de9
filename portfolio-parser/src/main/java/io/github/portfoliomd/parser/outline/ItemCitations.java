package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Publication;
import io.github.portfoliomd.parser.citations.Citation;
import io.github.portfoliomd.parser.citations.CitationReader;
import io.github.portfoliomd.parser.citations.CitationRows;
import io.github.portfoliomd.parser.citations.FullCitation;
import io.github.portfoliomd.parser.citations.FullCitationReader;
import io.github.portfoliomd.parser.dates.PeriodMatch;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.dates.Years;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.names.PlaceNames;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.Signs;
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
public final class ItemCitations {

  /** What stood between what was taken and what is left. */
  private static final String SEPARATORS = " \t,.;:，。；：、";

  /** Signs that say nothing where no word stands with them. */
  private static final String SIGNS = SEPARATORS + "()[]\"'“”„«»「」『』《》–—-|/";

  /** An address that ends so leads to a form of the work; its end is none of an identifier. */
  private static final Pattern FORM =
      Pattern.compile("(?i).*(?:\\.(?:pdf|html?)|/(?:pdf|full|abstract|epub|meta))$");

  private static final int YEAR_DIGITS = 4;

  private final FullCitationReader works;
  private final ListedCitation listed;
  private final PeriodReader periods;
  private final CitationRows rows;

  public ItemCitations(CitationReader reader, PeriodReader periods, PlaceNames places) {
    this.periods = periods;
    this.rows = new CitationRows(reader, periods, places);
    this.works = new FullCitationReader(reader);
    this.listed = new ListedCitation(rows, works, periods);
  }

  /** Takes the citation that introduces an item. */
  public void take(FullCitation found, Draft draft) {
    take(found.line(), found.citation(), found.phrase().content(), draft);
  }

  /** Takes a citation; answers all that was taken, which is more where it is dated. */
  private Citation take(Line line, Citation citation, List<Inline> title, Draft draft) {
    draft.publication = publication(citation, title, draft);
    at(line, citation, draft);
    PeriodMatch date = date(line, citation).orElse(null);
    if (date == null || draft.period != null || draft.classes.contains(Attributes.NO_PERIOD)) {
      return citation;
    }
    draft.period = date.period();
    draft.at(Facet.PERIOD, line, date.start(), date.end());
    return citation.dated(date.start());
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
                date -> date.start() < start && date.end() == end && !Years.isYear(date.period()))
            .filter(date -> !citation.says(date.start(), start))
            .filter(date -> isApart(line.words(), date.start()));
  }

  /** Whether a date stands behind a separator: a second month would belong to it. */
  private static boolean isApart(String words, int start) {
    String before = words.substring(0, start).stripTrailing();
    return before.isEmpty() || ".,;:()".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /** Reads the citation, and answers the blocks that are left. */
  public List<Block> read(List<Block> blocks, Draft draft, Places places) {
    int at = !blocks.isEmpty() && isAttributes(blocks.get(0), places) ? 1 : 0;
    int below = listed.behindDate(blocks, at, places);
    if (below < blocks.size()
        && blocks.get(below) instanceof Block.BulletList list
        && isWork(draft)) {
      return listed(list, below, blocks, draft, places);
    }
    if (at >= blocks.size() || !(blocks.get(at) instanceof Block.Paragraph paragraph)) {
      return blocks;
    }
    if (!isWork(draft)) {
      return mayBeCited(draft) ? cited(paragraph, at, blocks, draft, places) : blocks;
    }
    List<Line> lines = Line.of(paragraph, places);
    if (isOther(lines)) {
      return blocks;
    }
    Optional<CitationRows.Told> together = rows.read(lines);
    List<Block> apart = together.isPresent() ? blocks : apart(lines, at, blocks, draft, places);
    Optional<CitationRows.Told> told =
        together.isPresent() || apart != blocks ? together : rows.authors(lines);
    if (told.isEmpty()) {
      return apart;
    }
    Line title = told.get().title();
    Line line = told.get().line();
    if (title != null) {
      draft.at(Facet.PUBLICATION, title);
    }
    Citation taken =
        take(
            line,
            told.get().citation(),
            title == null ? draft.heading : title.unwrapped().content(),
            draft);
    List<Line> rest = new ArrayList<>(lines.subList(told.get().count(), lines.size()));
    Line left = left(line, taken);
    if (!left.isBlank()) {
      rest.add(0, left);
    }
    return replaced(blocks, at, rest, places);
  }

  /** Reads who made a work, and where it appeared from the paragraph behind that. */
  private List<Block> apart(
      List<Line> authors, int at, List<Block> blocks, Draft draft, Places places) {
    List<Line> next =
        at + 1 < blocks.size() && blocks.get(at + 1) instanceof Block.Paragraph paragraph
            ? Line.of(paragraph, places)
            : List.of();
    Optional<CitationRows.Told> told = rows.read(authors, isOther(next) ? List.of() : next);
    if (told.isEmpty()) {
      return blocks;
    }
    Line line = told.get().line();
    Citation taken = take(line, told.get().citation(), draft.heading, draft);
    int count = told.get().count() - 1;
    List<Line> rest = new ArrayList<>(count == 0 ? List.of() : next.subList(count, next.size()));
    Line left = left(line, taken);
    if (!left.isBlank()) {
      rest.add(0, left);
    }
    List<Block> others = count > 0 ? replaced(blocks, at, List.of()) : blocks;
    return replaced(others, at, rest, places);
  }

  /** Reads who made a work, and where it appeared, from the first items of a list below it. */
  private List<Block> listed(
      Block.BulletList list, int at, List<Block> blocks, Draft draft, Places places) {
    Optional<CitationRows.Told> told = listed.read(list, places);
    if (told.isEmpty()) {
      return blocks;
    }
    Line line = told.get().line();
    Line left = left(line, take(line, told.get().citation(), draft.heading, draft));
    List<Block.ListItem> items =
        new ArrayList<>(list.items().subList(told.get().count(), list.items().size()));
    if (!left.isBlank()) {
      items.add(0, new Block.ListItem(Block.Task.NONE, List.of(Line.paragraph(List.of(left)))));
    }
    Block rest = new Block.BulletList(list.tight(), items);
    places.put(rest, places.start(list), places.end(list));
    return replaced(blocks, at, items.isEmpty() ? List.of() : List.of(rest));
  }

  /** Whether a list of one item below the title of a work tells who made it, and where it is. */
  public boolean areIn(List<Block> blocks, Draft draft, Places places) {
    int at = listed.behindDate(blocks, 0, places);
    return at < blocks.size()
        && blocks.get(at) instanceof Block.BulletList list
        && list.items().size() == 1
        && isWork(draft)
        && listed.read(list, places).isPresent();
  }

  /** Blocks with the lines that are left of one of them in its place. */
  private static List<Block> replaced(List<Block> blocks, int at, List<Line> rest, Places places) {
    return replaced(blocks, at, rest.isEmpty() ? List.of() : List.of(Lead.block(rest, places)));
  }

  private static List<Block> replaced(List<Block> blocks, int at, List<Block> rest) {
    List<Block> out = new ArrayList<>(blocks);
    out.remove(at);
    out.addAll(at, rest);
    return out;
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
    if (full.isEmpty()
        || blocks.subList(at + 1, blocks.size()).stream()
            .anyMatch(b -> b instanceof Block.Paragraph p && full(p, places).isPresent())) {
      return blocks;
    }
    FullCitation found = full.get();
    Citation taken = take(found.line(), found.citation(), found.phrase().content(), draft);
    Line left = left(found.line(), taken);
    return replaced(blocks, at, left.isBlank() ? List.of() : List.of(left), places);
  }

  private Optional<FullCitation> full(Block.Paragraph paragraph, Places places) {
    List<Line> lines = Line.of(paragraph, places);
    return Line.areOne(lines)
        ? works
            .read(Line.joined(lines))
            .filter(FullCitation::isWhole)
            .filter(found -> found.phrase().words().indexOf(Signs.HIDDEN) < 0)
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
        && Attributes.classes(Line.of(paragraph, places).get(0)).isPresent()
        && Line.of(paragraph, places).stream().allMatch(l -> Attributes.classes(l).isPresent());
  }

  /** Whether the lines are read as something else: labels, or a citation that has its own title. */
  private static boolean isOther(List<Line> lines) {
    return PublicationReader.isAt(lines);
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

  public static String title(List<Inline> heading) {
    return Inlines.text(heading).strip();
  }

  /** The identifier in the address of a heading. */
  public static Optional<Doi> linked(@Nullable String url) {
    return url == null
            || FORM.matcher(url).matches()
            || url.indexOf('?') >= 0
            || url.indexOf('#') >= 0
        ? Optional.empty()
        : Doi.find(url);
  }

  private static void at(Line line, Citation citation, Draft draft) {
    for (Citation.Range range : citation.ranges()) {
      draft.at(Facet.PUBLICATION, line, range.start(), range.end());
    }
  }

  /** The words around those that were taken. */
  static Line left(Line line, Citation citation) {
    Line left = line.part(0, 0);
    int from = 0;
    for (Citation.Range range : citation.ranges()) {
      // a link that shows an identifier can hold the year
      left = joined(left, piece(line, from, Math.max(from, range.start()), from > 0));
      from = Math.max(from, range.end());
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

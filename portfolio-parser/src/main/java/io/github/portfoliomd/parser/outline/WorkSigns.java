package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.citations.Citation;
import io.github.portfoliomd.parser.citations.CitationReader;
import io.github.portfoliomd.parser.citations.CitationRows;
import io.github.portfoliomd.parser.citations.CitationTitle;
import io.github.portfoliomd.parser.citations.FullCitation;
import io.github.portfoliomd.parser.citations.FullCitationReader;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.List;
import java.util.Optional;

/** By what lines show that they cite a work, or name who made one. */
final class WorkSigns {

  /** What a work is, a colon or blank, and the title. */
  private static final int FEWEST_BEHIND_SORT = 3;

  private final PeriodReader periods;
  private final CitationReader citations;
  private final FullCitationReader works;
  private final CitationRows rows;

  WorkSigns(PeriodReader periods, CitationReader citations, CitationRows rows) {
    this.periods = periods;
    this.citations = citations;
    this.works = new FullCitationReader(citations);
    this.rows = rows;
  }

  /** The citation that a line is, with the authors, if it is one. */
  Optional<FullCitation> read(Line line) {
    return works.read(line);
  }

  /** Whether a line begins as a citation does. */
  boolean isCitation(Line line) {
    return works.read(line).isPresent() || CitationTitle.isBehindNames(line, citations);
  }

  /** The title of a talk, behind those who give it. */
  Optional<CitationTitle> titleOfTalk(Line line, Kind kind) {
    return kind.equals(Kind.TALK) ? works.titleBehindAuthors(line) : Optional.empty();
  }

  /** The title in italics behind what a work is, and a colon: {@code **Thesis**: *Ropes*}. */
  Optional<CitationTitle> titleBehindSort(Line line) {
    if (line.content().size() < FEWEST_BEHIND_SORT) {
      return Optional.empty();
    }
    int start = line.lengthOfFirst();
    String words = line.words();
    boolean within = words.substring(0, start).strip().endsWith(":");
    int end = within ? start : Math.min(start + 1, words.length());
    boolean sort =
        words.substring(0, end).strip().endsWith(":")
            && citations.isUnpublished(words.substring(0, start));
    return sort
        ? CitationTitle.inItalics(line, SpacedWords.endOfBlanks(words, end))
            .filter(title -> isAtEnd(words, title.end()))
        : Optional.empty();
  }

  /** Whether no word goes on behind a title: a sentence does where one of its words is stressed. */
  private static boolean isAtEnd(String words, int end) {
    int next = SpacedWords.endOfBlanks(words, end);
    return next >= words.length() || !Character.isLowerCase(words.codePointAt(next));
  }

  /** Whether lines are a citation that says who made the work, in what it appeared, and when. */
  boolean isWholeCitation(List<Line> lines) {
    return works.read(Line.joined(lines)).filter(FullCitation::isWhole).isPresent();
  }

  /** Whether a line names authors and nothing else. */
  boolean areAuthors(Line line) {
    return citations.areAuthors(CitationRows.withoutNote(line.names()));
  }

  /** Whether a line names several authors, or one with initials, and nothing else. */
  boolean areCertain(Line line) {
    return rows.areCertain(line);
  }

  /**
   * Whether a line begins with two names with initials, of which none is the title, though nobody
   * knows where that begins.
   */
  boolean startsWithInitials(Line line) {
    return works.startsWithInitials(line.names());
  }

  /** Whether most items of a list cite works, with their authors. */
  boolean areWorks(List<Block.ListItem> list, Places places) {
    long works =
        list.stream()
            .filter(item -> !item.content().isEmpty() && isWork(item.content().get(0), places))
            .count();
    return works > 0 && 2 * works >= list.size();
  }

  /** Whether a paragraph cites a work with its authors. */
  boolean isWork(Block block, Places places) {
    return block instanceof Block.Paragraph paragraph && isWork(Line.of(paragraph, places));
  }

  private boolean isWork(List<Line> lines) {
    int second = CitationRows.end(lines, 0);
    Line first = Line.joined(lines.subList(0, second));
    if (works.read(first).isPresent()) {
      return true;
    }
    if (second == lines.size()) {
      List<Line> rest = Lead.of(first, Kind.PUBLICATION, periods).rest();
      return !rest.isEmpty() && isOfAuthors(citations.read(rest.get(0)));
    }
    return isOfAuthors(
        rows.read(lines.subList(second, lines.size())).map(CitationRows.Told::citation));
  }

  private static boolean isOfAuthors(Optional<Citation> citation) {
    return citation.filter(found -> !found.authors().isEmpty()).isPresent();
  }
}

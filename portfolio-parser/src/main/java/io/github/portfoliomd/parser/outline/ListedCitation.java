package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.parser.citations.CitationRows;
import io.github.portfoliomd.parser.citations.FullCitationReader;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import java.util.List;
import java.util.Optional;

/** Reads who made a work, and where it appeared, from the first items of a list below its title. */
record ListedCitation(CitationRows rows, FullCitationReader works, PeriodReader periods) {

  /** Where blocks go on behind a date that is all of one. */
  int behindDate(List<Block> blocks, int at, Places places) {
    boolean date =
        at < blocks.size()
            && blocks.get(at) instanceof Block.Paragraph paragraph
            && Line.of(paragraph, places).stream()
                .allMatch(line -> line.period(periods).isPresent());
    return date ? at + 1 : at;
  }

  /** What the first items tell; nothing where the first one has a title of its own. */
  Optional<CitationRows.Told> read(Block.BulletList list, Places places) {
    List<Line> authors = ListItems.only(list, 0, places);
    List<Line> next = ListItems.only(list, 1, places);
    if (authors.isEmpty() || PublicationReader.isAt(next)) {
      return Optional.empty();
    }
    Optional<CitationRows.Told> told = rows.read(authors, next);
    return told.isPresent() || works.read(Line.joined(authors)).isPresent()
        ? told
        : rows.read(authors).filter(CitationRows.Told::isOne);
  }
}

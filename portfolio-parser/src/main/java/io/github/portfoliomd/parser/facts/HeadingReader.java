package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.outline.InnerDate;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Blanks;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.page.Problems;
import java.util.List;

/**
 * What a heading says of its item: its logos, its date, its address, the position, the
 * organization.
 */
final class HeadingReader {

  private final PeriodReader periods;
  private final HeadingDate dates;
  private final HeadingNames names;

  HeadingReader(Readers readers, Problems problems) {
    this.periods = readers.periods;
    this.dates = new HeadingDate(readers.periods, readers.names, readers.phrases, problems);
    this.names =
        new HeadingNames(readers.vocabulary, readers.periods, readers.names, readers.phrases);
  }

  void read(List<Inline> heading, Draft draft, Places places) {
    HeadingLinks links = new HeadingLinks(draft, places);
    List<Inline> words = Blanks.ofBlock(links.withoutLogos(heading), places);
    Line whole = new Line(words, null, places);
    Line line = draft.isSectionStated() ? whole : dates.take(whole, draft);
    draft.heading = line.content();
    Line bare = withoutAnchor(line);
    draft.phrase = bare.phrase();
    draft.at(Facet.HEADING, line);
    if (!draft.classes.contains(Attributes.NO_URL)) {
      links.address(bare);
    }
    if (!draft.isSectionStated()) {
      names.read(bare, isHostDated(whole, draft), draft);
      links.addressOfName(bare);
    }
  }

  /** Whether brackets behind a position hold more than its date: who employed. */
  private boolean isHostDated(Line line, Draft draft) {
    return draft.context.isOfJobs() && InnerDate.lastInBrackets(line, periods).isPresent();
  }

  /** Reads the date of a heading, and nothing else. */
  void readDate(List<Inline> heading, Draft draft, Places places) {
    if (!draft.isSectionStated()) {
      HeadingLinks links = new HeadingLinks(draft, places);
      List<Inline> words = Blanks.ofBlock(links.withoutLogos(heading), places);
      dates.take(new Line(words, null, places), draft);
    }
  }

  /** Reads the employer of a position that was held for a while, where nothing else told it. */
  void employer(Draft draft, Places places) {
    names.employer(draft, places);
  }

  /** A heading without the tags around it, which only give it a name to link to. */
  private static Line withoutAnchor(Line line) {
    int from = 0;
    int to = line.content().size();
    while (from < to && line.content().get(from) instanceof Inline.Html) {
      from++;
    }
    while (from < to && line.content().get(to - 1) instanceof Inline.Html) {
      to--;
    }
    return to == line.content().size() && from == 0 || from == to
        ? line
        : line.with(line.content().subList(from, to));
  }
}

package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.parser.dates.EventYears;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.List;

/**
 * Dates a talk that stands in a list by the year of the event where it was given, if nothing else
 * says when that was.
 */
final class TalkYear {

  private static final int MOST_WORDS = 20;

  private TalkYear() {}

  static void read(Draft draft, Places places) {
    if (!draft.isListed
        || !draft.context.kind().equals(Kind.TALK)
        || draft.context.above() == Context.Above.ENTRY
        || draft.isSectionStated()
        || draft.period != null
        || draft.publication != null
        || draft.classes.contains(Attributes.NO_PERIOD)
        || !draft.items.isEmpty()
        || draft.body.isEmpty()
        || !(draft.body.get(0) instanceof Block.Paragraph paragraph)) {
      return;
    }
    List<Line> lines = Line.of(paragraph, places);
    Line line = lines.get(0);
    int start =
        Line.areOne(lines) && SpacedWords.count(line.words()) <= MOST_WORDS
            ? EventYears.start(line.words())
            : -1;
    if (start >= 0) {
      int end = EventYears.end(start);
      draft.period =
          Period.point(PartialDate.of(Integer.parseInt(line.words().substring(start, end))));
      draft.at(Facet.PERIOD, line, start, end);
    }
  }
}

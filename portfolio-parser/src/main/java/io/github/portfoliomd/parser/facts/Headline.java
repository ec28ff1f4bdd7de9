package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.names.Sides;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;

/**
 * Tells the heading at the top of a page that says what its owner is, {@code Junior Developer}, and
 * is no job: the sections of a résumé stand beside it, or below it.
 */
record Headline(Vocabulary vocabulary, KindReader kinds) {

  boolean is(Draft draft, List<List<Inline>> below, Siblings beside) {
    return draft.context.above() == Context.Above.PAGE
        && draft.context.kind().equals(Kind.OTHER)
        && isPositionAlone(draft)
        && beside.isFirst(draft)
        && (below.isEmpty()
            // what is told of it could be told of a job, but jobs have a section
            ? beside.areSections()
                && (isBare(draft) || beside.headings().stream().anyMatch(this::isOfWork))
            : beside.headings().size() == 1 && isBare(draft) && kinds.areSections(below));
  }

  private static boolean isPositionAlone(Draft draft) {
    return draft.role != null
        && Sides.ofBars(draft.phrase).get(0).equals(draft.role)
        && draft.period == null
        && draft.year == null
        && draft.organization == null
        && draft.employer == null
        && draft.location == null
        && draft.url == null
        && draft.classes.isEmpty();
  }

  private static boolean isBare(Draft draft) {
    return draft.body.isEmpty() && draft.keywordGroups.isEmpty() && draft.fields.isEmpty();
  }

  private boolean isOfWork(List<Inline> heading) {
    return vocabulary.section(Inlines.text(heading)).filter(Kind.WORK::equals).isPresent();
  }
}

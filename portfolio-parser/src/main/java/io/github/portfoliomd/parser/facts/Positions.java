package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.page.Context;

/** Tells positions that are work, whatever their words are about. */
final class Positions {

  private Positions() {}

  /** A position at the employer above: a thesis intern. */
  static boolean areThere(Draft draft, Context context) {
    return context.kind().equals(Kind.WORK)
        && context.above() == Context.Above.ENTRY
        && context.organization() != null
        && draft.isPosition;
  }

  /** A position on a page of work, as in a section of work: a project manager, a lecturer. */
  static boolean areOfPage(Draft draft, Context context) {
    return context.kind().equals(Kind.WORK)
        && context.above() == Context.Above.PAGE
        && draft.role != null
        && (draft.isNamedInHeading || draft.organization != null);
  }
}

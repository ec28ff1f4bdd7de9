package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.names.Names;
import java.util.Set;

/**
 * Tells whether a line can name an organization, since the heading above it says something else.
 */
final class ExpectedHost {

  /** What somebody gave or held stands before who it was. */
  static final Set<Kind> HELD = Set.of(Kind.AWARD, Kind.TEACHING);

  private final Names names;

  ExpectedHost(Names names) {
    this.names = names;
  }

  /** Whether the heading says what is not an organization, so that a line can name one. */
  boolean isIn(Draft draft, boolean certain) {
    Kind kind = draft.context.kind();
    return draft.has(Facet.ROLE) && draft.isNamedInHeading
        || kind.equals(Kind.EDUCATION)
        || kind.equals(Kind.CERTIFICATE)
        || certain && names.isStudy(draft.phrase)
        || draft.isStated(Facet.ROLE) && names.isTeacher(draft.role)
        || certain && (HELD.contains(kind) || isOtherName(draft));
  }

  /** Whether the heading can be a position as well as an employer: what a line names tells. */
  static boolean isOtherName(Draft draft) {
    return draft.employer != null && draft.role == null && draft.context.isOfJobs();
  }
}

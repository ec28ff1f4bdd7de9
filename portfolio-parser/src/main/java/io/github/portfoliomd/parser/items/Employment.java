package io.github.portfoliomd.parser.items;

import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.parser.names.NameText;
import io.github.portfoliomd.parser.names.Named;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a draft whether its heading names the position or whose that was, once all else is read.
 */
public final class Employment {

  /** What no word shows to be a position, and has more words than this, is a project's name. */
  private static final int MOST_OF_POSITION = 5;

  private static final Set<Kind> COURSES = Set.of(Kind.EDUCATION, Kind.TEACHING);

  private final Draft draft;

  private boolean isGuess;

  Employment(Draft draft) {
    this.draft = draft;
  }

  /** Whether a line names the employer, so that the heading names the position. */
  private boolean isOtherName() {
    return draft.employer != null
        && SpacedWords.count(draft.employer) <= MOST_OF_POSITION
        && draft.organization != null
        && draft.role == null
        && draft.context.isOfJobs()
        && !draft.classes.contains(Attributes.NO_ROLE);
  }

  /** Whether what a list below an employer names from when to when is a position there. */
  private boolean isPositionBelow() {
    return draft.isListed
        && !draft.isStudy
        && draft.period != null
        && !(draft.period instanceof Period.Point)
        && draft.role == null
        && draft.organization == null
        && draft.context.above() == Context.Above.ENTRY
        && draft.context.organization() != null
        && (draft.context.kind().equals(Kind.WORK) || draft.context.kind().equals(Kind.VOLUNTEER))
        && !draft.classes.contains(Attributes.NO_ROLE);
  }

  /**
   * Whether words in a script without blanks stand beside one point in time: what happened then
   * need not be that somebody began there, {@code 2014年5月 結婚}.
   */
  private boolean isHappening() {
    return draft.period instanceof Period.Point
        && draft.employer != null
        && Signs.areUnspaced(draft.employer);
  }

  /** Whether the heading says when somebody was at the organization above, and nothing else. */
  public boolean isTimeAtHost() {
    return draft.isPeriodTitle
        && draft.context.above() == Context.Above.ENTRY
        && draft.context.organization() != null;
  }

  /**
   * Whether the heading names a position and what it was about: {@code Intern — Sails}. A date
   * shows that it was held, or the section above does; a link can be that of whose it was then.
   */
  private boolean isPositionWithMore() {
    return draft.isNamedInHeading
        && draft.role != null
        && draft.employer == null
        && (draft.period != null || draft.url == null && draft.context.isBelowSection());
  }

  /** Whether this is one of the courses that a school above gives. */
  private boolean isCourse() {
    return draft.period != null && COURSES.contains(draft.context.kind());
  }

  /** Whether the heading is taken for the employer, since nothing tells what it names. */
  public boolean isGuess() {
    return isGuess && draft.role == null && !draft.classes.contains(Attributes.NO_ROLE);
  }

  /** Whether this lasted at an organization, and could be a position there or a project. */
  public boolean isUndecidedBelowHost() {
    return !(draft.period instanceof Period.Point)
        && draft.period != null
        && draft.role == null
        && draft.organization == null
        && !draft.isPeriodTitle
        && draft.context.above() == Context.Above.ENTRY
        && draft.context.organization() != null
        && (draft.context.kind().equals(Kind.WORK) || draft.context.kind().equals(Kind.VOLUNTEER))
        && !draft.classes.contains(Attributes.NO_ROLE)
        && !draft.classes.contains(Attributes.NO_ORGANIZATION);
  }

  /** Whether a heading names what lasted, and nothing else tells of it. */
  public boolean isDatedName() {
    // one year is that of an event as often, unless the name links to a page
    return draft.period != null
        && (!(draft.period instanceof Period.Point)
            || draft.heading.stream().anyMatch(Inline.Link.class::isInstance))
        && !draft.isPeriodTitle
        && draft.role == null
        && draft.organization == null
        && !draft.classes.contains(Attributes.NO_ORGANIZATION);
  }

  /** Takes the heading for that of whose the position above it was, if it can name one. */
  public void beHost(Named host) {
    if (host.organization() != null) {
      draft.isNamedInHeading = true;
      draft.organization = host.organization();
      draft.location = draft.location == null ? host.location() : draft.location;
    }
  }

  /** Takes the heading for the position, since what stands beside it is one. */
  public void beInPosition(Named host) {
    beInPosition(draft.employer == null ? NameText.clean(draft.phrase) : draft.employer);
    draft.isNamedInHeading = true;
    draft.organization = host.organization();
    draft.location = draft.location == null ? host.location() : draft.location;
  }

  /** Takes the heading for the position. */
  private void beInPosition(@Nullable String name) {
    draft.role = name;
    draft.found.stream()
        .filter(heading -> heading.facet() == Facet.HEADING)
        .findFirst()
        .ifPresent(heading -> draft.at(Facet.ROLE, heading.start(), heading.end()));
  }

  /** Whether this can be the employer of whom positions below it are. */
  public boolean mayEmploy() {
    return draft.employer != null
        && draft.organization == null
        && draft.role == null
        && draft.period == null
        && !draft.isSectionStated()
        && !draft.classes.contains(Attributes.NO_ORGANIZATION);
  }

  /** Whether a line says where what the heading names, and nothing else, is. */
  private boolean isPlaced() {
    return draft.location != null
        && draft.employer != null
        && draft.context.wantsOrganizations()
        && draft.employer.equals(NameText.clean(draft.phrase));
  }

  /** What dates of positions below it show: this is their employer. */
  public void finishAbovePositions() {
    draft.organization = draft.employer;
  }

  /** What only shows when all facts are read: whose position this is, and whether it is one. */
  public void finish() {
    if (isOtherName()) {
      beInPosition(draft.employer);
    } else if (isPositionBelow()) {
      beInPosition(NameText.clean(draft.phrase));
      draft.isPosition = true;
      draft.isNamedInHeading = true;
    }
    if (draft.organization != null || draft.classes.contains(Attributes.NO_ORGANIZATION)) {
      return;
    }
    if (draft.employer != null
        // a name that is stated as the position is not whose it was
        && !draft.employer.equals(draft.role)
        && (draft.isEmployerOpen
            || draft.period != null && !draft.isDeed && !isHappening()
            || draft.isStated(Facet.ROLE)
            || isPlaced())) {
      draft.organization = draft.employer;
      isGuess = true;
    } else if (draft.context.above() == Context.Above.ENTRY
        && (draft.isPosition || isPositionWithMore() || isCourse() || isTimeAtHost())) {
      draft.organization = draft.context.organization();
    }
  }
}

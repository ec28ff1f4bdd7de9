package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.dates.Years;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.items.KindWords;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.person.Repositories;
import io.github.portfoliomd.parser.words.PartNames;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what an entry is about. */
final class EntryKind {

  /** Whose pages are about one kind of things, whoever they name. */
  private static final Set<Kind> OF_PAGES =
      Set.of(
          Kind.EDUCATION,
          Kind.VOLUNTEER,
          Kind.TEACHING,
          Kind.TALK,
          Kind.AWARD,
          Kind.CERTIFICATE,
          Kind.PUBLICATION);

  /** A page of these is about them as a section is, whatever words their names have. */
  private static final Set<Kind> AS_SECTIONS =
      Set.of(Kind.PROJECT, Kind.TALK, Kind.PUBLICATION, Kind.AWARD, Kind.CERTIFICATE);

  /** Among these a course of study can stand, which clearly is none of them. */
  private static final Set<Kind> AMONG_STUDIES = Set.of(Kind.WORK, Kind.PROJECT, Kind.OTHER);

  /** What words tell of what somebody's life was. */
  private static final Set<Kind> OF_LIFE = Set.of(Kind.EDUCATION, Kind.AWARD, Kind.WORK);

  /** What somebody does beside work, wherever it stands. */
  private static final Set<Kind> BESIDE_WORK = Set.of(Kind.VOLUNTEER, Kind.TALK);

  private final KindWords words;
  private final PartNames parts;
  private final SectionName sections;

  EntryKind(KindWords words, PartNames parts, SectionName sections) {
    this.words = words;
    this.parts = parts;
    this.sections = sections;
  }

  /** What an entry is about, by all that is known of it. */
  Kind of(Draft draft, Context context) {
    @Nullable Kind stated = Attributes.kind(draft.classes).orElse(null);
    if (stated != null) {
      return stated;
    }
    if (draft.publication != null) {
      return Kind.PUBLICATION;
    }
    if (AMONG_STUDIES.contains(context.kind())
        && (!context.kind().equals(Kind.PROJECT) && words.isDegreeCourse(draft)
            || context.above() != Context.Above.ENTRY && words.isStudy(draft))) {
      return Kind.EDUCATION;
    }
    if (context.kind().equals(Kind.SUMMARY) && context.above() == Context.Above.SECTION) {
      return inLife(draft);
    }
    if (context.above() == Context.Above.SECTION && !context.kind().equals(Kind.OTHER)) {
      return inSection(draft, context.kind());
    }
    Kind named = context.above() == Context.Above.PAGE ? sections.of(draft).orElse(null) : null;
    if (named != null && !SectionName.OF_PERSONS.contains(named) && !named.equals(Kind.OTHER)) {
      return named;
    }
    if (context.above() == Context.Above.PAGE && AS_SECTIONS.contains(context.kind())) {
      Optional<Kind> beside =
          context.kind().equals(Kind.PROJECT)
              ? draft.kindOfWords(words).filter(BESIDE_WORK::contains)
              : Optional.empty();
      return beside.orElseGet(() -> inSection(draft, context.kind()));
    }
    Optional<Kind> told = words.ofRole(draft);
    if (told.isEmpty() && isPositionThere(draft, context) || isPositionOfPage(draft, context)) {
      return told.filter(BESIDE_WORK::contains).orElse(Kind.WORK);
    }
    told = told.isPresent() || isTaughtThere(context) ? told : draft.kindOfWords(words);
    if (told.isPresent()) {
      return told.get();
    }
    boolean made = context.kind().equals(Kind.OTHER) && (draft.hasParts(parts) || isOfCode(draft));
    return made ? Kind.PROJECT : byFacts(draft, context);
  }

  /** A position at the employer above is work, whatever its words are about: a thesis intern. */
  private static boolean isPositionThere(Draft draft, Context context) {
    return context.kind().equals(Kind.WORK)
        && context.above() == Context.Above.ENTRY
        && context.organization() != null
        && draft.isPosition;
  }

  /** A course below where one teaches is no talk for being called a seminar. */
  private static boolean isTaughtThere(Context context) {
    return context.kind().equals(Kind.TEACHING) && context.above() == Context.Above.ENTRY;
  }

  /** So is one on a page of work, as in a section of work: a project manager, a lecturer. */
  private static boolean isPositionOfPage(Draft draft, Context context) {
    return context.kind().equals(Kind.WORK)
        && context.above() == Context.Above.PAGE
        && draft.role != null
        && (draft.isNamedInHeading || draft.organization != null);
  }

  /** What has source code was made, as what has features and a stack was. */
  private static boolean isOfCode(Draft draft) {
    return !draft.isNamedInHeading
        && (draft.url != null && Repositories.isOne(draft.url)
            || Repositories.areLinked(draft.heading, draft.body));
  }

  /** Among what a life was: positions, courses of study, and what else happened. */
  private Kind inLife(Draft draft) {
    return draft.role != null
        ? words.ofRole(draft).orElse(Kind.WORK)
        : draft.kindOfWords(words).filter(OF_LIFE::contains).orElse(Kind.SUMMARY);
  }

  /** What its section is about, unless the entry clearly is something else. */
  private Kind inSection(Draft draft, Kind kind) {
    if (kind.equals(Kind.PROJECT)) {
      return draft.isNamedInHeading
          ? words.ofRole(draft).orElse(draft.role == null ? Kind.WORK : kind)
          : words.amongProjects(draft).orElse(kind);
    }
    if (kind.equals(Kind.VOLUNTEER)) {
      return words
          .ofRole(draft)
          .filter(Kind.TALK::equals)
          .orElse(words.isCertificate(draft.phrase) ? Kind.CERTIFICATE : kind);
    }
    return kind.equals(Kind.TALK)
        ? words.ofRole(draft).filter(Kind.TEACHING::equals).orElse(kind)
        : kind;
  }

  /** A year and an organization are where something was shown, as much as where somebody worked. */
  private static boolean isShown(Draft draft, Context context) {
    return context.above() == Context.Above.SECTION
        && draft.role == null
        && draft.period != null
        && Years.isYear(draft.period);
  }

  /**
   * A position below a job is work, and so is one on a page that is not about something else; what
   * else stands below a job is a project.
   */
  private static Kind byFacts(Draft draft, Context context) {
    Kind kind = context.kind();
    if (context.above() == Context.Above.ENTRY) {
      boolean known = !kind.equals(Kind.WORK) && !kind.equals(Kind.OTHER);
      boolean work = !known && (draft.isNamedInHeading || draft.isPeriodTitle);
      return work ? Kind.WORK : kind.equals(Kind.WORK) ? Kind.PROJECT : kind;
    }
    boolean job = draft.role != null && kind.equals(Kind.EDUCATION);
    return draft.isNamedInHeading && (job || !OF_PAGES.contains(kind)) && !isShown(draft, context)
        ? Kind.WORK
        : kind;
  }
}

package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.items.KindWords;
import io.github.portfoliomd.parser.keywords.KeywordReader;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.words.KeywordLabels;
import io.github.portfoliomd.parser.words.PartNames;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.Optional;
import java.util.Set;

/** Tells whether a heading is a section's name where it stands, and what that is about. */
final class SectionName {

  /** What entries are not about, though a section of such a name is. */
  static final Set<Kind> OF_PERSONS =
      Set.of(Kind.SUMMARY, Kind.CONTACT, Kind.SKILL, Kind.LANGUAGE, Kind.INTEREST);

  /** Among these a name with a link is a thing, whatever a section is called. */
  private static final Set<Kind> OF_LINKS =
      Set.of(Kind.CERTIFICATE, Kind.PUBLICATION, Kind.TALK, Kind.AWARD, Kind.PROJECT);

  private final Vocabulary vocabulary;
  private final KindWords words;
  private final PartNames parts;
  private final KeywordLabels labels;

  /** What parts of a list of works are called by. */
  private final Set<String> venues;

  SectionName(Vocabulary vocabulary, KindWords words, PartNames parts) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.parts = parts;
    this.labels = new KeywordLabels(vocabulary);
    this.venues = vocabulary.set("works.venue");
  }

  /** What the section of this name is about; nothing where a heading has none, or names a thing. */
  Optional<Kind> of(Draft draft) {
    if (draft.isListed || isRemarkedThing(draft)) {
      return Optional.empty();
    }
    if (draft.context.kind().equals(Kind.PUBLICATION)
        && draft.context.above() != Context.Above.ENTRY
        && venues.contains(Vocabulary.normal(draft.phrase))) {
      return Optional.of(Kind.PUBLICATION);
    }
    Optional<Kind> named = draft.section(vocabulary);
    if (named.isEmpty() || isLinkedThing(draft, named.get())) {
      return isLabel(draft) || isBeforeList(draft) ? Optional.of(Kind.SKILL) : Optional.empty();
    }
    boolean more =
        named.get().equals(Kind.CERTIFICATE)
            && draft.context.kind().equals(Kind.TEACHING)
            && words.areMoreCourses(draft.phrase);
    return more || isOfCourses(draft.context) && words.isCourses(draft.phrase)
        ? Optional.of(draft.context.kind())
        : named;
  }

  /** {@code Technologies used} below an entry is what it was made with. */
  private boolean isLabel(Draft draft) {
    return draft.context.above() == Context.Above.ENTRY
        && draft.isLabel(labels)
        && !parts.isOfAny(draft.phrase);
  }

  /**
   * {@code Technical skills: wood, rope}: what stands below the name can stand behind it, where
   * nothing does. A text can have such a title.
   */
  private boolean isBeforeList(Draft draft) {
    String phrase = draft.phrase;
    int colon = phrase.indexOf(": ");
    return colon > 0
        && draft.isHeadingAlone
        && KeywordReader.isList(phrase.substring(colon))
        && vocabulary.section(phrase.substring(0, colon)).filter(Kind.SKILL::equals).isPresent();
  }

  /**
   * {@code [Toolbox](…)} among certificates is the certificate of a course, and {@code
   * [Website](…)} on a page of projects is one, too.
   */
  private static boolean isLinkedThing(Draft draft, Kind kind) {
    return draft.url != null
        && !draft.url.startsWith("#")
        && (draft.context.above() != Context.Above.PAGE
            || draft.context.kind().equals(Kind.PROJECT))
        && OF_LINKS.contains(draft.context.kind())
        && OF_PERSONS.contains(kind);
  }

  /**
   * Below a degree courses are what one learnt, among what one teaches they are what one taught.
   */
  private static boolean isOfCourses(Context context) {
    return context.kind().equals(Kind.EDUCATION) || context.kind().equals(Kind.TEACHING);
  }

  /**
   * {@code Skills (v2)} among projects is one that is called so: a section there needs no remark.
   */
  private static boolean isRemarkedThing(Draft draft) {
    return draft.context.kind().equals(Kind.PROJECT)
        && draft.context.above() == Context.Above.SECTION
        && draft.below.isEmpty()
        && draft.phrase.endsWith(")");
  }
}

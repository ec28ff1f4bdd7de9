package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.items.KindWords;
import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.person.ContactLines;
import io.github.portfoliomd.parser.person.ContactReader;
import io.github.portfoliomd.parser.person.PersonDraft;
import io.github.portfoliomd.parser.words.PartNames;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides last what an item is: a section or an entry, and about what.
 *
 * <p>What the page states counts most, then a citation, the section above, the words of the
 * heading, and what stands above an entry that nothing else tells of.
 */
public final class KindReader {

  /** A page of these is about nothing else. */
  private static final Set<Kind> OF_THINGS =
      Set.of(
          Kind.PROJECT,
          Kind.CERTIFICATE,
          Kind.PUBLICATION,
          Kind.TALK,
          Kind.TEACHING,
          Kind.AWARD,
          Kind.WORK);

  /** Sections of such a name are one wherever they stand. */
  private static final Set<Kind> OF_OTHERS = Set.of(Kind.SKILL, Kind.CONTACT);

  /** A line of contact with more words is a sentence. */
  private static final int MOST_OF_CONTACT = 12;

  private final Vocabulary vocabulary;
  private final KindWords words;
  private final PartNames parts;
  private final SectionName sections;
  private final EntryKind entries;

  KindReader(Vocabulary vocabulary, Names names) {
    this.vocabulary = vocabulary;
    this.parts = new PartNames(vocabulary);
    this.words = new KindWords(vocabulary, names);
    this.sections = new SectionName(vocabulary, words, parts);
    this.entries = new EntryKind(words, parts, sections);
  }

  /**
   * A heading that groups: it has no fact of its own, but a section's name, or items with dates
   * below it, or sections beside it.
   */
  boolean isSection(Draft draft, BooleanSupplier hasDatedItems, boolean amongSections) {
    return isSectionByName(draft)
        || canBeSection(draft)
            && (isOfContact(draft)
                || isPartOfPage(draft)
                || isPartOfSummary(draft)
                || draft.below.size() > (draft.context.kind().equals(Kind.PROJECT) ? 0 : 1)
                    && isBare(draft)
                || amongSections
                    && !isListedThing(draft)
                    && !draft.hasParts(parts)
                    && draft.kindOfWords(words).isEmpty()
                || hasDatedItems.getAsBoolean());
  }

  /** Whether the page states that an item is a section, or its name does, which has no facts. */
  boolean isSectionByName(Draft draft) {
    return draft.isSectionStated() || canBeSection(draft) && sections.of(draft).isPresent();
  }

  private static boolean canBeSection(Draft draft) {
    return !draft.classes.contains(Attributes.ENTRY)
        && !draft.hasFacts()
        && draft.publication == null;
  }

  /** Whether a heading is no heading but a row of a list, of which no list says more. */
  private static boolean isListedThing(Draft draft) {
    return draft.isListed && draft.body.stream().noneMatch(Block.BulletList.class::isInstance);
  }

  /**
   * Whether skills stand below a heading; programming languages are some, where they stand in a
   * section of skills.
   */
  boolean isOfSkills(Draft draft) {
    if (draft.period != null || draft.year != null) {
      return false;
    }
    @Nullable Kind kind = told(draft, draft.context);
    if (kind == null && words.canTell(Kind.SKILL, Kind.LANGUAGE)) {
      kind = draft.kindOfWords(words).orElse(null);
    }
    return Kind.SKILL.equals(kind)
        || Kind.LANGUAGE.equals(kind) && draft.context.kind().equals(Kind.SKILL);
  }

  /** Whether nothing stands below a heading of the page but how somebody is reached. */
  private static boolean isOfContact(Draft draft) {
    return draft.context.above() == Context.Above.PAGE
        && draft.context.kind().equals(Kind.OTHER)
        && draft.year == null
        && draft.items.isEmpty()
        && !draft.body.isEmpty()
        && draft.body.stream()
            .flatMap(block -> ContactLines.of(block).stream())
            .allMatch(line -> SpacedWords.count(Inlines.text(line).strip()) <= MOST_OF_CONTACT)
        && new ContactReader(new PersonDraft()).top(draft.body);
  }

  /** Whether most of the headings that stand beside each other have a section's name. */
  public boolean areSections(List<List<Inline>> headings) {
    return areMost(
        headings.stream().map(Inlines::text).filter(this::isSectionName).count(), headings.size());
  }

  /** The same of items that were read. */
  public boolean areNamed(List<Draft> drafts) {
    return areMost(drafts.stream().filter(this::isSectionName).count(), drafts.size());
  }

  private static boolean areMost(long named, int all) {
    return named > 1 && 2 * named >= all;
  }

  private boolean isSectionName(Draft draft) {
    String heading = Inlines.text(draft.heading);
    return heading.equals(draft.phrase)
        ? draft.section(vocabulary).isPresent()
        : isSectionName(heading);
  }

  /** Whether a heading of these words has a section's name. */
  boolean isSectionName(String heading) {
    return vocabulary.section(heading).isPresent();
  }

  /** Whether no other kind of section has a name of these words. */
  boolean mayBeOf(Kind kind, String heading) {
    return vocabulary.section(heading).filter(other -> !other.equals(kind)).isEmpty();
  }

  /** Whether a heading of these words is that of a section of jobs or of studies. */
  boolean isOfCareer(String heading) {
    return vocabulary
        .section(heading)
        .filter(kind -> kind.equals(Kind.WORK) || kind.equals(Kind.EDUCATION))
        .isPresent();
  }

  /** What a heading with a section's name is about, or what the page says of it. */
  Optional<Kind> named(Draft draft) {
    Optional<Kind> stated = Attributes.kind(draft.classes);
    if (stated.isPresent() && draft.classes.contains(Attributes.SECTION)) {
      return stated;
    }
    Optional<Kind> named = sections.of(draft);
    return named.isPresent() ? named : Optional.ofNullable(aroundIt(draft, draft.context));
  }

  /** Whether a heading parts what is said of the entry above it. */
  boolean isPart(Draft draft) {
    return draft.context.above() == Context.Above.ENTRY
        && draft.isPartName(parts)
        && !OF_OTHERS.contains(sections.of(draft).orElse(Kind.OTHER));
  }

  /** Whether a heading parts what a page says that is about nothing but one thing. */
  boolean isPartOfPage(Draft draft) {
    return draft.context.above() == Context.Above.PAGE && draft.isPartName(parts);
  }

  /** Whether a heading parts what somebody tells of themselves: {@code My aims}. */
  private static boolean isPartOfSummary(Draft draft) {
    return draft.context.above() == Context.Above.SECTION
        && draft.context.kind().equals(Kind.SUMMARY)
        && !draft.isListed
        && draft.url == null
        && draft.below.isEmpty();
  }

  /**
   * What stands below skills, interests and the like is more of them, and a year groups what the
   * things around it are; null where neither tells.
   */
  private static @Nullable Kind aroundIt(Draft draft, Context context) {
    boolean more =
        context.above() == Context.Above.SECTION && SectionName.OF_PERSONS.contains(context.kind());
    if (more || draft.year == null || draft.context.kind().equals(Kind.OTHER)) {
      return more ? context.kind() : null;
    }
    return draft.context.kind();
  }

  /** A résumé sums up all there is, and is no summary of the things on it. */
  Kind ofPage(String title) {
    return ofThings(vocabulary.section(title).or(() -> words.ofTitle(title)));
  }

  /** What the address of a page tells: a section's name and nothing else. */
  Kind ofAddress(String name) {
    return ofThings(vocabulary.section(name));
  }

  private static Kind ofThings(Optional<Kind> named) {
    return named.filter(kind -> !kind.equals(Kind.SUMMARY)).orElse(Kind.OTHER);
  }

  /** Projects that are cited on a page of publications are works in progress. */
  private static boolean isOfWorks(Draft draft, Kind named) {
    return draft.isOfWorks && named.equals(Kind.PROJECT);
  }

  /** What a section is about. */
  Kind ofSection(Draft draft, Context context) {
    @Nullable Kind told = told(draft, context);
    return told == null
        ? draft.kindOfWords(words).orElse(isInherited(draft, context) ? context.kind() : Kind.OTHER)
        : told;
  }

  /** What the page, the name of a section or what stands around it tells that it is about. */
  private @Nullable Kind told(Draft draft, Context context) {
    Optional<Kind> stated = Attributes.kind(draft.classes);
    if (stated.isPresent()) {
      return stated.get();
    }
    if (draft.isGroupOfList || isPart(draft)) {
      return context.kind();
    }
    if (draft.isHeadline) {
      return draft.below.isEmpty() ? Kind.SUMMARY : Kind.OTHER;
    }
    Kind named = sections.of(draft).orElse(null);
    if (named != null && !isOfWorks(draft, named) && !isMore(named, context)) {
      return named;
    }
    if (draft.isOfWorks) {
      return Kind.PUBLICATION;
    }
    @Nullable Kind around = aroundIt(draft, context);
    return around == null && isOfContact(draft) ? Kind.CONTACT : around;
  }

  /** What a section has of other things is more of what it has. */
  private static boolean isMore(Kind kind, Context context) {
    return kind.equals(Kind.OTHER) && context.above() == Context.Above.SECTION;
  }

  /** A section is about what the one above is, or a page of one kind of things. */
  private boolean isInherited(Draft draft, Context context) {
    return switch (context.above()) {
      case SECTION -> true;
      case PAGE ->
          OF_THINGS.contains(context.kind()) && !(!draft.below.isEmpty() && isPartOfPage(draft));
      case ENTRY -> false;
    };
  }

  /** What an entry is about. */
  Kind ofEntry(Draft draft, Context context) {
    return entries.of(draft, context);
  }

  /** Whether nothing is said of a heading but what stands below it. */
  private boolean isBare(Draft draft) {
    return draft.body.isEmpty()
        && draft.keywordGroups.isEmpty()
        && draft.logos.isEmpty()
        && draft.fields.isEmpty()
        && draft.url == null
        && draft.employer == null
        && !draft.hasParts(parts)
        && draft.context.above() != Context.Above.ENTRY;
  }
}

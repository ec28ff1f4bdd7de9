package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides last what an item is: a section or an entry, and about what.
 *
 * <p>What the page states counts most, then a citation, the section above, the words of the
 * heading, and what stands above an entry that nothing else tells of.
 */
final class KindReader {

  private static final Pattern WORDS = Pattern.compile("[\\s,.:()/]+");

  private final Vocabulary vocabulary;
  private final Names names;

  KindReader(Vocabulary vocabulary, Names names) {
    this.vocabulary = vocabulary;
    this.names = names;
  }

  /**
   * A heading that groups: it has no fact of its own, but a section's name, or items with dates
   * below it, or sections beside it.
   */
  boolean isSection(Draft draft, boolean hasDatedItems, boolean amongSections) {
    if (draft.isSectionStated() || draft.classes.contains(Attributes.ENTRY)) {
      return draft.isSectionStated();
    }
    return !draft.hasFacts()
        && draft.publication == null
        && (sectionName(draft).isPresent()
            || hasDatedItems
            || amongSections && byWords(draft.phrase).isEmpty());
  }

  /**
   * Whether skills stand below a heading; programming languages are some, where they stand in a
   * section of skills.
   */
  boolean isOfSkills(Draft draft) {
    Kind kind = ofSection(draft, draft.context);
    return draft.period == null
        && (kind.equals(Kind.SKILL)
            || kind.equals(Kind.LANGUAGE) && draft.context.kind().equals(Kind.SKILL));
  }

  /** Whether most of the headings that stand beside each other have a section's name. */
  boolean areSections(List<List<Inline>> headings) {
    long named = headings.stream().map(Inlines::text).filter(this::isSectionName).count();
    return named > 1 && 2 * named >= headings.size();
  }

  /** Whether a heading of these words has a section's name. */
  boolean isSectionName(String heading) {
    return vocabulary.section(heading).isPresent();
  }

  private Optional<Kind> sectionName(Draft draft) {
    return vocabulary.section(draft.phrase);
  }

  /** What a heading with a section's name is about, or what the page says of it. */
  Optional<Kind> named(Draft draft) {
    return Attributes.kind(draft.classes)
        .filter(kind -> draft.classes.contains(Attributes.SECTION))
        .or(() -> sectionName(draft));
  }

  Kind ofPage(String title) {
    return vocabulary.section(title).or(() -> byWords(title)).orElse(Kind.OTHER);
  }

  Kind ofSection(Draft draft, Context context) {
    return Attributes.kind(draft.classes)
        .or(() -> sectionName(draft))
        .or(() -> byWords(draft.phrase))
        .orElse(context.above() == Context.Above.SECTION ? context.kind() : Kind.OTHER);
  }

  Kind ofEntry(Draft draft, Context context) {
    @Nullable Kind stated = Attributes.kind(draft.classes).orElse(null);
    if (stated != null) {
      return stated;
    }
    if (draft.publication != null) {
      return Kind.PUBLICATION;
    }
    if (context.above() == Context.Above.SECTION && !context.kind().equals(Kind.OTHER)) {
      return draft.isNamedInHeading && context.kind().equals(Kind.PROJECT)
          ? byRole(draft).orElse(draft.role == null ? Kind.WORK : context.kind())
          : context.kind();
    }
    Optional<Kind> byRole = draft.isNamedInHeading ? byRole(draft) : Optional.empty();
    return byRole.or(() -> byWords(draft.phrase)).orElseGet(() -> byFacts(draft, context));
  }

  /** What a position is about its own word tells: a thesis supervisor teaches. */
  private Optional<Kind> byRole(Draft draft) {
    return draft.role == null
        ? Optional.empty()
        : names.roleWord(draft.role).flatMap(vocabulary::kind);
  }

  /** A position below a job is work; what else stands below a job is a project. */
  private static Kind byFacts(Draft draft, Context context) {
    boolean known = !context.kind().equals(Kind.WORK) && !context.kind().equals(Kind.OTHER);
    if (context.above() == Context.Above.ENTRY && known) {
      return context.kind();
    }
    if (draft.isNamedInHeading) {
      return Kind.WORK;
    }
    return context.kind().equals(Kind.WORK) && context.above() == Context.Above.ENTRY
        ? Kind.PROJECT
        : context.kind();
  }

  /** What the words before the first " - " tell, the first that tells anything. */
  private Optional<Kind> byWords(String phrase) {
    int dash = phrase.indexOf(" - ");
    for (String word :
        WORDS.splitAsStream(dash < 0 ? phrase : phrase.substring(0, dash)).toList()) {
      Optional<Kind> kind = vocabulary.kind(word);
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }
}

package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.names.LegalForm;
import io.github.portfoliomd.parser.names.Named;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The items that stand beside one another: what most of them are tells of the others. */
public final class Siblings {

  private static final int FEWEST = 2;
  private static final String AT = "@ ";
  private static final int MOST_WORDS = 8;

  private final List<List<Inline>> headings;
  private final Context context;
  private final Readers readers;
  private final boolean areSections;
  private @Nullable Boolean arePositions;
  private @Nullable Boolean areMostPositions;
  private @Nullable Boolean areNumbered;

  /**
   * Takes the headings of the items.
   *
   * @param areSections whether most of them have a section's name
   */
  public Siblings(
      List<List<Inline>> headings, boolean areSections, Context context, Readers readers) {
    this.headings = headings;
    this.context = context;
    this.readers = readers;
    this.areSections = areSections;
  }

  /** Whether most of them have a section's name. */
  boolean areSections() {
    return areSections;
  }

  List<List<Inline>> headings() {
    return headings;
  }

  boolean isFirst(Draft draft) {
    return headings.get(0) == draft.heading;
  }

  /** Settles what only shows beside the others: whose position it is, and its number. */
  void settle(Draft draft) {
    position(draft);
    if (Signs.endOfNumber(draft.phrase) > 0 && areNumbered()) {
      draft.role = withoutNumber(draft.role, Facet.ROLE, draft);
      draft.organization = withoutNumber(draft.organization, Facet.ORGANIZATION, draft);
    }
  }

  /** A name that the heading begins with, without the number in front, which is the item's. */
  private static @Nullable String withoutNumber(@Nullable String name, Facet facet, Draft draft) {
    return name != null && !draft.isStated(facet) && draft.phrase.startsWith(name)
        ? name.substring(Signs.endOfNumber(name))
        : name;
  }

  /**
   * Whether the author numbers them all: alone, {@code 2. Gymnasium} and {@code 1. Offizier} are
   * names.
   */
  private boolean areNumbered() {
    if (areNumbered == null) {
      areNumbered = headings.size() >= FEWEST;
      for (int i = 0; areNumbered && i < headings.size(); i++) {
        String heading = words(headings.get(i));
        int end = Signs.endOfNumber(heading);
        areNumbered =
            end > 0
                && heading.startsWith(String.valueOf(i + 1))
                && !Character.isDigit(heading.charAt(String.valueOf(i + 1).length()));
      }
    }
    return areNumbered;
  }

  /**
   * Takes a heading that could be an employer or a position for a position, where most of those
   * beside it begin with one and none with an organization, and an organization stands behind it;
   * or what lasted below an employer, where half of what stands there, and no less than two, are
   * positions. The one dated name below a position of which no more is told is whose that was.
   */
  private void position(Draft draft) {
    if (context.wantsHost()
        && headings.size() == 1
        && draft.employment.isDatedName()
        && !readers.names.isThing(draft.phrase)) {
      draft.employment.beHost(host(draft.phrase));
      return;
    }
    if (draft.employment.isGuess()
        && draft.below.isEmpty()
        && (arePositions() || isBeforeAt(draft))) {
      Named host = host(draft);
      if (host.organization() != null) {
        draft.employment.beInPosition(host);
      }
      return;
    }
    @Nullable String host = context.organization();
    if (host != null
        && draft.employment.isUndecidedBelowHost()
        && draft.below.isEmpty()
        && !readers.names.isThing(draft.phrase)
        && areMostPositions()) {
      draft.employment.beInPosition(Named.organization(host));
    }
  }

  /** Whether half of them are positions by their words: what else lasted there is one, too. */
  private boolean areMostPositions() {
    if (areMostPositions == null) {
      long positions =
          headings.stream()
              .map(Siblings::words)
              .filter(heading -> readers.phrases.read(heading, context).isPositionAtStart(heading))
              .count();
      areMostPositions = positions > 1 && 2 * positions >= headings.size();
    }
    return areMostPositions;
  }

  private static String words(List<Inline> heading) {
    return Signs.withoutIcon(Inlines.text(heading).strip());
  }

  private boolean arePositions() {
    if (arePositions == null) {
      arePositions = context.isOfJobs() && countPositions();
    }
    return arePositions;
  }

  private boolean countPositions() {
    int positions = 0;
    for (List<Inline> inlines : headings) {
      String heading = words(inlines);
      Named named = readers.phrases.read(heading, context);
      String organization = named.organization();
      if (named.isPositionAtStart(heading)) {
        positions++;
      } else if (organization != null && heading.startsWith(organization)) {
        return false;
      }
    }
    return positions >= FEWEST && 2 * positions > headings.size();
  }

  /** The organization behind the heading's first part, or else in the first line below it. */
  private Named host(Draft draft) {
    List<String> parts = readers.phrases.parts(draft.phrase);
    if (parts.size() == 2 && parts.get(0).equals(draft.employer)) {
      return host(parts.get(1));
    }
    boolean whole = Named.role(draft.employer).says(draft.phrase);
    return whole && !draft.body.isEmpty() && draft.body.get(0) instanceof Block.Paragraph first
        ? hostIn(Line.of(first, new Places()).get(0).phrase(), draft.phrase)
        : Named.NOTHING;
  }

  /** Whether the line below begins with the sign that stands between a position and a name. */
  private boolean isBeforeAt(Draft draft) {
    return context.isOfJobs()
        && !draft.body.isEmpty()
        && draft.body.get(0) instanceof Block.Paragraph first
        && Line.of(first, new Places()).get(0).phrase().startsWith(AT);
  }

  /** {@code Halden Works}, or {@code at Halden Works}. */
  private Named hostIn(String line, String heading) {
    boolean joined =
        !line.isEmpty() && (Character.isLowerCase(line.codePointAt(0)) || line.startsWith(AT));
    return joined ? readers.phrases.joined(heading, line, true, context) : host(line);
  }

  private Named host(String words) {
    String text = words.strip();
    boolean name =
        !text.isEmpty()
            && SpacedWords.count(text) <= MOST_WORDS
            && (!text.endsWith(".") || LegalForm.isAtEnd(text))
            && Spelling.isOfName(text)
            && !readers.phrases.isPlace(text)
            && !readers.names.isLikelyRole(text)
            && !readers.names.isDegree(text)
            && !readers.names.isDate(text);
    Named named = name ? readers.phrases.host(text) : Named.NOTHING;
    return named.says(text) ? named : Named.NOTHING;
  }
}

package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Publication;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.keywords.KeywordReader;
import io.github.portfoliomd.parser.keywords.Keywords;
import io.github.portfoliomd.parser.names.NamePhrase;
import io.github.portfoliomd.parser.names.NameText;
import io.github.portfoliomd.parser.names.Named;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.page.Identifiers;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the facts that a label names: a position, a place, a part of a citation. */
final class LabelledFacts {

  private static final Set<Kind> CAREER = Set.of(Kind.WORK, Kind.EDUCATION);

  /**
   * Labels that make a citation only of an item that is one: others have a venue or a title, too.
   */
  private static final Set<String> OF_CITATIONS = Set.of("title", "venue");

  private final Vocabulary vocabulary;
  private final PeriodReader periods;
  private final NamePhrase phrases;

  LabelledFacts(Vocabulary vocabulary, PeriodReader periods, NamePhrase phrases) {
    this.vocabulary = vocabulary;
    this.periods = periods;
    this.phrases = phrases;
  }

  /** Reads a value as the fact that its label names, from the lines that start with it. */
  Optional<Facet> read(String meaning, Line value, List<Line> lines, Draft draft) {
    // a year dates whatever is no citation
    boolean date = meaning.equals("year") && !isCitation(lines, draft);
    Facet facet = date ? Facet.PERIOD : facet(meaning);
    return fact(meaning, facet, value, lines, draft) ? Optional.of(facet) : Optional.empty();
  }

  /** What a label says, if it says a fact. */
  private static Facet facet(String meaning) {
    return switch (meaning) {
      case "role", "role.own" -> Facet.ROLE;
      case "organization" -> Facet.ORGANIZATION;
      case "location" -> Facet.LOCATION;
      case "url" -> Facet.URL;
      case "period" -> Facet.PERIOD;
      case "authors", "title", "venue", "year", "doi" -> Facet.PUBLICATION;
      default -> Facet.FIELDS;
    };
  }

  private boolean fact(String meaning, Facet facet, Line value, List<Line> lines, Draft draft) {
    boolean told = meaning.equals("role.own") && NamesBelow.endsSentence(value.phrase().strip());
    if (told || facet != Facet.URL && (draft.isSectionStated() || isSection(draft))) {
      return false;
    }
    return switch (facet) {
      case ROLE, ORGANIZATION, LOCATION ->
          KeywordReader.isWords(value.content())
              ? host(facet, value, draft)
                  || placed(facet, value, draft)
                  || text(facet, value.withoutFullStop(), draft)
              : linked(facet, value, draft);
      case URL -> !draft.isStated(Facet.URL) && address(value, draft);
      case PERIOD -> !draft.has(Facet.PERIOD) && period(value, draft);
      case PUBLICATION ->
          (!OF_CITATIONS.contains(meaning) || isCitation(lines, draft))
              && publication(meaning, value, draft);
      default -> false;
    };
  }

  /** Whether the facts below are those of the first of several jobs, and not of their section. */
  private boolean isSection(Draft draft) {
    return draft.context.above() == Context.Above.PAGE
        && !draft.classes.contains(Attributes.ENTRY)
        && draft.section(vocabulary).filter(CAREER::contains).isPresent();
  }

  /** Whether the page says so, or the lines here name authors or a DOI. */
  private boolean isCitation(List<Line> lines, Draft draft) {
    return draft.publication != null
        || draft.classes.contains(Attributes.CITATION)
        || lines.stream().anyMatch(this::isOfCitation);
  }

  private boolean isOfCitation(Line line) {
    return line.unwrapped()
        .label()
        .filter(
            labelled -> {
              String name = vocabulary.label(labelled.name()).orElse("");
              return name.equals("authors")
                  || name.equals("doi") && doi(labelled.value()).isPresent();
            })
        .isPresent();
  }

  /** Where somebody worked or learnt can be an organization and its place. */
  private boolean host(Facet facet, Line value, Draft draft) {
    if (facet != Facet.LOCATION || draft.organization != null || draft.isStated(facet)) {
      return false;
    }
    String words = value.phrase();
    Named named = phrases.certainHost(words);
    if (named.location() == null || !named.says(words) || !draft.canState(named)) {
      return false;
    }
    draft.state(named, value);
    return true;
  }

  /** An organization with its place behind it. */
  private boolean placed(Facet facet, Line value, Draft draft) {
    if (facet != Facet.ORGANIZATION || draft.isStated(facet) || draft.has(Facet.LOCATION)) {
      return false;
    }
    String words = NameText.withoutFullStop(value.phrase());
    Named certain = phrases.certainHost(words);
    Named named = certain.location() == null ? phrases.organization(words) : certain;
    boolean told = named.organization() != null && named.location() != null && named.says(words);
    if (!told || draft.classes.contains(Attributes.NO_LOCATION)) {
      return false;
    }
    draft.state(named, value);
    return true;
  }

  private static boolean text(Facet facet, String text, Draft draft) {
    if (draft.isStated(facet) || text.isEmpty()) {
      return false;
    }
    draft.state(facet, text);
    return true;
  }

  /**
   * Names that are links say the fact, too, and stay where they are for their addresses; that of
   * the organization is the item's, if there is none.
   */
  private boolean linked(Facet facet, Line value, Draft draft) {
    boolean links = value.content().stream().anyMatch(Inline.Link.class::isInstance);
    List<Inline> others =
        value.content().stream().filter(inline -> !(inline instanceof Inline.Link)).toList();
    String name = NameText.clean(NameText.withoutFullStop(value.phrase()));
    if (links && name != null && KeywordReader.isWords(others)) {
      Named placed = facet == Facet.ORGANIZATION ? phrases.organization(name) : Named.NOTHING;
      boolean told = placed.location() != null && placed.says(name);
      draft.suggest(told ? placed : Named.NOTHING.with(facet, name), value);
      if (facet == Facet.ORGANIZATION
          && draft.url == null
          && !draft.classes.contains(Attributes.NO_URL)
          && value.content().size() == 1
          && value.content().get(0) instanceof Inline.Link link) {
        draft.url = link.destination();
        draft.at(Facet.URL, value);
      }
    }
    return false;
  }

  private static boolean address(Line value, Draft draft) {
    if (value.content().size() != 1) {
      return false;
    }
    Inline only = value.content().get(0);
    if (only instanceof Inline.Link link
        && link.title().isEmpty()
        && link.content().equals(List.of(new Inline.Text(link.destination())))) {
      draft.state(Facet.URL, link.destination());
    } else if (only instanceof Inline.Text && !value.words().contains(", ")) { // Web: HTML, CSS
      draft.state(Facet.URL, value.text(0, value.words().length()));
    }
    return draft.isStated(Facet.URL);
  }

  private boolean period(Line value, Draft draft) {
    @Nullable Period period = null;
    if (value.period(periods).orElse(null) instanceof PeriodReader.Found found) {
      period = found.period();
    } else {
      try {
        period = Period.parse(value.words().strip());
      } catch (DateTimeException notEdtf) {
        takeInBrackets(value, draft);
        return false;
      }
    }
    draft.period = period;
    return true;
  }

  /** {@code 8 months (May 2019 - January 2020)}: how long it was stays, and so does when. */
  private void takeInBrackets(Line value, Draft draft) {
    String words = value.words().stripTrailing();
    int open = words.endsWith(")") ? words.lastIndexOf('(') : -1;
    if (open > 0
        && periods.read(words.substring(open + 1, words.length() - 1)).orElse(null)
            instanceof PeriodReader.Found found) {
      draft.period = found.period();
      draft.at(Facet.PERIOD, value, open + 1, words.length() - 1);
    }
  }

  private static boolean publication(String name, Line value, Draft draft) {
    Publication.Builder publication =
        draft.publication == null ? Publication.builder() : draft.publication.toBuilder();
    boolean words = KeywordReader.isWords(value.content());
    String text = value.withoutFullStop();
    switch (name) {
      case "authors" -> {
        if (!words) {
          return false;
        }
        publication.authors(Keywords.names(value));
      }
      case "title" -> {
        if (!words) {
          return false;
        }
        publication.title(text);
      }
      case "venue" -> {
        if (!words) {
          return false;
        }
        publication.venue(text);
      }
      case "year" -> {
        if (!value.words().strip().matches("\\d{1,4}")) {
          return false;
        }
        publication.year(Integer.parseInt(value.words().strip()));
      }
      default -> {
        Optional<Doi> doi = doi(value);
        if (doi.isEmpty()) {
          return false;
        }
        publication.doi(doi.get());
      }
    }
    draft.publication = publication.build();
    return true;
  }

  /** An identifier that is protected stands as it is. */
  private static Optional<Doi> doi(Line value) {
    return Identifiers.stated(value).or(() -> Identifiers.doi(value.content()));
  }
}

package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Publication;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads labelled lines: keywords, facts that are named, and all other labels as fields. */
final class LabelReader {

  /** {@code Keywords (Databases)}: the label of keywords that no list of words knows. */
  private static final Pattern GROUP = Pattern.compile("(?is)keywords \\((.+)\\)");

  /** A fact ends with its line: what follows is a sentence of its own. */
  private static final Set<String> ONE_LINE =
      Set.of("role", "organization", "location", "url", "period", "year", "doi");

  /**
   * Labels that make a citation only of an item that is one: others have a venue or a title, too.
   */
  private static final Set<String> OF_CITATIONS = Set.of("title", "venue", "year");

  private final Vocabulary vocabulary;
  private final PeriodReader periods;

  LabelReader(Vocabulary vocabulary, PeriodReader periods) {
    this.vocabulary = vocabulary;
    this.periods = periods;
  }

  /** Reads the labelled line that lines start with, and answers how many lines that took. */
  int read(List<Line> lines, Draft draft, Places places) {
    Line first = lines.get(0);
    Line inner = first.unwrapped();
    Optional<Labels.Labelled> found = Labels.find(inner);
    if (found.isEmpty()) {
      return 0;
    }
    boolean wrapped = inner != first;
    Labels.Labelled labelled = found.get();
    String meaning = vocabulary.label(labelled.name()).orElse("");
    int count = wrapped ? 1 : 1 + continuations(lines, labelled, meaning);
    Line value = labelled.value();
    if (count > 1) {
      List<Line> parts = new ArrayList<>(lines.subList(0, count));
      parts.set(0, value);
      List<Line> whole = value.isBlank() ? parts.subList(1, count) : parts;
      value = new Line(Line.paragraph(whole).content(), null, places);
    }
    if (value.isBlank()) {
      return 0;
    }
    Facet facet = facet(meaning);
    if (keywords(labelled, meaning, value, draft)) {
      facet = Facet.KEYWORDS;
    } else if (!fact(meaning, facet, value, lines, draft)) {
      facet = Facet.FIELDS;
      if (wrapped || !field(labelled, value, count, draft)) {
        return 0;
      }
    }
    draft.at(facet, first.start(), lines.get(count - 1).end());
    return count;
  }

  /** What a label says, if it says a fact. */
  private static Facet facet(String meaning) {
    return switch (meaning) {
      case "role" -> Facet.ROLE;
      case "organization" -> Facet.ORGANIZATION;
      case "location" -> Facet.LOCATION;
      case "url" -> Facet.URL;
      case "period" -> Facet.PERIOD;
      case "authors", "title", "venue", "year", "doi" -> Facet.PUBLICATION;
      default -> Facet.FIELDS;
    };
  }

  /**
   * The lines that only an editor's line break parts from the first, and that have no label of
   * their own.
   */
  private static int continuations(List<Line> lines, Labels.Labelled labelled, String meaning) {
    if (ONE_LINE.contains(meaning) && !labelled.value().isBlank()) {
      return 0;
    }
    int count = 0;
    while (count + 1 < lines.size()
        && lines.get(count + 1).isContinuation()
        && (!meaning.equals("keywords") || Keywords.goesOn(lines.get(count)))
        && Labels.find(lines.get(count + 1).unwrapped()).isEmpty()) {
      count++;
    }
    return count;
  }

  private static boolean keywords(
      Labels.Labelled labelled, String meaning, Line value, Draft draft) {
    Matcher group = GROUP.matcher(labelled.name());
    if (!meaning.equals("keywords") && !group.matches() || !isWords(value.content())) {
      return false;
    }
    List<String> items = Keywords.split(value);
    if (items.isEmpty()) {
      return false;
    }
    String label = group.matches() ? group.group(1) : labelled.name();
    boolean plain = label.equalsIgnoreCase("keywords") || label.equalsIgnoreCase("keyword");
    draft.keywordGroups.add(new KeywordGroup(plain && !group.matches() ? "" : label, items));
    return true;
  }

  private boolean fact(String meaning, Facet facet, Line value, List<Line> lines, Draft draft) {
    if (draft.isSectionStated() && facet != Facet.URL) {
      return false;
    }
    return switch (facet) {
      case ROLE, ORGANIZATION, LOCATION ->
          isWords(value.content()) && text(facet, withoutFullStop(value), draft);
      case URL -> !draft.isStated(Facet.URL) && address(value, draft);
      case PERIOD -> !draft.has(Facet.PERIOD) && period(value, draft);
      case PUBLICATION ->
          (!OF_CITATIONS.contains(meaning) || isCitation(lines, draft))
              && publication(meaning, value, draft);
      default -> false;
    };
  }

  /** Whether the page says so, or the lines here name authors or a DOI. */
  private boolean isCitation(List<Line> lines, Draft draft) {
    return draft.publication != null
        || draft.classes.contains(Attributes.CITATION)
        || lines.stream().anyMatch(this::isOfCitation);
  }

  private boolean isOfCitation(Line line) {
    return Labels.find(line.unwrapped())
        .filter(
            labelled -> {
              String name = vocabulary.label(labelled.name()).orElse("");
              return name.equals("authors")
                  || name.equals("doi") && doi(labelled.value()).isPresent();
            })
        .isPresent();
  }

  private static boolean text(Facet facet, String text, Draft draft) {
    if (draft.isStated(facet) || text.isEmpty()) {
      return false;
    }
    draft.state(facet, text);
    return true;
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
    } else if (only instanceof Inline.Text) {
      draft.state(Facet.URL, value.text(0, value.words().length()));
    }
    return draft.isStated(Facet.URL);
  }

  private boolean period(Line value, Draft draft) {
    @Nullable Period period = null;
    if (periods.read(value.words()).orElse(null) instanceof PeriodReader.Found found) {
      period = found.period();
    } else {
      try {
        period = Period.parse(value.words().strip());
      } catch (DateTimeException notEdtf) {
        return false;
      }
    }
    draft.period = period;
    return true;
  }

  private static boolean publication(String name, Line value, Draft draft) {
    Publication.Builder publication =
        draft.publication == null ? Publication.builder() : draft.publication.toBuilder();
    boolean words = isWords(value.content());
    String text = withoutFullStop(value);
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
    return PublicationReader.stated(value).or(() -> PublicationReader.doi(value.content()));
  }

  private static boolean field(Labels.Labelled labelled, Line value, int count, Draft draft) {
    if (!labelled.styled() && count > 1) {
      return false;
    }
    String name = labelled.name();
    String label =
        name.endsWith(Labels.FIELD_MARK)
            ? name.substring(0, name.length() - Labels.FIELD_MARK.length())
            : name;
    if (label.isBlank()) {
      return false;
    }
    draft.fields.add(new Field(label, value.content()));
    return true;
  }

  /** Whether inlines are words alone, which a plain text can hold without losing an address. */
  private static boolean isWords(List<Inline> content) {
    boolean[] words = {true};
    Inlines.forEach(
        content,
        inline ->
            words[0] &=
                inline instanceof Inline.Text
                    || inline instanceof Inline.Emphasis
                    || inline instanceof Inline.Strong
                    || inline instanceof Inline.Code
                    || inline instanceof Inline.SoftBreak);
    return words[0];
  }

  /** The text of a value without the full stop that ends it, unless that is protected. */
  static String withoutFullStop(Line value) {
    String words = value.words().stripTrailing();
    return value.text(0, words.endsWith(".") ? words.length() - 1 : words.length());
  }

  static String withoutFullStop(String words) {
    String text = words.strip();
    return text.endsWith(".") ? text.substring(0, text.length() - 1).strip() : text;
  }
}

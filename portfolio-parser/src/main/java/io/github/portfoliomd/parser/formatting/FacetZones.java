package io.github.portfoliomd.parser.formatting;

import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.Publication;
import io.github.portfoliomd.model.SourceRange;
import io.github.portfoliomd.parser.dates.DateWords;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where on a page the facets stand: there a word may be written otherwise, as long as the model
 * holds what it says.
 */
final class FacetZones {

  /** What the layout itself writes around a keyword, a field and a date. */
  private static final Set<String> MARKS = Set.of("keywords", "keyword", "field");

  private static final Set<String> DOI = Set.of("doi", "https", "http", "dx", "org", "and", "&");

  /** What stands between the parts of a citation. */
  private static final Set<String> CITATION =
      wordsOf(Set.of("citation.with", "citation.in", "and"));

  private static final Set<String> DATE = dateWords();

  private record Zone(int start, int end, int labelEnd, Item item, Facet facet) {}

  private final List<Zone> zones = new ArrayList<>();
  private final BitSet inside = new BitSet();
  private final ParseResult page;

  FacetZones(ParseResult page) {
    this.page = page;
    page.portfolio().items().forEach(this::item);
  }

  private void item(Item item) {
    Optional<SourceRange> heading = page.source().range(item, Facet.HEADING);
    for (Facet facet : Facet.values()) {
      if (facet == Facet.HEADING || facet == Facet.LOGOS) {
        continue; // these are written as they are
      }
      for (SourceRange range : page.source().ranges(item, facet)) {
        boolean inHeading = heading.filter(h -> range.start() < h.end()).isPresent();
        if (!inHeading || facet == Facet.PERIOD) {
          add(range, item, facet);
        }
      }
    }
    item.items().forEach(this::item);
  }

  private void add(SourceRange range, Item item, Facet facet) {
    int colon = page.source().text().indexOf(':', range.start());
    int labelEnd = colon < 0 || colon >= range.end() ? range.start() : colon;
    zones.add(new Zone(range.start(), range.end(), labelEnd, item, facet));
    inside.set(range.start(), range.end());
  }

  /** Whether a piece stands in a facet. */
  boolean hold(Piece piece) {
    return inside.get(piece.start());
  }

  /** Whether what a piece says is in the model's value of the facet in which it stands. */
  boolean say(Piece piece) {
    return zones.stream()
        .filter(zone -> zone.start <= piece.start() && piece.start() < zone.end)
        .anyMatch(zone -> isLabel(piece, zone) || says(zone, piece));
  }

  /** A label that is known has another word for what it says. */
  private boolean isLabel(Piece piece, Zone zone) {
    if (piece.end() > zone.labelEnd || zone.facet == Facet.EXTENSIONS) {
      return false;
    }
    String label =
        String.join(" ", Pieces.words(page.source().text().substring(zone.start, zone.labelEnd)));
    return MARKS.contains(lower(piece.text()))
        || Vocabulary.ALL.label(label).isPresent() && zone.facet != Facet.FIELDS;
  }

  private static boolean says(Zone zone, Piece piece) {
    String text = piece.text();
    return switch (zone.facet) {
      case PERIOD -> isOfDate(lower(text));
      case KIND -> piece.sort() == Piece.Sort.ATTRIBUTE && states(zone.item, text);
      case KEYWORDS -> text.equals("|") || values(zone).contains(text);
      case PUBLICATION ->
          DOI.contains(lower(text))
              || CITATION.contains(lower(text))
              || values(zone).contains(text);
      default -> values(zone).contains(text);
    };
  }

  /** A part of a date: a number, with what makes it an ordinal, or a word of the vocabulary. */
  private static boolean isOfDate(String word) {
    return Character.isDigit(word.codePointAt(0)) || DATE.contains(word);
  }

  private static Set<String> dateWords() {
    Set<String> phrases = new HashSet<>(Set.of("q1", "q2", "q3", "q4", "~", "～"));
    phrases.addAll(Vocabulary.ALL.monthNames());
    phrases.addAll(Vocabulary.ALL.seasonNames());
    DateWords.LISTS.forEach(list -> phrases.addAll(Vocabulary.ALL.list(list)));
    return words(phrases);
  }

  private static Set<String> wordsOf(Set<String> lists) {
    Set<String> phrases = new HashSet<>();
    lists.forEach(list -> phrases.addAll(Vocabulary.ALL.list(list)));
    return words(phrases);
  }

  private static Set<String> words(Set<String> phrases) {
    Set<String> words = new HashSet<>();
    phrases.forEach(phrase -> words.addAll(Pieces.words(phrase)));
    return words;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether a class of an attribute list says what the item is. */
  private static boolean states(Item item, String name) {
    boolean entry = item instanceof Entry;
    return switch (name) {
      case "." + Attributes.ENTRY -> entry;
      case "." + Attributes.SECTION -> !entry;
      case "." + Attributes.NO_ROLE, "." + Attributes.NO_ORGANIZATION, "." + Attributes.NO_URL ->
          true;
      case "." + Attributes.NO_LOGOS, "." + Attributes.NO_KEYWORDS, "." + Attributes.CITATION ->
          true;
      default -> name.equals("." + Attributes.of(item.kind()));
    };
  }

  /** The words and addresses of a value. */
  private static Set<String> values(Zone zone) {
    List<String> texts = new ArrayList<>();
    Item item = zone.item;
    switch (zone.facet) {
      case KEYWORDS -> item.keywordGroups().forEach(group -> keywords(group, texts));
      case FIELDS -> item.fields().stream().map(Field::label).forEach(texts::add);
      case URL -> item.url().ifPresent(texts::add);
      default -> {
        if (item instanceof Entry entry) {
          of(entry, zone.facet, texts);
        }
      }
    }
    Set<String> values = new HashSet<>(texts);
    texts.forEach(text -> values.addAll(Pieces.words(text)));
    return values;
  }

  private static void keywords(KeywordGroup group, List<String> texts) {
    texts.add(group.label());
    texts.addAll(group.items());
  }

  private static void of(Entry entry, Facet facet, List<String> texts) {
    switch (facet) {
      case ROLE -> entry.role().ifPresent(texts::add);
      case ORGANIZATION -> entry.organization().ifPresent(texts::add);
      case LOCATION -> entry.location().ifPresent(texts::add);
      case PUBLICATION -> entry.publication().ifPresent(cited -> publication(cited, texts));
      default -> {
        // has no other words
      }
    }
  }

  private static void publication(Publication publication, List<String> texts) {
    texts.addAll(publication.authors());
    publication.title().ifPresent(texts::add);
    publication.venue().ifPresent(texts::add);
    publication.year().ifPresent(year -> texts.add(String.valueOf(year)));
    publication.doi().map(Doi::name).ifPresent(texts::add);
    publication.doi().map(Doi::link).ifPresent(texts::add);
  }
}

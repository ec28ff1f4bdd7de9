package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the place that a phrase is, or that it begins or ends with: {@code in Fjordby, Norway}. */
final class PlacePhrase {

  private static final Pattern BEFORE_PLACE = Pattern.compile("^\\p{Ll}{1,4}\\s+");

  private static final Pattern ATTACHING = Pattern.compile("^[\\s,，、]+|[\\s.]+$");

  private final Names names;
  private final PlaceNames places;

  /** What stands before a place: "in". */
  private final Set<String> inPlaces;

  PlacePhrase(Vocabulary vocabulary, Names names, PlaceNames places) {
    this.names = names;
    this.places = places;
    this.inPlaces = vocabulary.set("prose.in");
  }

  /** Whether words are a place: neither an organization nor an event in a country is one. */
  boolean isOne(String line) {
    String words = Signs.withoutIcon(line);
    if (!places.isPlace(words)) {
      return false;
    }
    if (words.indexOf(',') < 0 || places.isKnownPlace(words)) {
      int bracket = NameBrackets.areAtEnd(words) ? words.lastIndexOf('(') : -1;
      String name = bracket > 0 ? words.substring(0, bracket).strip() : "";
      return !names.isOrganization(name) && !LegalForm.isAtEnd(name);
    }
    String first = NameParts.split(words).get(0);
    return !names.isOrganization(first) && !names.isEvent(first) && !isNameBeforePlace(words);
  }

  /** {@code Halden | Fjordby, Norway}: a bar before a place and its comma parts it from a name. */
  private boolean isNameBeforePlace(String words) {
    int bar = words.indexOf(" | ");
    return bar > 0
        && words.indexOf(',') > bar
        && !places.isKnownPlace(words.substring(0, bar))
        && places.isPlace(words.substring(bar + 3));
  }

  /** The place that is all that follows a date and its comma: {@code 5.3.2014, Fjordby, Norway}. */
  Named behind(String words) {
    return placed(ATTACHING.matcher(words).replaceAll(""));
  }

  /** The place that a small word and nothing else stands before: {@code in Fjordby, Norway}. */
  Named behindIn(String words) {
    String text = words.strip();
    int blank = text.indexOf(' ');
    if (blank < 0 || !inPlaces.contains(text.substring(0, blank).toLowerCase(Locale.ROOT))) {
      return Named.NOTHING;
    }
    return placed(text.substring(blank + 1).strip());
  }

  /** The place that words are, if they are one. */
  private Named placed(String words) {
    return isOne(words) || places.isTownWithCode(words)
        ? Named.location(NameText.clean(words))
        : Named.NOTHING;
  }

  /**
   * The place that words end with: {@code Event, City}, {@code Event (City)}, {@code Event. City}.
   *
   * @param named whether the words are names, so that the city need not be known
   */
  Named atEnd(String words, boolean named) {
    String last = Sentences.last(words);
    List<String> list = NameParts.split(Sides.listed(last));
    int size = list.size();
    boolean apart = last.length() < words.length();
    for (int i = Math.max(apart ? 0 : 1, size - NameParts.MOST_OF_PLACE); i < size; i++) {
      String place = String.join(", ", list.subList(i, size));
      if (places.isPlace(place) || named && i > 0 && i == size - 1 && places.isCity(place)) {
        return Named.location(NameText.clean(place));
      }
    }
    return placed(NameParts.inLastBrackets(last));
  }

  /**
   * The place that a phrase begins with: {@code in Fjordby, Norway}, {@code in Bonn, later here}.
   */
  Named atStart(String words) {
    List<String> list = NameParts.split(BEFORE_PLACE.matcher(words.strip()).replaceFirst(""));
    return places.isKnownPlace(list.get(0))
        ? Named.location(NameText.clean(list.get(0)))
        : Named.NOTHING;
  }
}

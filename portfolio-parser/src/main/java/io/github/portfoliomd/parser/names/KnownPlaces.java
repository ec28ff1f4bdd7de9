package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.Countries;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The places that are known by their names, of {@code places.txt} and the JDK: they are read when
 * the first place is looked for.
 */
final class KnownPlaces {

  private static final String ARTICLE = "the ";

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final Set<String> CITIES = new HashSet<>();
  private static final Set<String> REGIONS = new HashSet<>();

  /** Codes of countries that are no words, degrees or subjects. */
  private static final Set<String> COUNTRIES = new HashSet<>();

  /** What stands before or behind the name of a city, for the country around it. */
  private static final Set<String> AREAS = new LinkedHashSet<>();

  /** Universities of a state, each campus of which is called by its city. */
  private static final Set<String> CAMPUSES = new HashSet<>();

  /** The first words of many names. */
  private static final Set<String> FIRST = new HashSet<>();

  static {
    Countries.CODES.keySet().forEach(name -> REGIONS.add(folded(name)));
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(KnownPlaces.class.getResourceAsStream("places.txt")),
                StandardCharsets.UTF_8))) {
      in.lines().forEach(KnownPlaces::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private KnownPlaces() {}

  /** A line: {@code regions: California, CA} or {@code cities: Berlin, Wien}. */
  private static void add(String line) {
    int colon = line.indexOf(':');
    if (colon < 0 || line.startsWith("#")) {
      return;
    }
    Stream<String> names = Arrays.stream(line.substring(colon + 1).split(","));
    switch (line.substring(0, colon)) {
      case "countries" -> names.map(String::strip).forEach(COUNTRIES::add);
      case "regions" -> names.map(KnownPlaces::folded).forEach(REGIONS::add);
      case "areas" -> names.map(KnownPlaces::folded).forEach(AREAS::add);
      case "campuses" -> names.map(KnownPlaces::folded).forEach(CAMPUSES::add);
      case "first" -> names.map(KnownPlaces::folded).forEach(FIRST::add);
      default -> names.map(KnownPlaces::folded).forEach(CITIES::add);
    }
  }

  /** Whether words are a city, the country around it, or a region, by their name. */
  static boolean have(String words) {
    String name = withoutArea(folded(words));
    return CITIES.contains(name) || REGIONS.contains(name);
  }

  /** Whether an organization is told by the city of its campus: {@code University of Texas}. */
  static boolean haveCampuses(String words) {
    return CAMPUSES.contains(folded(words));
  }

  /** Whether words are a country or a part of one, by its name or its code. */
  static boolean areRegion(String words) {
    return REGIONS.contains(folded(words));
  }

  /** Whether words are the code of a country, and nothing else. */
  static boolean areCountryCode(String words) {
    return COUNTRIES.contains(words);
  }

  /** Whether the names of many cities start with a word. */
  static boolean haveFirst(String word) {
    return FIRST.contains(folded(word));
  }

  /**
   * Without accents, case and article: {@code Medellín} is written {@code Medellin}, too, and
   * {@code The Netherlands} with or without the first word.
   */
  private static String folded(String name) {
    if (isAscii(name)) {
      return name.strip().toLowerCase(Locale.ROOT);
    }
    String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String small =
        Normalizer.normalize(letters, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    return small.startsWith(ARTICLE) ? small.substring(ARTICLE.length()) : small;
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** The name of a city without the word that says it is the country around it that is meant. */
  private static String withoutArea(String words) {
    if (words.indexOf(' ') < 0) {
      return words;
    }
    String name = words;
    for (String area : AREAS) {
      int rest = name.length() - area.length() - 1;
      if (rest >= 0 && name.charAt(rest) == ' ' && name.endsWith(area)) {
        name = name.substring(0, rest);
      } else if (rest >= 0 && name.charAt(area.length()) == ' ' && name.startsWith(area)) {
        name = name.substring(area.length() + 1);
      }
    }
    return name;
  }
}

package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.model.Location;
import io.github.portfoliomd.parser.words.Countries;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a person lives, from a few words: {@code Fjordby, Norway}. */
public final class PlaceText {

  private static final Pattern COMMA = Pattern.compile("\\s*[,，、]\\s*");

  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M} .'’-]{0,40}");

  private static final Pattern STATE = Pattern.compile("\\p{Lu}{2}(?: \\d{5})?");

  /** What people write, and CLDR does not. */
  private static final Map<String, String> ALIASES =
      Map.of("usa", "US", "u.s.a.", "US", "uk", "GB");

  private PlaceText() {}

  /** The parts of a place, as far as the words tell them; else they are an address. */
  public static Location location(String words) {
    List<String> parts = parts(words);
    Location.Builder location = Location.builder();
    if (parts.isEmpty() || parts.size() > 3 || !parts.stream().allMatch(PlaceText::isName)) {
      return location.address(words.strip()).build();
    }
    int last = parts.size() - 1;
    Optional<String> country = country(parts.get(last));
    country.ifPresent(location::countryCode);
    int names = country.isPresent() ? last : parts.size();
    if (names > 2) {
      return location.address(words.strip()).build();
    }
    if (names > 0) {
      location.city(parts.get(0));
    }
    if (names > 1) {
      location.region(parts.get(1));
    }
    return location.build();
  }

  /**
   * Whether words can be nothing but a place: a town before a country, or before a state's code.
   */
  public static boolean isPlace(String words) {
    List<String> parts = parts(words);
    if (parts.size() < 2) {
      return false;
    }
    String last = parts.get(parts.size() - 1);
    return (country(last).isPresent() || STATE.matcher(last).matches())
        && Character.isLetterOrDigit(words.strip().codePointAt(0));
  }

  private static List<String> parts(String words) {
    return Arrays.stream(COMMA.split(words.strip())).filter(part -> !part.isEmpty()).toList();
  }

  private static boolean isName(String part) {
    return NAME.matcher(part).matches();
  }

  private static Optional<String> country(String name) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(ALIASES.getOrDefault(key, Countries.CODES.get(key)));
  }
}

package io.github.portfoliomd.parser.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names that the JDK (CLDR) has for countries, in the languages that have a file of words. */
public final class Countries {

  /** The code of each (ISO 3166-1, alpha-2), by its name in small letters. */
  public static final Map<String, String> CODES = codes();

  private Countries() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale("", code);
      for (Locale language : LanguageWords.FILES) {
        codes.putIfAbsent(country.getDisplayCountry(language).toLowerCase(Locale.ROOT), code);
      }
    }
    return Map.copyOf(codes);
  }
}

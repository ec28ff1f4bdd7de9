package io.github.portfoliomd.exporter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Language tags that an HTML checker accepts: well-formed, and of registered subtags (BCP 47,
 * section 2.2.9).
 */
final class HtmlLanguage {

  private static final Set<String> LANGUAGES =
      new TreeSet<>(Arrays.asList(Locale.getISOLanguages()));
  private static final Set<String> REGIONS = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
  private static final Set<String> SCRIPTS = Set.of("Arab", "Cyrl", "Hans", "Hant", "Latn");

  private HtmlLanguage() {}

  /**
   * The tag, as far as it is registered: {@code en-UK} is {@code en}, {@code x-klingon} nothing.
   */
  static Optional<String> of(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    if (!LANGUAGES.contains(locale.getLanguage())) {
      return Optional.empty();
    }
    Locale.Builder known = new Locale.Builder().setLanguage(locale.getLanguage());
    if (SCRIPTS.contains(locale.getScript())) {
      known.setScript(locale.getScript());
    }
    if (REGIONS.contains(locale.getCountry())) {
      known.setRegion(locale.getCountry());
    }
    return Optional.of(known.build().toLanguageTag());
  }
}

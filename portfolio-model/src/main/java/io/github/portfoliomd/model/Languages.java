package io.github.portfoliomd.model;

import java.util.Locale;

/** Language tags. */
final class Languages {

  private Languages() {}

  /** Whether a text is a well-formed tag of BCP 47 that names a language. */
  static boolean isTag(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return !locale.getLanguage().isEmpty() && locale.toLanguageTag().equalsIgnoreCase(tag);
  }
}

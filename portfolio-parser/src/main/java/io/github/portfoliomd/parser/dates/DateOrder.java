package io.github.portfoliomd.parser.dates;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Which of its two first numbers is the day of {@code 03/04/2020}, by the custom of a language. */
public enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST,
  /** Nothing tells. */
  UNKNOWN;

  /**
   * The order of a language (CLDR), if it has one such: many begin with the year, and English has
   * another order in each country.
   */
  public static DateOrder of(Locale language) {
    boolean english = language.getLanguage().equals("en");
    if (language.getLanguage().isEmpty() || english && language.getCountry().isEmpty()) {
      return UNKNOWN;
    }
    String pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.SHORT, null, IsoChronology.INSTANCE, language);
    int day = pattern.indexOf('d');
    int month = pattern.indexOf('M');
    return pattern.indexOf('y') < Math.max(day, month)
        ? UNKNOWN
        : day < month ? DAY_FIRST : MONTH_FIRST;
  }

  /** The order that all of some languages have. */
  public static DateOrder common(Iterable<Locale> languages) {
    DateOrder common = null;
    for (Locale language : languages) {
      DateOrder order = of(language);
      if (common != null && order != common) {
        return UNKNOWN;
      }
      common = order;
    }
    return common == null ? UNKNOWN : common;
  }
}

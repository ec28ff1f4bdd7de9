package io.github.portfoliomd.parser.dates;

import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Period;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** A period in the words that {@link PeriodReader} reads back: {@code Since March 2021}. */
public final class PeriodWords {

  private PeriodWords() {}

  public static String of(Period period) {
    if (period instanceof Period.Point point) {
      return of(point.date());
    }
    if (period instanceof Period.Range range) {
      return of(range.start()) + " -- " + of(range.end());
    }
    return period instanceof Period.Since since
        ? "Since " + of(since.start())
        : "Until " + of(((Period.Until) period).end());
  }

  private static String of(PartialDate date) {
    String year = String.format(Locale.ROOT, "%04d", date.year());
    return switch (date.precision()) {
      case YEAR -> year;
      case SEASON -> capitalised(date.season().name()) + " " + year;
      case QUARTER -> "Q" + date.quarter() + " " + year;
      case MONTH -> month(date) + " " + year;
      case DAY -> date.day() + " " + month(date) + " " + year;
    };
  }

  private static String month(PartialDate date) {
    return Month.of(date.division()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String capitalised(String name) {
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}

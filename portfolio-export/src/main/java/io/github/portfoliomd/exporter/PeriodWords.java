package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A period in English words, as exact as it is: {@code Since March 2021}, {@code 2019 – 2020}. */
final class PeriodWords {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private PeriodWords() {}

  /**
   * Words that belong together.
   *
   * @param words the words
   * @param date the date that they state, if they state one
   */
  record Part(String words, Optional<PartialDate> date) {}

  static String of(Period period) {
    return parts(period).stream().map(Part::words).collect(Collectors.joining());
  }

  /** The words in order, each date apart, so that HTML can mark it up. */
  static List<Part> parts(Period period) {
    if (period instanceof Period.Since since) {
      return List.of(words("Since "), date(since.start()));
    }
    if (period instanceof Period.Until until) {
      return List.of(words("Until "), date(until.end()));
    }
    if (period instanceof Period.Range range) {
      return List.of(date(range.start()), words(" – "), date(range.end()));
    }
    return List.of(date(((Period.Point) period).date()));
  }

  static String of(PartialDate date) {
    return switch (date.precision()) {
      case YEAR -> year(date.year());
      case SEASON -> season(date.season()) + " " + year(date.year());
      case QUARTER -> "Q" + date.quarter() + " " + year(date.year());
      case MONTH -> month(date);
      case DAY -> date.day() + " " + month(date);
    };
  }

  /** Four digits always: a shorter number would not be taken for a year. */
  static String year(int year) {
    return Integer.toString(10_000 + year).substring(1);
  }

  private static String season(PartialDate.Season season) {
    return switch (season) {
      case SPRING -> "Spring";
      case SUMMER -> "Summer";
      case AUTUMN -> "Autumn";
      case WINTER -> "Winter";
    };
  }

  private static String month(PartialDate date) {
    return MONTHS.get(date.division() - 1) + " " + year(date.year());
  }

  private static Part words(String words) {
    return new Part(words, Optional.empty());
  }

  private static Part date(PartialDate date) {
    return new Part(of(date), Optional.of(date));
  }
}

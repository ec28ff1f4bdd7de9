package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Period;
import java.util.List;

/** Reads a period from the words that people read, and nothing but these. */
final class PeriodWordsReader {

  private static final List<String> MONTHS =
      List.of(
          ("January February March April May June July August September October November December")
              .split(" "));

  private static final List<String> SEASONS = List.of("Spring", "Summer", "Autumn", "Winter");

  private PeriodWordsReader() {}

  static Period read(String words) {
    if (words.startsWith("Since ")) {
      return Period.since(date(words.substring("Since ".length())));
    }
    if (words.startsWith("Until ")) {
      return Period.until(date(words.substring("Until ".length())));
    }
    String[] ends = words.split(" – ");
    return ends.length == 1
        ? Period.point(date(words))
        : Period.range(date(ends[0]), date(ends[1]));
  }

  static PartialDate date(String words) {
    String[] parts = words.split(" ");
    int year = Integer.parseInt(parts[parts.length - 1]);
    if (parts.length == 1) {
      return PartialDate.of(year);
    }
    if (parts.length == 3) {
      return PartialDate.of(year, month(parts[1]), Integer.parseInt(parts[0]));
    }
    if (parts[0].startsWith("Q")) {
      return PartialDate.ofQuarter(year, Integer.parseInt(parts[0].substring(1)));
    }
    int season = SEASONS.indexOf(parts[0]);
    return season < 0
        ? PartialDate.of(year, month(parts[0]))
        : PartialDate.of(year, PartialDate.Season.values()[season]);
  }

  private static int month(String name) {
    return MONTHS.indexOf(name) + 1;
  }
}

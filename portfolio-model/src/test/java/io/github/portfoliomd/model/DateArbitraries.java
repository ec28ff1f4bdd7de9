package io.github.portfoliomd.model;

import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Dates of every precision, and periods of every shape. */
final class DateArbitraries {

  private DateArbitraries() {}

  /** Mostly years of our time; now and then one at an edge of what some format can say. */
  static Arbitrary<Integer> years() {
    return WholeArbitrary.of(
        Arbitraries.frequencyOf(
            Tuple.of(40, Arbitraries.integers().between(1950, 2035)),
            Tuple.of(1, Arbitraries.of(0, 999, 1000, 2999, 3000, 9999))));
  }

  static Arbitrary<PartialDate> dates() {
    Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
    Arbitrary<PartialDate> dates =
        WholeArbitrary.of(
            Arbitraries.frequencyOf(
                Tuple.of(4, years().map(PartialDate::of)),
                Tuple.of(
                    4, Combinators.combine(years(), months).as((y, m) -> PartialDate.of(y, m))),
                Tuple.of(2, days(months)),
                Tuple.of(
                    1,
                    Combinators.combine(years(), Arbitraries.of(PartialDate.Season.values()))
                        .as((year, season) -> PartialDate.of(year, season))),
                Tuple.of(
                    1,
                    Combinators.combine(years(), Arbitraries.integers().between(1, 4))
                        .as(PartialDate::ofQuarter))));
    return WholeArbitrary.of(
        List.of(PartialDate.of(0), PartialDate.of(2020, 2, 29), PartialDate.of(9999, 12, 31)),
        dates);
  }

  private static Arbitrary<PartialDate> days(Arbitrary<Integer> months) {
    return Combinators.combine(years(), months, Arbitraries.integers().between(1, 31))
        .as(
            (year, month, day) ->
                PartialDate.of(
                    year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth())));
  }

  static Arbitrary<Period> periods() {
    Arbitrary<Period> periods =
        WholeArbitrary.of(
            Arbitraries.frequencyOf(
                Tuple.of(3, dates().map(Period::point)),
                Tuple.of(3, Combinators.combine(dates(), dates()).as(DateArbitraries::range)),
                Tuple.of(1, dates().map(date -> Period.range(date, date))),
                Tuple.of(2, dates().map(Period::since)),
                Tuple.of(1, dates().map(Period::until))));
    return WholeArbitrary.of(
        List.of(
            Period.point(PartialDate.of(2020)),
            Period.range(PartialDate.of(2020), PartialDate.of(2020)),
            Period.since(PartialDate.of(2020, 2)),
            Period.until(PartialDate.of(2020, PartialDate.Season.WINTER))),
        periods);
  }

  private static Period range(PartialDate one, PartialDate other) {
    return other.isBefore(one) ? Period.range(other, one) : Period.range(one, other);
  }
}

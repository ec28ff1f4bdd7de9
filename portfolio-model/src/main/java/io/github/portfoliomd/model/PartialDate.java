package io.github.portfoliomd.model;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exact as its author gave it: a year, a month, a day, a season or a quarter.
 *
 * <pre>{@code
 * PartialDate.of(2021, 3).toString();                  // "2021-03"
 * PartialDate.parse("2020-23");                        // autumn 2020
 * }</pre>
 *
 * <p>What {@code java.time} has a type for it reads from the same text: {@code
 * LocalDate.parse(date.toString())} a date of precision {@link Precision#DAY}, {@code YearMonth}
 * one of {@link Precision#MONTH}, {@code Year} one of {@link Precision#YEAR}.
 *
 * <p>Its text form is EDTF, level 1 (ISO 8601-2:2019): seasons are {@code 21} to {@code 24}, and
 * quarters, of level 2, {@code 33} to {@code 36} in the month's place. Nothing in the library ever
 * makes a date more exact.
 *
 * @param year 0 to 9999, in the Gregorian calendar
 * @param division 0 for none; 1 to 12 for a month; 21 to 24 for spring, summer, autumn, winter; 33
 *     to 36 for a quarter
 * @param day 0 for none; else a day of that month
 */
public record PartialDate(int year, int division, int day)
    implements Comparable<PartialDate>, Serializable {
  private static final long serialVersionUID = 1L;

  private static final Pattern EDTF = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");

  private static final Comparator<PartialDate> ORDER =
      Comparator.comparingInt(PartialDate::year)
          .thenComparingInt(PartialDate::firstMonth)
          .thenComparingInt(date -> Math.max(date.day(), 1))
          .thenComparing(PartialDate::precision);

  /** How exact a date is. */
  public enum Precision {
    /** A year. */
    YEAR,
    /** A season of a year. */
    SEASON,
    /** A quarter of a year. */
    QUARTER,
    /** A month. */
    MONTH,
    /** A day. */
    DAY
  }

  /** A season, with its number in EDTF. */
  public enum Season {
    /** Spring: 21. */
    SPRING(21),
    /** Summer: 22. */
    SUMMER(22),
    /** Autumn, or fall: 23. */
    AUTUMN(23),
    /** Winter: 24. */
    WINTER(24);

    private final int number;

    Season(int number) {
      this.number = number;
    }
  }

  /**
   * Refuses what is no date.
   *
   * @param year 0 to 9999
   * @param division none, a month, a season or a quarter
   * @param day none or a day of the month
   * @throws DateTimeException if there is no such date
   */
  public PartialDate {
    boolean month = division >= 1 && division <= 12;
    boolean known =
        division == 0
            || month
            || division >= 21 && division <= 24
            || division >= 33 && division <= 36;
    if (year < 0 || year > 9999 || !known || day != 0 && !(month && isDay(year, division, day))) {
      throw new DateTimeException("no such date: " + year + ", " + division + ", " + day);
    }
  }

  private static boolean isDay(int year, int month, int day) {
    return day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /**
   * {@return a year}
   *
   * @param year 0 to 9999
   * @throws DateTimeException if there is no such year
   */
  public static PartialDate of(int year) {
    return new PartialDate(year, 0, 0);
  }

  /**
   * {@return a month}
   *
   * @param year 0 to 9999
   * @param month 1 to 12
   * @throws DateTimeException if there is no such month
   */
  public static PartialDate of(int year, int month) {
    if (month < 1 || month > 12) {
      throw new DateTimeException("no such month: " + month);
    }
    return new PartialDate(year, month, 0);
  }

  /**
   * {@return a day}
   *
   * @param year 0 to 9999
   * @param month 1 to 12
   * @param day a day of that month
   * @throws DateTimeException if there is no such day
   */
  public static PartialDate of(int year, int month, int day) {
    return of(year, month).withDay(day);
  }

  private PartialDate withDay(int day) {
    if (day < 1) {
      throw new DateTimeException("no such day: " + day);
    }
    return new PartialDate(year, division, day);
  }

  /**
   * {@return a season}
   *
   * @param year 0 to 9999
   * @param season the season
   * @throws DateTimeException if there is no such year
   */
  public static PartialDate of(int year, Season season) {
    return new PartialDate(year, season.number, 0);
  }

  /**
   * {@return a quarter}
   *
   * @param year 0 to 9999
   * @param quarter 1 to 4
   * @throws DateTimeException if there is no such quarter
   */
  public static PartialDate ofQuarter(int year, int quarter) {
    if (quarter < 1 || quarter > 4) {
      throw new DateTimeException("no such quarter: " + quarter);
    }
    return new PartialDate(year, 32 + quarter, 0);
  }

  /**
   * {@return the date that an EDTF text states}
   *
   * @param edtf the text, such as {@code 2020}, {@code 2020-05-17} or {@code 2020-23}
   * @throws DateTimeException if it is no such date
   */
  public static PartialDate parse(String edtf) {
    Matcher matcher = EDTF.matcher(edtf);
    if (!matcher.matches()) {
      throw new DateTimeException("no EDTF date: " + edtf);
    }
    if (matcher.group(2) != null && matcher.group(2).equals("00")
        || matcher.group(3) != null && matcher.group(3).equals("00")) {
      throw new DateTimeException("no such date: " + edtf);
    }
    return new PartialDate(
        Integer.parseInt(matcher.group(1)),
        matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2)),
        matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3)));
  }

  /** {@return how exact this date is} */
  public Precision precision() {
    if (division == 0) {
      return Precision.YEAR;
    }
    if (division <= 12) {
      return day == 0 ? Precision.MONTH : Precision.DAY;
    }
    return division <= 24 ? Precision.SEASON : Precision.QUARTER;
  }

  /**
   * {@return the month, 1 to 12, of a date of precision {@link Precision#MONTH} or {@link
   * Precision#DAY}}
   *
   * @throws IllegalStateException if it has another precision
   */
  public int month() {
    if (division < 1 || division > 12) {
      throw new IllegalStateException(this + " has no month");
    }
    return division;
  }

  /**
   * {@return the season of a date of precision {@link Precision#SEASON}}
   *
   * @throws IllegalStateException if it has another precision
   */
  public Season season() {
    for (Season season : Season.values()) {
      if (season.number == division) {
        return season;
      }
    }
    throw new IllegalStateException(this + " is no season");
  }

  /**
   * {@return the quarter, 1 to 4, of a date of precision {@link Precision#QUARTER}}
   *
   * @throws IllegalStateException if it has another precision
   */
  public int quarter() {
    if (precision() != Precision.QUARTER) {
      throw new IllegalStateException(this + " is no quarter");
    }
    return division - 32;
  }

  /**
   * Whether this date is wholly before another: {@code 2020} is before {@code 2021-01}, but neither
   * before nor after {@code 2020-05}.
   *
   * @param other the other date
   * @return whether it is
   */
  public boolean isBefore(PartialDate other) {
    return lastDay() < other.firstDay();
  }

  /**
   * A season or quarter starts, for the order of dates, a fourth of the year after the last one.
   */
  private int firstMonth() {
    return switch (precision()) {
      case YEAR -> 1;
      case SEASON -> 3 * (division - 21) + 1;
      case QUARTER -> 3 * (division - 33) + 1;
      case MONTH, DAY -> division;
    };
  }

  /** The first day that it can mean: any day of the year is in each season on some hemisphere. */
  private int firstDay() {
    int month = precision() == Precision.SEASON ? 1 : firstMonth();
    return dayNumber(month, Math.max(day, 1));
  }

  private int lastDay() {
    int month =
        switch (precision()) {
          case YEAR, SEASON -> 12;
          case QUARTER -> firstMonth() + 2;
          case MONTH, DAY -> division;
        };
    return dayNumber(month, day == 0 ? 31 : day);
  }

  private int dayNumber(int month, int day) {
    return (year * 16 + month) * 32 + day;
  }

  /**
   * Orders by the first moment that a date can mean, and of dates with the same one, the less exact
   * comes first. Seasons count as the fourths of their year.
   */
  @Override
  public int compareTo(PartialDate other) {
    return ORDER.compare(this, other);
  }

  /** {@return the date in EDTF, such as {@code 2021-03}} */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(10).append(10_000 + year).deleteCharAt(0);
    if (division != 0) {
      out.append('-').append(division < 10 ? "0" : "").append(division);
    }
    if (day != 0) {
      out.append('-').append(day < 10 ? "0" : "").append(day);
    }
    return out.toString();
  }
}

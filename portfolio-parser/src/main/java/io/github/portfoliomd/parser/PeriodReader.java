package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Period;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a period from its words: {@code Since March 2021}, {@code 2019 -- 2020}, {@code May 2021 -
 * October 2021}.
 *
 * <p>The words must say a period and nothing else; no precision is ever added.
 */
final class PeriodReader {

  /** What a text that looks like a period turned out to be. */
  sealed interface Reading {}

  record Found(Period period) implements Reading {}

  /** A range whose end is before its start. */
  record Reversed() implements Reading {}

  /** Dates that no calendar has, or words that are none. */
  record Unreadable() implements Reading {}

  private static final int MOST_CHARACTERS = 60;

  private static final String SEPARATORS = ":,|•·;()[]-–—";

  private final Vocabulary vocabulary;
  private final Pattern date;
  private final Pattern since;
  private final Pattern until;
  private final Pattern range;

  PeriodReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    String month = "(?<month%1$s>" + any(vocabulary.monthNames()) + ")\\.?";
    String season = "(?<season%1$s>" + any(vocabulary.seasonNames()) + ")";
    String year = "(?<year%1$s>\\d{4})";
    String form =
        "(?:(?:(?<day%1$s>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+)?"
            + month
            + ",?\\s+"
            + year
            + "|"
            + month.replace("month%1$s", "monthFirst%1$s")
            + "\\s+(?<dayBehind%1$s>\\d{1,2})(?:st|nd|rd|th)?,?\\s+"
            + year.replace("year%1$s", "yearOfDay%1$s")
            + "|"
            + season
            + ",?\\s+"
            + year.replace("year%1$s", "yearOfSeason%1$s")
            + "|[Qq](?<quarter%1$s>[1-4])\\s+"
            + year.replace("year%1$s", "yearOfQuarter%1$s")
            + "|(?<edtf%1$s>\\d{4}-(?:0[1-9]|1[0-2])(?:-\\d\\d)?)"
            + "|(?<numeric%1$s>\\d{1,2})[./](?<yearOfNumeric%1$s>\\d{4})"
            + "|"
            + year.replace("year%1$s", "yearAlone%1$s")
            + ")";
    String bare =
        "(?:(?<dayAlone>\\d{1,2})\\s+)?(?<monthAlone>" + any(vocabulary.monthNames()) + ")\\.?";
    String shortYear = "(?<shortYear>\\d\\d)";
    String separator =
        "(?:\\s*(?:--?|[–—~～])\\s*|\\s+(?:" + any(vocabulary.list("between")) + ")\\s+)";
    String present = "(?<present>" + any(vocabulary.list("present")) + ")";
    this.date = pattern(form.formatted("A"));
    this.since = pattern("(?:" + any(vocabulary.list("since")) + ")\\s+" + form.formatted("A"));
    this.until = pattern("(?:" + any(vocabulary.list("until")) + ")\\s+" + form.formatted("A"));
    this.range =
        pattern(
            "(?:from\\s+)?(?:"
                + form.formatted("A")
                + "|"
                + bare
                + ")"
                + separator
                + "(?:"
                + form.formatted("B")
                + "|"
                + present
                + "|"
                + shortYear
                + ")");
  }

  private static String any(Collection<String> words) {
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  private static Pattern pattern(String form) {
    return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Reads words that may have a full stop behind them; empty where they are no period at all. */
  Optional<Reading> read(String words) {
    String text = words.strip();
    if (text.endsWith(".")) {
      text = text.substring(0, text.length() - 1).stripTrailing();
    }
    if (text.startsWith("(") && text.endsWith(")")) {
      text = text.substring(1, text.length() - 1).strip();
    }
    if (text.length() < 4 || text.length() > 60 || !hasYear(text)) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(period(text)).map(Found::new);
    } catch (Backwards e) {
      return Optional.of(new Reversed());
    } catch (DateTimeException e) {
      return Optional.of(new Unreadable());
    }
  }

  /** The period at the start of words, if a separator or another word follows it. */
  Optional<PeriodMatch> leading(String words) {
    for (int end = Math.min(words.length(), MOST_CHARACTERS); end >= 4; end--) {
      if (isBoundary(words, end, true)) {
        Optional<PeriodMatch> match = match(words, 0, end);
        if (match.isPresent()) {
          return match;
        }
      }
    }
    return Optional.empty();
  }

  /** The period at the end of words; a mere year only behind a separator. */
  Optional<PeriodMatch> trailing(String words) {
    for (int start = Math.max(0, words.length() - MOST_CHARACTERS);
        start <= words.length() - 4;
        start++) {
      if (isBoundary(words, start, false)) {
        Optional<PeriodMatch> match = match(words, start, words.length());
        if (match.isPresent() && isApart(words, start)) {
          return match;
        }
      }
    }
    return Optional.empty();
  }

  /** The first period that separators part from the words around it. */
  Optional<PeriodMatch> anywhere(String words) {
    for (int start = 0; start <= words.length() - 4; start++) {
      if (start == 0 || SEPARATORS.indexOf(words.charAt(start - 1)) >= 0) {
        Optional<PeriodMatch> match = leading(words.substring(start));
        if (match.isPresent()) {
          return Optional.of(
              new PeriodMatch(match.get().period(), start, start + match.get().end()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<PeriodMatch> match(String words, int start, int end) {
    return read(words.substring(start, end)).orElse(null) instanceof Found found
        ? Optional.of(new PeriodMatch(found.period(), start, end))
        : Optional.empty();
  }

  private static boolean isBoundary(String words, int index, boolean after) {
    if (index == 0 || index == words.length()) {
      return true;
    }
    char c = words.charAt(after ? index : index - 1);
    return c == ' ' || SEPARATORS.indexOf(c) >= 0;
  }

  /** Whether more than a blank stands before a year alone. */
  private static boolean isApart(String words, int start) {
    String before = words.substring(0, start).stripTrailing();
    boolean year = words.substring(start).strip().replaceAll("\\D", "").length() == 4;
    return before.isEmpty()
        || !year
        || SEPARATORS.indexOf(before.charAt(before.length() - 1)) >= 0
        || words.startsWith("(", start);
  }

  /** Only what holds a year can be a period, and most lines do not: the quick way out. */
  private static boolean hasYear(String text) {
    for (int i = 0; i + 4 <= text.length(); i++) {
      if (isDigit(text, i)
          && isDigit(text, i + 1)
          && isDigit(text, i + 2)
          && isDigit(text, i + 3)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(String text, int index) {
    return text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  private @Nullable Period period(String text) {
    Matcher matcher = date.matcher(text);
    if (matcher.matches()) {
      return Period.point(date(matcher, "A"));
    }
    matcher = range.matcher(text);
    if (matcher.matches()) {
      return range(matcher);
    }
    matcher = since.matcher(text);
    if (matcher.matches()) {
      return Period.since(date(matcher, "A"));
    }
    matcher = until.matcher(text);
    return matcher.matches() ? Period.until(date(matcher, "A")) : null;
  }

  private Period range(Matcher matcher) {
    if (matcher.group("present") != null) {
      return matcher.group("monthAlone") == null
          ? Period.since(date(matcher, "A"))
          : refuse("a month without a year");
    }
    if (matcher.group("shortYear") != null) {
      return shortRange(matcher);
    }
    PartialDate end = date(matcher, "B");
    PartialDate start =
        matcher.group("monthAlone") == null ? date(matcher, "A") : sameYear(matcher, end);
    if (end.isBefore(start)) {
      throw new Backwards();
    }
    return Period.range(start, end);
  }

  /** {@code May to October 2024}: the year stands once. */
  private PartialDate sameYear(Matcher matcher, PartialDate end) {
    int month = vocabulary.month(matcher.group("monthAlone"));
    String day = matcher.group("dayAlone");
    return day == null
        ? PartialDate.of(end.year(), month)
        : PartialDate.of(end.year(), month, Integer.parseInt(day));
  }

  /** {@code 2018-19}: two years of the same century. {@code 2018-11} was read as a month before. */
  private Period shortRange(Matcher matcher) {
    String first = matcher.group("yearAloneA");
    if (first == null) {
      return refuse("a year in two digits");
    }
    PartialDate start = PartialDate.parse(first);
    PartialDate end = PartialDate.of(start.year() / 100 * 100 + number(matcher, "shortYear"));
    if (end.isBefore(start)) {
      throw new Backwards();
    }
    return Period.range(start, end);
  }

  private static Period refuse(String why) {
    throw new DateTimeException(why);
  }

  private PartialDate date(Matcher matcher, String side) {
    String month = matcher.group("month" + side);
    if (month != null) {
      return date(matcher, "year" + side, vocabulary.month(month), "day" + side);
    }
    month = matcher.group("monthFirst" + side);
    if (month != null) {
      return date(matcher, "yearOfDay" + side, vocabulary.month(month), "dayBehind" + side);
    }
    String season = matcher.group("season" + side);
    if (season != null) {
      return PartialDate.of(number(matcher, "yearOfSeason" + side), vocabulary.season(season));
    }
    if (matcher.group("quarter" + side) != null) {
      return PartialDate.ofQuarter(
          number(matcher, "yearOfQuarter" + side), number(matcher, "quarter" + side));
    }
    if (matcher.group("edtf" + side) != null) {
      return PartialDate.parse(matcher.group("edtf" + side));
    }
    if (matcher.group("numeric" + side) != null) {
      return PartialDate.of(
          number(matcher, "yearOfNumeric" + side), number(matcher, "numeric" + side));
    }
    return PartialDate.of(number(matcher, "yearAlone" + side));
  }

  private static PartialDate date(Matcher matcher, String year, int month, String day) {
    return matcher.group(day) == null
        ? PartialDate.of(number(matcher, year), month)
        : PartialDate.of(number(matcher, year), month, number(matcher, day));
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group), 10);
  }

  /** Whether words look as if their author meant a date: short, with a year. */
  static boolean looksLikeDate(String words) {
    String text = words.strip().toLowerCase(Locale.ROOT);
    return hasYear(text) && text.length() <= 40 && text.split("\\s+").length <= 4;
  }

  /** A range that ends before it starts. */
  private static final class Backwards extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Backwards() {
      super(null, null, false, false);
    }
  }
}

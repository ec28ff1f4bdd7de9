package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.PartialDate;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date as people write it in résumés.
 *
 * @param date the date, exactly as exact as it was written
 * @param rest what stands behind it in a time stamp: the time of day and its zone, or empty
 */
record ResumeDate(PartialDate date, String rest) {

  /** The pattern {@code iso8601} of the schema, which knows no calendar. */
  private static final Pattern STANDARD = Pattern.compile("[12]\\d{3}(?:-[01]\\d(?:-[0-3]\\d)?)?");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(?<word>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final List<Pattern> SPELLINGS =
      Stream.of(
              "(?<year>\\d{4})(?:[-/.](?<month>\\d\\d?)(?:[-/.](?<day>\\d\\d?))?)?",
              "(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?<rest>[T ]\\d\\d:.*)",
              "(?<month>\\d\\d?)[-/.](?<year>\\d{4})",
              "(?:(?<day>\\d\\d?)\\.? )?" + MONTH + ",? (?<year>\\d{4})",
              MONTH + " (?<day>\\d\\d?), (?<year>\\d{4})")
          .map(spelling -> Pattern.compile(spelling, Pattern.CASE_INSENSITIVE))
          .toList();

  private static final Pattern PRESENT =
      Pattern.compile(
          "(?:till |until |to )?(?:present|now|today|date|current|currently|ongoing)",
          Pattern.CASE_INSENSITIVE);

  /** Whether the standard lets a text stand for a date, if there is such a day or not. */
  static boolean isStandard(String text) {
    return STANDARD.matcher(text).matches();
  }

  /** Whether words say that something goes on. */
  static boolean isPresent(String text) {
    return PRESENT.matcher(text.strip()).matches();
  }

  static Optional<ResumeDate> read(String text) {
    for (Pattern spelling : SPELLINGS) {
      Matcher matcher = spelling.matcher(text.strip());
      if (matcher.matches()) {
        return date(matcher).map(date -> new ResumeDate(date, group(matcher, "rest").orElse("")));
      }
    }
    return Optional.empty();
  }

  private static Optional<PartialDate> date(Matcher matcher) {
    try {
      return Optional.of(
          group(matcher, "word")
              .map(word -> MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1)
              .or(() -> group(matcher, "month").map(Integer::valueOf))
              .map(month -> date(matcher, month))
              .orElseGet(() -> PartialDate.parse(matcher.group("year"))));
    } catch (DateTimeException noSuchDate) {
      return Optional.empty();
    }
  }

  private static PartialDate date(Matcher matcher, int month) {
    int year = Integer.parseInt(matcher.group("year"));
    return group(matcher, "day")
        .map(day -> PartialDate.of(year, month, Integer.parseInt(day)))
        .orElseGet(() -> PartialDate.of(year, month));
  }

  private static Optional<String> group(Matcher matcher, String name) {
    return matcher.pattern().pattern().contains("(?<" + name + ">")
        ? Optional.ofNullable(matcher.group(name))
        : Optional.empty();
  }
}

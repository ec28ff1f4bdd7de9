package io.github.portfoliomd.parser.dates;

import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Section;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Headings that are a year, or years from one to another, and nothing else: what stands below is of
 * that time.
 */
public final class Years {

  private static final Pattern YEAR =
      Pattern.compile("\\s*((?:19|20)\\d{2})\\s*[年년]?\\s*[:：]?\\s*");

  /** {@code 2019-2021}, and the school year {@code 2019/20}. */
  private static final Pattern RANGE =
      Pattern.compile("\\s*((?:19|20)\\d{2})\\s*[-–—/]\\s*((?:19|20)?\\d{2})\\s*[:：]?\\s*");

  private static final Pattern WITHIN = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

  /** Among these a range of years dates one thing, which is named below it. */
  private static final Set<Kind> LASTING =
      Set.of(Kind.WORK, Kind.EDUCATION, Kind.VOLUNTEER, Kind.OTHER);

  private static final int CENTURY = 100;
  private static final int MONTHS = 12;

  private Years() {}

  /** Whether no month is known of a period. */
  public static boolean areYears(Period period) {
    return period.startDate().filter(Years::hasMonth).isEmpty()
        && period.endDate().filter(Years::hasMonth).isEmpty();
  }

  private static boolean hasMonth(PartialDate date) {
    return date.precision() != PartialDate.Precision.YEAR;
  }

  /** Whether a period is a year and no more. */
  public static boolean isYear(Period period) {
    return period instanceof Period.Point point
        && point.date().precision() == PartialDate.Precision.YEAR;
  }

  /** The time that a heading among things of a kind is. */
  public static @Nullable Period of(String heading, Kind kind) {
    Matcher year = YEAR.matcher(heading);
    if (year.matches()) {
      return Period.point(PartialDate.of(Integer.parseInt(year.group(1))));
    }
    Matcher range = RANGE.matcher(heading);
    if (LASTING.contains(kind) || !range.matches()) {
      return null;
    }
    int start = Integer.parseInt(range.group(1));
    int end = Integer.parseInt(range.group(2));
    boolean next = (start + 1) % CENTURY == end && end > MONTHS;
    int last = next ? start + 1 : end;
    return last > start ? Period.range(PartialDate.of(start), PartialDate.of(last)) : null;
  }

  /** Whether words hold another year, and none of these: they can be of that. */
  public static boolean isOther(Period years, String words) {
    Matcher matcher = WITHIN.matcher(words);
    int first = years.startDate().map(PartialDate::year).orElse(0);
    int last = years.endDate().map(PartialDate::year).orElse(first);
    boolean other = false;
    while (matcher.find()) {
      int year = Integer.parseInt(matcher.group());
      if (first <= year && year <= last) {
        return false;
      }
      other = true;
    }
    return other;
  }

  /** The years that a section is called by. */
  public static @Nullable Period of(Section section) {
    return of(Inlines.text(section.heading()), section.kind());
  }

  /** Whether the heading of an item can be such a time. */
  public static boolean isYear(Item item) {
    return of(Inlines.text(item.heading()), Kind.TEACHING) != null;
  }
}

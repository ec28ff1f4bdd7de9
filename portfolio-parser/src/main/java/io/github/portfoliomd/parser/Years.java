package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Section;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Headings that are a year and nothing else: what stands below is of that year. */
final class Years {

  private static final Pattern YEAR = Pattern.compile("\\s*((?:19|20)\\d{2})\\s*[年년]?\\s*");

  private static final Pattern WITHIN = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

  private Years() {}

  static @Nullable Period of(String heading) {
    Matcher matcher = YEAR.matcher(heading);
    return matcher.matches()
        ? Period.point(PartialDate.of(Integer.parseInt(matcher.group(1))))
        : null;
  }

  /** Whether words hold another year, and not this one: they can be of that. */
  static boolean isOther(Period year, String words) {
    Matcher matcher = WITHIN.matcher(words);
    boolean other = false;
    while (matcher.find()) {
      if (year.equals(of(matcher.group()))) {
        return false;
      }
      other = true;
    }
    return other;
  }

  /** The year that a section is called by. */
  static @Nullable Period of(Section section) {
    return of(Inlines.text(section.heading()));
  }

  /** Whether the heading of an item is one. */
  static boolean isYear(Item item) {
    return of(Inlines.text(item.heading())) != null;
  }
}

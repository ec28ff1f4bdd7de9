package io.github.portfoliomd.parser.frontmatter;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.parser.dates.PeriodReader;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the period of an entry in a front matter: from one key, or from its two ends. */
final class DataPeriod {

  private static final List<String> WHOLE =
      List.of("period", "dates", "date", "when", "years", "year", "releasedate", "duration");

  private static final List<String> START =
      List.of("start", "startdate", "datestart", "from", "begin");

  private static final List<String> END = List.of("end", "enddate", "dateend", "to", "until");

  private static final PeriodReader PERIODS = PeriodReader.STANDARD;

  private DataPeriod() {}

  /** Takes the keys of a period away, if they say one; what cannot be a date stays. */
  static void take(Map<String, Data> left, Consumer<Period> period) {
    @Nullable String startKey = key(left, START);
    @Nullable String endKey = key(left, END);
    if (startKey != null || endKey != null) {
      Optional<Period> found = ends(text(left, startKey), text(left, endKey));
      if (found.isPresent()) {
        found.ifPresent(period);
        left.remove(startKey);
        left.remove(endKey);
        return;
      }
    }
    for (String key : WHOLE) {
      String text = DataEntryReader.text(left, key);
      Optional<Period> found = text == null ? Optional.empty() : period(text);
      if (found.isPresent()) {
        found.ifPresent(period);
        left.remove(key);
        return;
      }
    }
  }

  private static String text(Map<String, Data> left, @Nullable String key) {
    String text = key == null ? null : DataEntryReader.text(left, key);
    return text == null ? "" : text;
  }

  private static @Nullable String key(Map<String, Data> left, List<String> names) {
    return names.stream()
        .filter(name -> DataEntryReader.text(left, name) != null)
        .findFirst()
        .orElse(null);
  }

  /** A start without an end lasts, as in JSON Resume. */
  private static Optional<Period> ends(String start, String end) {
    if (!start.isEmpty() && !end.isEmpty()) {
      return period(start + " - " + end);
    }
    return period(start.isEmpty() ? end : start)
        .filter(Period.Point.class::isInstance)
        .map(found -> ((Period.Point) found).date())
        .map(date -> start.isEmpty() ? Period.until(date) : Period.since(date));
  }

  private static Optional<Period> period(String words) {
    if (PERIODS.read(words).orElse(null) instanceof PeriodReader.Found found) {
      return Optional.of(found.period());
    }
    try {
      return Optional.of(Period.parse(words));
    } catch (DateTimeException notEdtf) {
      return Optional.empty();
    }
  }
}

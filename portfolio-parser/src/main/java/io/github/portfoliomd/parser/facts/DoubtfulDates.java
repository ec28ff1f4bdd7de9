package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Problems;
import org.jspecify.annotations.Nullable;

/** Tells of lines that are written like a date, and were not read as one. */
final class DoubtfulDates {

  private final PeriodReader periods;
  private final Problems problems;

  DoubtfulDates(PeriodReader periods, Problems problems) {
    this.periods = periods;
    this.problems = problems;
  }

  /**
   * Takes down a line with a date that no calendar has; and puts on the draft one with words in
   * emphasis that look like a date, if they say nothing else.
   */
  void add(Line line, boolean saysNothing, Draft draft) {
    String words = line.words();
    PeriodReader.@Nullable Reading reading = line.period(periods).orElse(null);
    if (reading == null && line.startsWithEmphasis()) {
      words = line.words().substring(0, line.lengthOfFirst());
      reading = periods.read(words).orElse(null);
    }
    if (reading != null) {
      problems.add(reading, line.start(), line.end(), words);
      return;
    }
    if (saysNothing && line.unwrapped() != line && PeriodReader.looksLikeDate(line.words())) {
      draft.doubts.add(line);
    }
  }

  /** Takes down what only looks like a date, where nothing else dates the item. */
  void report(Draft draft) {
    if (draft.period == null && draft.year == null) {
      for (Line line : draft.doubts) {
        problems.add(new PeriodReader.Unreadable(), line.start(), line.end(), line.words());
      }
    }
  }
}

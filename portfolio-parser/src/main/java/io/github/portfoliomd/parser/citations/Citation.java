package io.github.portfoliomd.parser.citations;

import io.github.portfoliomd.model.Doi;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line says of a work whose title stands elsewhere.
 *
 * @param authors in order
 * @param venue where it appeared, or null
 * @param year in which it appeared, or null
 * @param doi its identifier, or null
 * @param ranges the characters of the line's words that say so, in order
 * @param yearStart where the year stands among them, or -1
 */
public record Citation(
    List<String> authors,
    @Nullable String venue,
    @Nullable Integer year,
    @Nullable Doi doi,
    List<Range> ranges,
    int yearStart) {

  /** Some characters of a line. */
  public record Range(int start, int end) {}

  /** Whether words of a line say something of this already. */
  public boolean says(int start, int end) {
    return ranges.stream().anyMatch(range -> range.start() < end && range.end() > start);
  }

  /** The same with the authors that stand behind all of it. */
  Citation by(List<String> names, int start, int end) {
    List<Range> all = new ArrayList<>(ranges);
    all.add(new Range(start, end));
    return new Citation(names, venue, year, doi, all, yearStart);
  }

  /** The same, where the date begins before the year. */
  public Citation dated(int start) {
    List<Range> dated =
        ranges.stream()
            .map(range -> range.start() == yearStart ? new Range(start, range.end()) : range)
            .toList();
    return new Citation(authors, venue, year, doi, dated, yearStart);
  }
}

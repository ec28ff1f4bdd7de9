package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.dates.PeriodMatch;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.dates.Years;
import io.github.portfoliomd.parser.page.Columns;
import io.github.portfoliomd.parser.page.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts the date that a line says from what else it says: each is a line of its own then. */
record DateApart(PeriodReader periods) {

  /** The authors of what is cited: {@code Doe et al. (2019)}. */
  private static final Pattern BEFORE_YEAR = Pattern.compile("\\bal\\.?\\s*[(\\[]?$");

  /** The date of a line on a line of its own, and what else it says. */
  List<Line> parted(Line line) {
    return DateLine.ofText(line, periods)
        .filter(date -> date.start() > 0)
        .map(date -> List.of(line.part(date.start(), date.end()), date.rest()))
        .orElse(List.of(line));
  }

  /** A mere year at the end dates the name before it; below a heading it could be an event's. */
  List<Line> year(Line line) {
    return DateLine.ofText(line, periods)
        .filter(date -> date.start() > 0 && Years.isYear(date.period()))
        .filter(date -> !BEFORE_YEAR.matcher(line.words().substring(0, date.start())).find())
        .map(date -> List.of(line.part(date.start(), date.end()), date.rest().afterHardBreak()))
        .orElse(List.of(line));
  }

  /** What columns say, a line each; what follows a date in one is a line, too. */
  List<Line> columns(Line line) {
    List<Line> columns = Columns.of(line);
    if (columns.size() == 1) {
      return inItalics(line);
    }
    List<Line> lines = new ArrayList<>();
    for (Line column : columns) {
      int date =
          periods
              .leading(column.words())
              .filter(match -> !Years.isYear(match.period()))
              .map(PeriodMatch::end)
              .orElse(0);
      int next = Separators.skip(column.words(), date);
      boolean more = date > 0 && next < column.words().length();
      lines.addAll(more ? List.of(column.part(0, date), column.from(next)) : List.of(column));
    }
    return lines.stream().map(Line::afterHardBreak).toList();
  }

  /**
   * Words in italics that end with a date, as a line of its own, and what follows them; a star
   * between them is a list item that lost its line.
   */
  private List<Line> inItalics(Line line) {
    int length = line.content().isEmpty() ? 0 : line.lengthOfFirst();
    String words = line.words();
    int behind = length;
    while (behind < words.length() && " *".indexOf(words.charAt(behind)) >= 0) {
      behind++;
    }
    boolean apart =
        behind > length
            && behind < words.length()
            && line.content().get(0) instanceof Inline.Emphasis
            && periods.trailing(words.substring(0, length)).isPresent();
    return apart
        ? List.of(line.part(0, length).afterHardBreak(), line.from(behind).afterHardBreak())
        : List.of(line);
  }
}

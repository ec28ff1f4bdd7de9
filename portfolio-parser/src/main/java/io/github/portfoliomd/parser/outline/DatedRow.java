package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.dates.PeriodMatch;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.names.PlaceNames;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that is one of a row: a date, a dash or comma, and what it dates, {@code 2021 – Ropes} or
 * {@code 2021, Lisbon, Harbour Arts Centre}; or a date that stands out, {@code **2021** Ropes}.
 *
 * @param date the offset behind the date
 * @param name where what it dates starts
 * @param standsOut whether the date does, and no sign needs to part it from the name
 */
record DatedRow(int date, int name, boolean standsOut) {

  private static final DatedRow NONE = new DatedRow(0, 0, false);

  private static final String SIGNS = "-–—,|";

  /** What parts a name from the rest, or sets it apart: sentences can do without. */
  private static final String PARTING = ",，、:：\"“„«「《";

  /** Whether a line begins so, and goes on as a name begins: prose goes on with a small word. */
  static boolean isIn(Line line, PeriodReader periods) {
    DatedRow row = of(line, periods);
    return row.name > 0 && !row.goesOnSmall(line.words()) && !row.isTold(line);
  }

  /** Whether a line begins with a date that stands out, whatever it goes on with. */
  static boolean isBegun(Line line, PeriodReader periods) {
    return of(line, periods).standsOut;
  }

  /** Whether the name, or what stands behind a comma after it, begins with a small letter. */
  private boolean goesOnSmall(String words) {
    int comma = nextComma(words);
    int behind = comma < 0 ? words.length() : SpacedWords.endOfBlanks(words, comma + 1);
    return Character.isLowerCase(words.codePointAt(name))
        || behind < words.length() && Character.isLowerCase(words.codePointAt(behind));
  }

  /** The comma after what stands behind the date and a comma; -1 for none. */
  private int nextComma(String words) {
    return words.startsWith(",", date) ? words.indexOf(", ", name) : -1;
  }

  /** Whether what is dated is told in sentences, of which no name stands out. */
  private boolean isTold(Line line) {
    String words = line.words().stripTrailing();
    return (words.endsWith(".") || words.endsWith("。"))
        && line.content().size() == 1
        && !Signs.areIn(words.substring(name), PARTING);
  }

  /** Whether a line is prose that begins with a date: {@code 2019, when nobody came, …}. */
  static boolean isProse(Line line, PeriodReader periods) {
    DatedRow row = of(line, periods);
    return row.name > 0 && line.words().startsWith(",", row.date) && row.goesOnSmall(line.words());
  }

  /**
   * Lines of which the first starts with a date and a place, as artists list where they showed:
   * with both on lines of their own below what took place there.
   */
  static List<Line> placeBelow(
      List<Line> lines, Kind kind, PeriodReader periods, PlaceNames places) {
    Line line = lines.get(0);
    String words = line.words();
    DatedRow row = of(line, periods);
    int comma = row.name > 0 ? row.nextComma(words) : -1;
    int behind = comma < 0 ? 0 : SpacedWords.endOfBlanks(words, comma + 1);
    if (comma < 0
        || behind == words.length()
        || row.goesOnSmall(words)
        || !places.isKnownPlace(words.substring(row.name, comma))) {
      return lines;
    }
    Line told = line.from(behind);
    Lead lead = Lead.of(told, kind, periods);
    boolean whole = lead.aside().isPresent();
    List<Line> out = new ArrayList<>();
    out.add(whole ? told : lead.phrase());
    out.add(line.part(0, row.date).afterHardBreak());
    out.add(line.part(row.name, comma).afterHardBreak());
    if (!whole) {
      lead.rest().forEach(rest -> out.add(rest.afterHardBreak()));
    }
    out.addAll(lines.subList(1, lines.size()));
    return out;
  }

  private static DatedRow of(Line line, PeriodReader periods) {
    String words = line.words();
    boolean emphasis = line.content().size() > 1 && line.startsWithEmphasis();
    PeriodMatch found =
        emphasis || Signs.areIn(words, SIGNS) ? periods.leading(words).orElse(null) : null;
    if (found == null || found.start() > 0) {
      return NONE;
    }
    int date = found.end();
    int sign = SpacedWords.endOfBlanks(words, date);
    int end = sign;
    while (end < words.length() && SIGNS.indexOf(words.charAt(end)) >= 0) {
      end++;
    }
    int name = SpacedWords.endOfBlanks(words, end);
    while (name < words.length() && words.charAt(name) == Signs.FIRM_BLANK) {
      name = SpacedWords.endOfBlanks(words, name + 1);
    }
    boolean standsOut = emphasis && line.lengthOfFirst() == date && name > date;
    boolean row = date > 0 && (end > sign && name > end || standsOut) && name < words.length();
    return row ? new DatedRow(date, name, standsOut) : NONE;
  }
}

package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.parser.dates.PeriodMatch;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.dates.Years;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the date of a line that says something else before it and behind it. */
public final class InnerDate {

  private static final String BARS = "|•·";

  private static final String DASHES = "-–—";

  private static final String COMMAS = ",，、";

  private InnerDate() {}

  /**
   * The period between other words, in brackets, between bars or behind a comma; how long that was
   * can stand behind the brackets.
   */
  static @Nullable DateLine between(PeriodMatch match, Line line, PeriodReader periods) {
    String words = line.words();
    boolean stop = match.end() < words.length() && words.charAt(match.end() - 1) == '.';
    int end = stop ? match.end() - 1 : match.end();
    int start = DateLine.attached(words.substring(0, match.start()));
    boolean bracket = match.start() > 0 && "(（".indexOf(words.charAt(match.start() - 1)) >= 0;
    if (bracket && words.startsWith(", ", end) && words.indexOf(')', end) > 0) {
      return new DateLine(match.period(), match.start(), end, line.without(match.start(), end + 2));
    }
    if (start == 0 || end == words.length() || bracket && ")）".indexOf(words.charAt(end)) < 0) {
      return null;
    }
    if (bracket && periods.isDuration(words.substring(end + 1).strip())) {
      return new DateLine(match.period(), match.start(), words.length(), line.part(0, start));
    }
    boolean comma = words.startsWith(",", start) && ",.;)".indexOf(words.charAt(end)) >= 0;
    return bracket || comma || isBetweenSigns(match, words, start, end)
        ? new DateLine(
            match.period(), match.start(), end, line.without(start, bracket ? end + 1 : end))
        : null;
  }

  /**
   * The period between the commas or the bars of a list: {@code Halden Works, May 2019, Fjordby},
   * {@code Halden Works | May 2019 - June 2020 | Fjordby}.
   */
  public static Optional<DateLine> inList(Line line, PeriodReader periods) {
    String words = line.words();
    return periods
        .anywhere(words)
        .filter(match -> match.end() < words.length())
        .flatMap(
            match -> {
              int start = DateLine.attached(words.substring(0, match.start()));
              boolean commas =
                  start > 0
                      && COMMAS.indexOf(words.charAt(start)) >= 0
                      && COMMAS.indexOf(words.charAt(match.end())) >= 0
                      && !words.substring(match.end() + 1).isBlank();
              boolean bars =
                  start > 0
                      && isBetweenSigns(match, words, start, match.end())
                      && !isProse(words.substring(SpacedWords.endOfBlanks(words, match.end()) + 1));
              return commas || bars
                  ? Optional.of(
                      new DateLine(
                          match.period(),
                          match.start(),
                          match.end(),
                          line.without(start, match.end())))
                  : Optional.empty();
            });
  }

  /**
   * The period that brackets at the end begin with: {@code Halden Works (May 2019 - June 2020,
   * Fjordby)}.
   */
  public static Optional<DateLine> firstInBrackets(Line line, PeriodReader periods) {
    String words = line.words().stripTrailing();
    int open = words.endsWith(")") ? words.lastIndexOf('(') : -1;
    if (open <= 0) {
      return Optional.empty();
    }
    return periods
        .leading(words.substring(open + 1))
        .filter(match -> match.start() == 0)
        .map(match -> new PeriodMatch(match.period(), open + 1, match.end() + open + 1))
        .filter(match -> COMMAS.indexOf(words.charAt(match.end())) >= 0)
        .map(
            match ->
                new DateLine(
                    match.period(),
                    match.start(),
                    match.end(),
                    line.without(match.start(), SpacedWords.endOfBlanks(words, match.end() + 1))));
  }

  /**
   * The period that brackets at the end of a line end with, behind a comma: {@code Rope Course
   * (Halden Works, 2019)}.
   */
  public static Optional<DateLine> lastInBrackets(Line line, PeriodReader periods) {
    String words = line.words().stripTrailing();
    int close = words.length() - 1;
    int open = words.endsWith(")") ? words.lastIndexOf('(') : -1;
    int comma = words.indexOf(',', open + 1);
    if (open <= 0 || comma < 0 || !periods.mayBeDate(words.substring(comma))) {
      return Optional.empty();
    }
    return periods
        .trailing(words.substring(open + 1, close))
        .map(m -> new PeriodMatch(m.period(), m.start() + open + 1, m.end() + open + 1))
        .filter(m -> m.end() == close)
        .filter(m -> words.substring(0, m.start()).stripTrailing().endsWith(","))
        .map(m -> dateLine(m, line, close));
  }

  private static DateLine dateLine(PeriodMatch match, Line line, int close) {
    int end = DateLine.attached(line.words(), match.start());
    return new DateLine(match.period(), match.start(), match.end(), line.without(end, close));
  }

  /**
   * Whether blanks and the same sign stand behind one part of a line and before the next: a bar, or
   * a dash around a month; around a mere year a name can have dashes.
   */
  private static boolean isBetweenSigns(PeriodMatch match, String words, int from, int to) {
    int before = SpacedWords.endOfBlanks(words, from);
    int behind = SpacedWords.endOfBlanks(words, to);
    if (before == from || behind == to || behind == words.length()) {
      return false;
    }
    char sign = words.charAt(before);
    return sign == words.charAt(behind)
        && (BARS.indexOf(sign) >= 0
            || DASHES.indexOf(sign) >= 0
                && words.startsWith(" ", behind + 1)
                && !Years.areYears(match.period()));
  }

  /** Several words without a capital in front go on with a sentence: {@code and we moved}. */
  private static boolean isProse(String words) {
    String phrase = words.strip();
    return phrase.indexOf(' ') > 0 && Character.isLowerCase(phrase.codePointAt(0));
  }
}

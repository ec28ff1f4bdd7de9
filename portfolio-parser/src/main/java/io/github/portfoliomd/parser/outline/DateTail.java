package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.parser.dates.PeriodMatch;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.dates.Years;
import io.github.portfoliomd.parser.names.NameBrackets;
import io.github.portfoliomd.parser.page.Line;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a heading ends with that begins with a period and says more: {@code Skiff (2016 & 2014)},
 * {@code Internship: May 2020 - July 2020 in Fjordby}.
 *
 * @param period the first period, which is the item's
 * @param phrase what the heading says before it
 * @param start the first character of the period
 * @param end the character behind its last
 * @param rest what else is said behind it
 */
public record DateTail(Period period, Line phrase, int start, int end, Line rest) {

  private static final Pattern BRACKETS = Pattern.compile("(?<!\\s)\\s*+\\(([^()]{9,80})\\)\\s*$");

  private static final Pattern COLON = Pattern.compile("(?<!\\s)\\s*+:\\s+");

  /** Between periods: a sign, or a short word such as "and". */
  private static final Pattern BETWEEN = Pattern.compile("\\s*[,;&+]\\s*|\\s+\\p{Ll}{1,3}\\s+");

  /** Before a place, or another period. */
  private static final Pattern BEHIND = Pattern.compile("\\s+\\p{Ll}{1,4}\\s|\\s*[,;&+]\\s");

  public static Optional<DateTail> of(Line line, PeriodReader periods) {
    DateTail tail = inBrackets(line, periods);
    return Optional.ofNullable(tail == null ? behindColon(line, periods) : tail);
  }

  /** Several periods in brackets, and nothing else. */
  private static @Nullable DateTail inBrackets(Line line, PeriodReader periods) {
    if (!NameBrackets.areAtEnd(line.words())) {
      return null;
    }
    Matcher brackets = BRACKETS.matcher(line.words());
    if (!brackets.find() || brackets.start() == 0) {
      return null;
    }
    Line phrase = line.part(0, brackets.start());
    return DateLine.several(line, brackets.start(1), brackets.end(1), periods)
        .map(date -> new DateTail(date.period(), phrase, date.start(), date.end(), date.rest()))
        .orElse(null);
  }

  static boolean arePeriods(String words, int from, PeriodReader periods) {
    int at = from;
    while (at < words.length()) {
      Matcher between = BETWEEN.matcher(words).region(at, words.length());
      if (!between.lookingAt()) {
        return false;
      }
      PeriodMatch next = periods.leading(words.substring(between.end())).orElse(null);
      if (next == null || next.start() > 0) {
        return false;
      }
      at = between.end() + next.end();
    }
    return from < words.length();
  }

  /** A month or a range behind a colon; a mere year can begin a phrase: "2019 in numbers". */
  private static @Nullable DateTail behindColon(Line line, PeriodReader periods) {
    String words = line.words();
    if (words.indexOf(':') < 0) {
      return null;
    }
    Matcher colon = COLON.matcher(words);
    if (!colon.find() || colon.start() == 0) {
      return null;
    }
    PeriodMatch first = periods.leading(words.substring(colon.end())).orElse(null);
    if (first == null || first.start() > 0 || Years.isYear(first.period())) {
      return null;
    }
    int end = colon.end() + first.end();
    return BEHIND.matcher(words).region(end, words.length()).lookingAt()
        ? new DateTail(
            first.period(),
            line.part(0, colon.start()),
            colon.end(),
            end,
            line.from(withoutSeparator(words, end)))
        : null;
  }

  /** Where words go on behind a comma or a semicolon; other signs say something. */
  static int withoutSeparator(String words, int from) {
    int at = from;
    while (at < words.length() && " ,;".indexOf(words.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}

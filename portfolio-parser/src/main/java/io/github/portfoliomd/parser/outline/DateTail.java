package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.parser.dates.PeriodMatch;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.dates.Years;
import io.github.portfoliomd.parser.names.NameBrackets;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.SpacedWords;
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

  private static final Pattern BRACKETS =
      Pattern.compile(
          "(?<!\\s)\\s*+(?:\\(([^()]{9,80})\\)|\\[\\s*+([^\\[\\]]{9,80}(?<!\\s))\\s*+])\\s*$");

  private static final Pattern COLON = Pattern.compile("(?<!\\s)\\s*+:\\s+");

  /** More than these are no dates of one thing. */
  private static final int MOST_IN_ROW = 50;

  /** Between periods in a row. */
  static final String SIGNS = ",;&+";

  private static final String BARS = "|•·-–—";

  /** Between periods: a sign, or a short word such as "and". */
  private static final Pattern BETWEEN = Pattern.compile("\\s*[,;&+]\\s*|\\s+\\p{Ll}{1,3}\\s+");

  /** Before a place, or another period. */
  private static final Pattern BEHIND = Pattern.compile("\\s+\\p{Ll}{1,4}\\s|\\s*[,;&+]\\s");

  public static Optional<DateTail> of(Line line, PeriodReader periods) {
    DateTail tail = inBrackets(line, periods);
    tail = tail == null ? behindColon(line, periods) : tail;
    tail = tail == null ? behindBar(line, periods) : tail;
    return Optional.ofNullable(tail == null ? inRow(line, periods) : tail);
  }

  /** Several periods behind commas: {@code Ropes, Fall 2018, Spring 2019}. */
  private static @Nullable DateTail inRow(Line line, PeriodReader periods) {
    String words = line.words();
    PeriodMatch last = periods.trailing(words).orElse(null);
    PeriodMatch first = last == null ? null : first(last, words, periods);
    int name = first == null || first.equals(last) ? 0 : DateLine.attached(words, first.start());
    return name == 0 || first == null
        ? null
        : new DateTail(
            first.period(),
            line.part(0, name),
            first.start(),
            first.end(),
            line.from(withoutSeparator(words, first.end())));
  }

  /** The first of the periods in a row of which one ends words; a sign stands before it, too. */
  static PeriodMatch first(PeriodMatch last, String words, PeriodReader periods) {
    PeriodMatch first = last;
    int end = endBefore(first, words);
    for (int count = 1; end > 0; count++) {
      PeriodMatch before = periods.trailing(words, end).orElse(null);
      if (before == null
          || before.end() < end
          || DateLine.attached(words, before.start()) == before.start()) {
        return first;
      }
      if (count == MOST_IN_ROW) {
        return last;
      }
      first = before;
      end = endBefore(first, words);
    }
    return first;
  }

  /** Where words end before the comma in front of a period; 0 where none stands there. */
  private static int endBefore(PeriodMatch match, String words) {
    int end = endOfWords(words, match.start());
    return end > 0 && SIGNS.indexOf(words.charAt(end - 1)) >= 0 ? endOfWords(words, end - 1) : 0;
  }

  private static int endOfWords(String words, int from) {
    int end = from;
    while (end > 0 && Character.isWhitespace(words.charAt(end - 1))) {
      end--;
    }
    return end;
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
    int inside = brackets.start(1) < 0 ? 2 : 1;
    Line phrase = line.part(0, brackets.start());
    return DateLine.several(line, brackets.start(inside), brackets.end(inside), periods)
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
      PeriodMatch next = periods.leading(words, between.end()).orElse(null);
      if (next == null || next.start() > between.end()) {
        return false;
      }
      at = next.end();
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

  /**
   * A month or a range behind a bar or a dash, and a place behind a comma: {@code Rigger | May 2019
   * - June 2020, Fjordby}. A mere year can begin a name.
   */
  private static @Nullable DateTail behindBar(Line line, PeriodReader periods) {
    String words = line.words();
    PeriodMatch match = words.contains(", ") ? periods.anywhere(words).orElse(null) : null;
    int name = match == null ? 0 : DateLine.attached(words, match.start());
    if (match == null || name == 0 || Years.isYear(match.period())) {
      return null;
    }
    int sign = SpacedWords.endOfBlanks(words, name);
    String behind = words.substring(match.end());
    String place = behind.startsWith(", ") ? behind.substring(2).strip() : "";
    boolean told =
        sign > name
            && BARS.indexOf(words.charAt(sign)) >= 0
            && Spelling.canBeName(place)
            && Spelling.isOfName(place)
            && !periods.mayBeDate(place);
    return told
        ? new DateTail(
            match.period(),
            line.part(0, name),
            match.start(),
            match.end(),
            line.from(withoutSeparator(words, match.end())))
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

package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.parser.dates.PeriodMatch;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.dates.Years;
import io.github.portfoliomd.parser.names.LegalForm;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.Signs;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that says a period at its start or its end, and something else.
 *
 * @param period the period
 * @param start its first character
 * @param end the character behind its last
 * @param rest the line without it and what attaches it; the whole line where it says nothing else
 */
public record DateLine(Period period, int start, int end, Line rest) {

  /** What attaches a date to other words. */
  private static final String ATTACHING = ",:|-–—~•·/;([，：；、｜（";

  private static final String AROUND_LINKS = ",:|-–—~•·/;()[].，：；、（）";

  private static final Pattern UNMISTAKABLE =
      Pattern.compile(
          "\\d\\s(?:-{1,3}|[–—~～])\\s|^(?:\\p{L}+ )?\\d{4}-\\d{2}\\b|^\\d{4}[./]\\d{1,2}\\b|^\\d{1,2}[./]\\d{4}\\b");

  /** {@code 2012年4月}, behind which a blank parts what is dated, but for a sentence. */
  private static final Pattern UNSPACED_MONTH =
      Pattern.compile("^\\d{4} ?[年년](?: ?\\d{1,2} ?[月월]|$)");

  private static final Pattern YEAR_BEHIND = Pattern.compile("\\p{L} ((?:19|20)\\d\\d)\\s*$");

  /** Longer lines are text. */
  private static final int LONGEST_OF_SEVERAL = 100;

  /** Symbols that stand before a date as bullets do. */
  private static final String[] BULLETS = {"📅", "🗓️", "🗓", "📆", "⏰", "🕒", "🕐", "⏳", "⌛"};

  /** The period, and which words say it. */
  public PeriodMatch match() {
    return new PeriodMatch(period, start, end);
  }

  /** The period of a heading: all of it, at its end, or at its start behind a separator. */
  public static Optional<DateLine> ofHeading(Line line, PeriodReader periods) {
    String words = line.words();
    if (!periods.mayBeDate(words)) {
      return Optional.empty();
    }
    if (periods.read(words).orElse(null) instanceof PeriodReader.Found found) {
      return Optional.of(new DateLine(found.period(), 0, words.length(), line));
    }
    return periods
        .trailing(words)
        .map(match -> before(match, line))
        .or(() -> periods.leading(words).map(match -> behind(match, line)))
        .or(() -> periods.anywhere(words).map(match -> InnerDate.between(match, line, periods)));
  }

  /** The period of a line of text, which a separator or a bracket parts from what else it says. */
  public static Optional<DateLine> ofText(Line line, PeriodReader periods) {
    String words = line.words();
    if (!periods.mayBeDate(words)) {
      return Optional.empty();
    }
    int links = beforeLinks(line);
    return periods
        .leading(words)
        .map(match -> behind(match, line))
        .or(
            () ->
                periods
                    .trailing(words.substring(0, links))
                    .map(match -> DateTail.first(match, words, periods))
                    .map(match -> isAttached(match, words) ? before(match, line) : null));
  }

  /** Where the links begin that a line ends with, and the signs around them; else its end. */
  public static int beforeLinks(Line line) {
    List<Inline> content = line.content();
    int at = line.words().length();
    int start = at;
    for (int i = content.size() - 1; i >= 0; i--) {
      Inline inline = content.get(i);
      at -= line.length(inline);
      if (inline instanceof Inline.Link || inline instanceof Inline.Image) {
        start = at;
      } else if (inline instanceof Inline.Text text) {
        int end = endOfWords(text.value());
        if (end > 0) {
          return start < line.words().length() ? at + end : start;
        }
      } else {
        return start < line.words().length() ? at + line.length(inline) : start;
      }
    }
    return line.words().length();
  }

  private static int endOfWords(String words) {
    int end = words.length();
    while (end > 0
        && (Character.isWhitespace(words.charAt(end - 1))
            || AROUND_LINKS.indexOf(words.charAt(end - 1)) >= 0)) {
      end--;
    }
    return end;
  }

  /** The period behind names that nothing parts from it: {@code Halden Works, Oslo 2019 - 2020}. */
  public static Optional<DateLine> behindNames(Line line, PeriodReader periods) {
    String words = line.words();
    return periods
        .trailing(words)
        .filter(match -> match.start() > 0)
        .filter(match -> Spelling.isOfName(words.substring(0, match.start())))
        .map(match -> before(match, line));
  }

  /** The year behind a name that nothing parts from it: {@code Halden University 2017}. */
  public static Optional<DateLine> yearBehindName(Line line) {
    Matcher year = YEAR_BEHIND.matcher(line.words());
    return year.find()
        ? Optional.ofNullable(
            before(
                new PeriodMatch(
                    Period.point(PartialDate.of(Integer.parseInt(year.group(1)))),
                    year.start(1),
                    year.end(1)),
                line))
        : Optional.empty();
  }

  /** The period that ends a line which stands in brackets: {@code (Fjordby College, May 2019)}. */
  public static Optional<DateLine> inBrackets(Line line, PeriodReader periods) {
    String words = line.words().strip();
    if (!words.startsWith("(") || words.indexOf(')') != words.length() - 1) {
      return Optional.empty();
    }
    int start = line.words().indexOf('(') + 1;
    int end = line.words().lastIndexOf(')');
    Optional<DateLine> several = several(line, start, end, periods);
    if (several.isPresent()) {
      return several;
    }
    return periods
        .trailing(line.words().substring(start, end))
        .map(match -> new PeriodMatch(match.period(), match.start() + start, match.end() + start))
        .filter(match -> match.start() > start)
        .map(match -> before(match, line))
        .map(
            date -> new DateLine(date.period(), date.start(), date.end(), date.rest().from(start)));
  }

  /** Several periods that are all of a line: the first is meant, the others stay. */
  public static Optional<DateLine> several(Line line, PeriodReader periods) {
    return periods.mayBeDate(line.words()) && line.words().length() <= LONGEST_OF_SEVERAL
        ? several(line, 0, line.words().stripTrailing().length(), periods)
        : Optional.empty();
  }

  /** Several periods and nothing else: the first is meant, the others stay. */
  public static Optional<DateLine> several(Line line, int from, int to, PeriodReader periods) {
    String words = line.words().substring(from, to);
    return periods
        .leading(words)
        .filter(first -> first.start() == 0 && DateTail.arePeriods(words, first.end(), periods))
        .map(
            first -> {
              int end = from + first.end();
              int rest = DateTail.withoutSeparator(line.words(), end);
              return new DateLine(first.period(), from, end, line.part(rest, to));
            });
  }

  private static boolean isAttached(PeriodMatch match, String words) {
    String before = words.substring(0, match.start()).stripTrailing();
    boolean bracket =
        match.start() < words.length() && "(（".indexOf(words.charAt(match.start())) >= 0;
    return bracket || attached(before) < before.length() || isBehindStop(match, before);
  }

  /** Whether a full stop parts a month or a range from words: {@code Fjordby. May 2019}. */
  private static boolean isBehindStop(PeriodMatch match, String before) {
    return before.endsWith(".") && !Years.isYear(match.period());
  }

  private static @Nullable DateLine before(PeriodMatch match, Line line) {
    String words = line.words().substring(0, match.start());
    int attached = attached(words);
    String name = words.substring(0, attached);
    boolean stop = isBehindStop(match, name) && !LegalForm.isAtEnd(name);
    int end = stop ? attached - 1 : attached;
    return end == 0
        ? null
        : new DateLine(match.period(), match.start(), match.end(), without(line, end, match.end()));
  }

  /** A line without its date, and whatever bracket or stop closes the line behind it. */
  private static Line without(Line line, int from, int to) {
    String words = line.words();
    boolean more =
        to < words.length()
            && (beforeLinks(line) < words.length()
                || DateTail.SIGNS.indexOf(words.charAt(to)) >= 0);
    boolean bracket = words.startsWith(")", to) && words.substring(from, to).indexOf('(') >= 0;
    return more ? line.without(from, bracket ? to + 1 : to) : line.part(0, from);
  }

  /** Where the words before a character end without the separators that they end with. */
  static int attached(String words, int from) {
    int end = from;
    int last = -1;
    while (end != last) {
      last = end;
      while (end > 0 && isAttaching(words.charAt(end - 1))) {
        end--;
      }
      for (String bullet : BULLETS) {
        if (words.startsWith(bullet, end - bullet.length())) {
          end -= bullet.length();
        }
      }
    }
    return end;
  }

  /** Where words end without the separators that they end with. */
  static int attached(String words) {
    return attached(words, words.length());
  }

  private static @Nullable DateLine behind(PeriodMatch match, Line line) {
    String words = line.words();
    int start = match.end();
    while (start < words.length() && Character.isWhitespace(words.charAt(start))) {
      start++;
    }
    if (start == words.length()) {
      return null;
    }
    boolean stop = words.charAt(match.end() - 1) == '.' && start > match.end();
    if (!stop && ",:|-–—•·;，：；、｜".indexOf(words.charAt(start)) < 0) {
      boolean apart =
          start > match.end()
              && ((isUnmistakable(match, words) || isWrapped(match, words)) && isNamed(words, start)
                  || isBeforeName(match, start, line)
                  || isSetApart(match, line)
                      // a number can be the first word of what it seems to date
                      && (!Years.isYear(match.period()) || isNamed(words, start)));
      return apart
          ? new DateLine(match.period(), match.start(), match.end(), line.from(start))
          : null;
    }
    while (start < words.length() && isAttaching(words.charAt(start))) {
      start++;
    }
    return start == words.length()
        ? null
        : new DateLine(match.period(), match.start(), match.end(), line.from(start));
  }

  /** Whether a line starts with the date in emphasis, which ends where the date does. */
  private static boolean isSetApart(PeriodMatch match, Line line) {
    return match.start() == 0 && line.startsWithEmphasis() && line.lengthOfFirst() == match.end();
  }

  /** Whether what follows a range stands out, in emphasis or as a link. */
  private static boolean isBeforeName(PeriodMatch match, int start, Line line) {
    List<Inline> content = line.content();
    return match.start() == 0
        && !(match.period() instanceof Period.Point)
        && content.size() > 1
        && line.lengthOfFirst() == start
        && content.get(0) instanceof Inline.Text
        && !(content.get(1) instanceof Inline.Text);
  }

  /**
   * Nobody calls a thing by a month in digits, nor by two dates with blanks between them, nor by
   * {@code 2019-now}.
   */
  private static boolean isUnmistakable(PeriodMatch match, String words) {
    boolean lasting =
        match.period() instanceof Period.Since
            && Character.isDigit(words.charAt(match.start()))
            && Character.isLetter(words.charAt(match.end() - 1));
    String date = words.substring(match.start(), match.end());
    return lasting
        || UNMISTAKABLE.matcher(date).find()
        || UNSPACED_MONTH.matcher(date).find() && !words.stripTrailing().endsWith("。");
  }

  /** {@code [2019]}: whoever puts a date in brackets before a name means no part of it. */
  private static boolean isWrapped(PeriodMatch match, String words) {
    int last = words.charAt(match.end() - 1);
    return "([（".indexOf(words.charAt(match.start())) >= 0 && ")]）".indexOf(last) >= 0;
  }

  /** Whether a name may begin here, or brackets with more words on what is dated. */
  private static boolean isNamed(String words, int start) {
    int first = words.codePointAt(start);
    return "(（".indexOf(first) >= 0
        || first == Signs.HIDDEN
        || Character.isLetterOrDigit(first) && !Character.isLowerCase(first);
  }

  private static boolean isAttaching(char c) {
    return Character.isWhitespace(c) || ATTACHING.indexOf(c) >= 0;
  }
}

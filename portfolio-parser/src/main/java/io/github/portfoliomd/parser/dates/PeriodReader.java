package io.github.portfoliomd.parser.dates;

import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a period from its words: {@code Since March 2021}, {@code 2019 -- 2020}, {@code May 2021 -
 * October 2021}.
 *
 * <p>No precision is ever added: {@code 03/04/2020} is read only where something tells the day from
 * the month. Protected characters are part of no date.
 */
public final class PeriodReader {

  /** A duration can hang on any date. */
  private static final String SOME_YEAR = "2000, ";

  /** What a text that looks like a period turned out to be. */
  public sealed interface Reading {}

  public record Found(Period period) implements Reading {}

  /** A range whose end is before its start. */
  public record Reversed() implements Reading {}

  /** Dates that no calendar has, or whose day nobody can tell from the month. */
  public record Unreadable() implements Reading {}

  /** Longer text is none but a date. */
  private static final int MOST_CHARACTERS = 120;

  /** What may be no date but the end of a name. */
  private static final Pattern BARE = Pattern.compile("Y[.,]?|Y[./]N[.,]?|N[./]Y[.,]?");

  private static final String SEPARATORS = ",;:|•·/-–—~([{\"'c&#";

  private final DateWords words;
  private final PeriodForms forms;
  private final Rank rank;
  private final DateOrder order;

  /** With the words of all languages. */
  public static final PeriodReader STANDARD = new PeriodReader(Vocabulary.ALL);

  /** With the words of a vocabulary: what knows those of all languages is made once. */
  public static PeriodReader of(Vocabulary vocabulary) {
    return vocabulary == Vocabulary.ALL ? STANDARD : new PeriodReader(vocabulary);
  }

  private PeriodReader(Vocabulary vocabulary) {
    this.words = new DateWords(vocabulary);
    this.forms = new PeriodForms(words);
    this.rank = new Rank(vocabulary);
    this.order = DateOrder.UNKNOWN;
  }

  private PeriodReader(PeriodReader other, DateOrder order) {
    this.words = other.words;
    this.forms = other.forms;
    this.rank = other.rank;
    this.order = order;
  }

  /** The reader of pages on which dates are written in an order. */
  public PeriodReader in(DateOrder order) {
    return new PeriodReader(this, order);
  }

  /** Reads words that may have a full stop behind them; empty where they are no period at all. */
  public Optional<Reading> read(String text) {
    if (text.length() > MOST_CHARACTERS || !mayBeDate(text)) {
      return Optional.empty();
    }
    DateTokens tokens = DateTokens.of(text.strip(), words, order);
    int strange = tokens.words();
    for (PeriodForms.Form form : forms.all()) {
      if (strange > form.words() || !form.mayBeIn(tokens.shape())) {
        continue;
      }
      Matcher found = form.whole().matcher(tokens.shape());
      if (found.matches()) {
        Reading reading = reading(form, found, tokens);
        if (reading != null) {
          return Optional.of(reading);
        }
      }
    }
    return Optional.empty();
  }

  private static @Nullable Reading reading(
      PeriodForms.Form form, Matcher found, DateTokens tokens) {
    try {
      Period period = form.maker().make(found, tokens);
      return period == null ? null : new Found(period);
    } catch (PeriodForms.Backwards e) {
      return new Reversed();
    } catch (DateTimeException e) {
      return new Unreadable();
    }
  }

  /** The same as {@link #leading(String)} of the words from an index. */
  public Optional<PeriodMatch> leading(String text, int start) {
    int end = Math.min(text.length(), start + MOST_CHARACTERS + 1);
    return leading(text.substring(start, end)).map(match -> match.movedBy(start));
  }

  /**
   * The period at the start of words, the longest one: a separator must follow it, or a blank and a
   * word that begins no date.
   */
  public Optional<PeriodMatch> leading(String text) {
    if (!mayBeDate(text)) {
      return Optional.empty();
    }
    String start = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    DateTokens tokens = DateTokens.of(start, words, order);
    if (tokens.startsWithWord()) {
      return Optional.empty();
    }
    PeriodMatch best = null;
    for (PeriodForms.Form form : forms.all()) {
      if (best != null && best.end() == start.length()) {
        break; // there is none that is longer
      }
      if (!form.mayBeIn(tokens.shape())) {
        continue;
      }
      Matcher found = form.leading().matcher(tokens.shape());
      if (found.lookingAt()) {
        PeriodMatch match = match(form, found, tokens);
        best = match != null && (best == null || match.end() > best.end()) ? match : best;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * The period at the end of words, the longest one: behind a separator, a bracket or a blank. A
   * year behind a mere blank belongs to a name, as in "PGConf 2019", but "in" may stand behind a
   * rank.
   */
  public Optional<PeriodMatch> trailing(String text) {
    if (!mayBeDate(text)) {
      return Optional.empty();
    }
    int from = Math.max(0, text.length() - MOST_CHARACTERS);
    DateTokens tokens = DateTokens.of(text.substring(from), words, order);
    PeriodMatch best = null;
    boolean word = tokens.endsWithWord();
    for (PeriodForms.Form form : forms.all()) {
      if (word && form.words() == 0 || !form.mayBeIn(tokens.shape())) {
        continue;
      }
      Matcher found = form.trailing().matcher(tokens.shape());
      for (int at = 0; found.find(at) && (best == null || found.start() < token(best, tokens)); ) {
        if (isApart(found, tokens, from > 0)) {
          PeriodMatch match = match(form, found, tokens);
          if (match != null) {
            best = match;
            break;
          }
        }
        at = found.start() + 1;
      }
    }
    return Optional.ofNullable(best).map(match -> match.movedBy(from)).or(() -> rank.year(text));
  }

  /** The same of the words before an index: of several in a row each is asked so. */
  public Optional<PeriodMatch> trailing(String text, int end) {
    int from = Math.max(0, end - MOST_CHARACTERS - 1);
    return trailing(text.substring(from, end)).map(match -> match.movedBy(from));
  }

  private static int token(PeriodMatch match, DateTokens tokens) {
    int token = 0;
    while (tokens.offset(token) < match.start()) {
      token++;
    }
    return token;
  }

  /** The first period that separators part from the words around it. */
  public Optional<PeriodMatch> anywhere(String text) {
    if (!mayBeDate(text)) {
      return Optional.empty();
    }
    DateTokens tokens = DateTokens.of(text, words, order);
    PeriodMatch best = null;
    for (PeriodForms.Form form : forms.all()) {
      if (!form.mayBeIn(tokens.shape())) {
        continue;
      }
      Matcher found = form.within().matcher(tokens.shape());
      for (int at = 0; found.find(at); at = found.start() + 1) {
        PeriodMatch match =
            isBehindSeparator(tokens.shape(), found.start()) ? match(form, found, tokens) : null;
        if (match != null) {
          best = best == null || isBefore(match, best) ? match : best;
          break;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether words say how long something lasted, and nothing else: {@code 5 years}. */
  public boolean isDuration(String words) {
    return !words.isEmpty()
        && Character.isDigit(words.charAt(0))
        && Character.isLetter(words.charAt(words.length() - 1))
        && read(SOME_YEAR + words).orElse(null) instanceof Found;
  }

  private static boolean isBefore(PeriodMatch match, PeriodMatch other) {
    return match.start() < other.start()
        || match.start() == other.start() && match.end() > other.end();
  }

  private static @Nullable PeriodMatch match(
      PeriodForms.Form form, Matcher found, DateTokens tokens) {
    boolean plausible = true;
    for (int i = found.start(); i < found.end(); i++) {
      boolean year = tokens.shape().charAt(i) == 'Y';
      plausible &= !year || tokens.number(i) >= 1900 && tokens.number(i) < 2100;
    }
    return plausible && reading(form, found, tokens) instanceof Found read
        ? new PeriodMatch(read.period(), tokens.offset(found.start()), tokens.offset(found.end()))
        : null;
  }

  private static boolean isBehindSeparator(String shape, int token) {
    int before = token - 1;
    if (before >= 0 && shape.charAt(before) == ' ') {
      before--;
    }
    return before < 0 || SEPARATORS.indexOf(shape.charAt(before)) >= 0;
  }

  private boolean isApart(Matcher found, DateTokens tokens, boolean cut) {
    int start = found.start();
    if (start == 0 ? !cut : isBehindSeparator(tokens.shape(), start)) {
      return true;
    }
    boolean blank = start > 0 && tokens.shape().charAt(start - 1) == ' ';
    String shape = found.group();
    return found.group("wrapped") != null
        || blank && !BARE.matcher(shape.strip()).matches() && isClear(found, tokens);
  }

  /**
   * A short name of a month in another language than English may be an English word, and Roman
   * numbers count things.
   */
  private boolean isClear(Matcher found, DateTokens tokens) {
    if (found.group().indexOf('R') >= 0) {
      return false;
    }
    // nobody writes two years behind words that are no dates
    if (found.group().indexOf('Y') != found.group().lastIndexOf('Y')) {
      return true;
    }
    for (int i = found.start(); i < found.end(); i++) {
      boolean month = tokens.shape().charAt(i) == DateWords.MONTH;
      boolean dot = i + 1 < found.end() && tokens.shape().charAt(i + 1) == '.';
      if (month
          && !dot
          && tokens.text(i).length() < 4
          && !words.vocabulary().isEnglish(tokens.text(i))) {
        return false;
      }
    }
    return true;
  }

  /** Only what holds a year can be or hold a period, and most lines do not: the quick way out. */
  public boolean mayBeDate(String text) {
    return hasYear(text) || words.hasEra(text);
  }

  private static boolean hasYear(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits = c >= '0' && c <= '9' || c > 0x7F && Character.isDigit(c) ? digits + 1 : 0;
      if (digits == 4 || digits == 2 && i > 1 && "'’‘".indexOf(text.charAt(i - 2)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether words look as if their author meant a date: short, with a year. */
  public static boolean looksLikeDate(String words) {
    if (!hasYear(words)) {
      return false;
    }
    String text = words.strip();
    return text.length() <= 40 && SpacedWords.count(text) <= 4;
  }
}

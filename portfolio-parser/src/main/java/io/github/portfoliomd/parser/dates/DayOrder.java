package io.github.portfoliomd.parser.dates;

import java.time.DateTimeException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a date in numbers begins with its day or with its month. */
final class DayOrder {

  private static final Pattern SLASHED = Pattern.compile("N([./-]) ?N\\1 ?Y");

  private final DateWords words;

  DayOrder(DateWords words) {
    this.words = words;
  }

  /**
   * Whether {@code 03/04/2020} begins with the day: a number above 12 on either side tells, full
   * stops do, a word of another language than English, and the language of the page.
   */
  boolean isDayFirst(Matcher found, DateTokens tokens) {
    if (!hasNumbers(found, tokens)) {
      return true; // a number alone is told from no other
    }
    boolean open = false;
    Matcher slashed = SLASHED.matcher(tokens.shape()).region(found.start(), found.end());
    while (slashed.find()) {
      int first = tokens.number(slashed.start());
      int second = tokens.number(tokens.shape().indexOf("N", slashed.start() + 1));
      if (first > 12 || second > 12 || slashed.group(1).equals(".")) {
        return second <= 12;
      }
      open |= first != second;
    }
    boolean told = !words.vocabulary().hasEnglish() || hasForeignWord(found, tokens);
    if (open && !told && tokens.order() == DateOrder.UNKNOWN) {
      throw new DateTimeException("which is the month?");
    }
    return told || tokens.order() != DateOrder.MONTH_FIRST;
  }

  /** Whether a period holds more than one number that is no year. */
  private static boolean hasNumbers(Matcher found, DateTokens tokens) {
    int first = tokens.shape().indexOf('N', found.start());
    int second = first < 0 ? -1 : tokens.shape().indexOf('N', first + 1);
    return second >= 0 && second < found.end();
  }

  private boolean hasForeignWord(Matcher found, DateTokens tokens) {
    for (int i = found.start(); i < found.end(); i++) {
      if (tokens.shape().charAt(i) >= DateWords.FIRST_SET
          && !words.vocabulary().isEnglish(tokens.text(i))) {
        return true;
      }
    }
    return false;
  }
}

package io.github.portfoliomd.parser.dates;

import io.github.portfoliomd.model.PartialDate.Season;
import io.github.portfoliomd.parser.words.Folded;
import io.github.portfoliomd.parser.words.Phrases;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as tokens of one letter each: {@code Y} for four digits, {@code N} for one or two, {@code
 * y} for an apostrophe and two, {@code Q} for a quarter, {@code R} for a month in Roman capitals
 * before a year, the letters of {@link DateWords}, {@code X} for any other word, a blank for
 * blanks, and punctuation for itself. A year of an era, as in 令和2年, is a year.
 */
final class DateTokens {

  /** A word that dates do not have. */
  static final char WORD = 'X';

  private static final String PUNCTUATION = "-–—~→/.,:;|·•()[]{}\"'&+!?…";

  private static final String BEFORE = " c([{\"'";
  private static final String BEHIND = " .,;)]}\"'";

  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

  private static final Pattern ROMAN_MONTH =
      Pattern.compile("([ivx]{1,4})(?= ?[./-]? ?[0-9]{4}(?![0-9]))");

  private final DateWords words;
  private final DateOrder order;
  private final String original;
  private final Folded folded;
  private final StringBuilder letters = new StringBuilder();
  private final String shape;
  private int[] starts = new int[16];

  private DateTokens(String original, DateWords words, DateOrder order) {
    this.original = original;
    this.folded = Folded.of(original);
    this.words = words;
    this.order = order;
    String text = folded.text();
    int index = 0;
    while (index < text.length()) {
      index = next(text, index);
    }
    shape = letters.toString();
    starts = Arrays.copyOf(starts, shape.length() + 1);
    starts[shape.length()] = text.length();
  }

  static DateTokens of(String text, DateWords words, DateOrder order) {
    return new DateTokens(text, words, order);
  }

  /** How dates are written where the words stand. */
  DateOrder order() {
    return order;
  }

  /** All tokens, a letter each. */
  String shape() {
    return shape;
  }

  /** The folded text of a token. */
  String text(int token) {
    return folded.text().substring(starts[token], starts[token + 1]);
  }

  /** The number that a token is; for a year of an era the year that everybody counts. */
  int number(int token) {
    String text = text(token);
    String era = words.era(text, 0);
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i) == '元' ? '1' : text.charAt(i);
      number = isDigit(c) ? 10 * number + c - '0' : number;
    }
    return number + (era == null ? 0 : words.vocabulary().eras().getOrDefault(era, 0));
  }

  /** How many words there are that dates do not have. */
  int words() {
    int words = 0;
    for (int i = 0; i < shape.length(); i++) {
      words += shape.charAt(i) == WORD ? 1 : 0;
    }
    return words;
  }

  /** Whether such a word comes first, but for what may stand before a date. */
  boolean startsWithWord() {
    int first = 0;
    while (first < shape.length() && BEFORE.indexOf(shape.charAt(first)) >= 0) {
      first++;
    }
    return first < shape.length() && shape.charAt(first) == WORD;
  }

  /** Whether such a word comes last, but for what may stand behind a date. */
  boolean endsWithWord() {
    int last = shape.length() - 1;
    while (last >= 0 && BEHIND.indexOf(shape.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && shape.charAt(last) == WORD;
  }

  int month(int token) {
    int roman = ROMAN.indexOf(text(token));
    if (roman >= 0) {
      return roman + 1;
    }
    String slip = words.almostMonth(text(token));
    return words.vocabulary().month(slip == null ? text(token) : slip);
  }

  Season season(int token) {
    return words.vocabulary().season(text(token));
  }

  /** Where a token starts in the words. */
  int offset(int token) {
    return folded.origins()[starts[token]];
  }

  private int next(String text, int start) {
    char c = text.charAt(start);
    if (c == ' ') {
      return add(' ', start, run(text, start, ' '));
    }
    if (c >= '0' && c <= '9') {
      return number(text, start);
    }
    if (c == '\'' && isShortYear(text, start + 1)) {
      return add('y', start, start + 3);
    }
    if (c == '\'' && isMonthLast() && isYear(text, start + 1)) {
      return add(' ', start, start + 1);
    }
    int special = special(text, start);
    if (special > start) {
      return special;
    }
    String word = words.at(text, start);
    if (word != null && !startsName(word, text, start)) {
      return add(words.letter(word), start, start + word.length());
    }
    if (!Phrases.isOfWord(c)) {
      return symbol(text, start);
    }
    return quarter(text, start);
  }

  /** Whether a season of one letter is that of a name: {@code 春日製作所}. */
  private boolean startsName(String word, String text, int start) {
    int end = start + word.length();
    return word.length() == 1
        && end < text.length()
        && words.letter(word) == DateWords.SEASON
        && (start == 0 || text.charAt(start - 1) == ' ')
        && UnicodeScript.of(word.charAt(0)) == UnicodeScript.HAN
        && UnicodeScript.of(text.charAt(end)) == UnicodeScript.HAN
        && words.at(text, end) == null;
  }

  /** A year of an era, or a month in Roman capitals: where neither is there, the start. */
  private int special(String text, int start) {
    String era = words.era(text, start);
    if (era != null) {
      int from = start + era.length();
      int end = text.startsWith("元", from) ? from + 1 : from;
      while (end < text.length() && end < from + 3 && isDigit(text.charAt(end))) {
        end++;
      }
      boolean year = end > from && (end == text.length() || !isDigit(text.charAt(end)));
      return year ? add('Y', start, end) : start;
    }
    if ("ivx".indexOf(text.charAt(start)) < 0
        || start > 0 && Phrases.isOfWord(text.charAt(start - 1))
        || !Character.isUpperCase(original.charAt(folded.origins()[start]))) {
      return start;
    }
    Matcher roman = ROMAN_MONTH.matcher(text).region(start, text.length());
    return roman.lookingAt() && ROMAN.contains(roman.group(1))
        ? add('R', start, roman.end(1))
        : start;
  }

  private int add(char letter, int start, int end) {
    if (letters.length() == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    starts[letters.length()] = start;
    letters.append(letter);
    return end;
  }

  private static int run(String text, int start, char c) {
    int end = start;
    while (end < text.length() && text.charAt(end) == c) {
      end++;
    }
    return end;
  }

  /** The digits; if letters hang on them that no date has, a word. */
  private int number(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    boolean apart = end == text.length() || !Phrases.isOfWord(text.charAt(end));
    if (!apart && !Phrases.isIdeograph(text.charAt(end)) && words.at(text, end) == null) {
      return end - start == 1
              && text.startsWith("q", end)
              && isQuarter(text.charAt(start))
              && endsAt(text, end + 1)
          ? add('Q', start, end + 1)
          : add(WORD, start, endOfWord(text, end));
    }
    int digits = end - start;
    return add(digits == 4 ? 'Y' : digits <= 2 ? 'N' : WORD, start, end);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isShortYear(String text, int index) {
    return index + 2 <= text.length()
        && isDigit(text.charAt(index))
        && isDigit(text.charAt(index + 1))
        && endsAt(text, index + 2);
  }

  /** Whether a month is what an apostrophe joins to its year: {@code May'2019}. */
  private boolean isMonthLast() {
    return !letters.isEmpty() && letters.charAt(letters.length() - 1) == DateWords.MONTH;
  }

  private static boolean isYear(String text, int index) {
    return isShortYear(text, index + 2)
        && isDigit(text.charAt(index))
        && isDigit(text.charAt(index + 1));
  }

  private static boolean endsAt(String text, int index) {
    return index == text.length() || !Phrases.isOfWord(text.charAt(index));
  }

  private int quarter(String text, int start) {
    boolean quarter =
        text.startsWith("q", start)
            && start + 1 < text.length()
            && isQuarter(text.charAt(start + 1))
            && endsAt(text, start + 2);
    if (quarter) {
      return add('Q', start, start + 2);
    }
    int end = endOfWord(text, start);
    boolean month = words.almostMonth(text.substring(start, end)) != null;
    return add(month ? DateWords.MONTH : WORD, start, end);
  }

  private static boolean isQuarter(char c) {
    return c >= '1' && c <= '4';
  }

  /** A word ends where no letter follows; of a script without blanks each letter is one. */
  private static int endOfWord(String text, int start) {
    int end = start;
    if (Phrases.isIdeograph(text.charAt(start))) {
      return start + 1;
    }
    while (end < text.length()
        && Phrases.isOfWord(text.charAt(end))
        && !Phrases.isIdeograph(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Punctuation for itself, {@code c} for a calendar or a clock, {@code #} for any other sign. */
  private int symbol(String text, int start) {
    int point = text.codePointAt(start);
    int end = start + Character.charCount(point);
    if (PUNCTUATION.indexOf(point) >= 0) {
      return add((char) point, start, end);
    }
    boolean time =
        point >= 0x1F4C5 && point <= 0x1F4C6
            || point == 0x1F5D3
            || point >= 0x1F550 && point <= 0x1F567
            || point >= 0x23F0 && point <= 0x23F3;
    return add(time ? 'c' : Character.isLetter(point) ? WORD : '#', start, end);
  }
}

package io.github.portfoliomd.parser.dates;

import io.github.portfoliomd.parser.words.ByCharacters;
import io.github.portfoliomd.parser.words.Phrases;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The words of dates as one letter each, so that a notation is a short pattern: {@code M} for a
 * month, {@code S} for a season, and a private letter for each set of lists that a word stands in.
 */
public final class DateWords {

  static final char MONTH = 'M';
  static final char SEASON = 'S';

  /** The lists of the files whose words stand around dates. */
  public static final List<String> LISTS =
      List.of(
          "present",
          "since",
          "until",
          "between",
          "from",
          "from.and",
          "expected",
          "graduated",
          "date.of",
          "date.term",
          "date.duration",
          "date.ordinal",
          "date.year",
          "date.month",
          "date.day",
          "since.suffix",
          "until.suffix",
          "and");

  /** Shorter names are one slip away from other words. */
  private static final int SHORTEST_MONTH = 7;

  /** The first of the letters for words that are neither months nor seasons. */
  static final char FIRST_SET = '\uE000';

  private final Map<String, Character> letters = new HashMap<>();
  private final List<Integer> sets = new ArrayList<>();
  private final Phrases phrases;
  private final Vocabulary vocabulary;
  private final List<String> present;
  private final List<String> months;
  private final ByCharacters eras;

  DateWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    Map<String, Integer> memberships = new HashMap<>();
    for (int i = 0; i < LISTS.size(); i++) {
      for (String word : vocabulary.list(LISTS.get(i))) {
        memberships.merge(Vocabulary.normal(word), 1 << i, (a, b) -> a | b);
      }
    }
    sets.addAll(new TreeSet<>(memberships.values()));
    memberships.forEach((word, set) -> letters.put(word, (char) (FIRST_SET + sets.indexOf(set))));
    vocabulary.seasonNames().forEach(season -> letters.put(season, SEASON));
    vocabulary.monthNames().forEach(month -> letters.put(month, MONTH));
    this.phrases = new Phrases(letters.keySet());
    this.months =
        vocabulary.monthNames().stream()
            .filter(name -> name.length() >= SHORTEST_MONTH && name.charAt(0) < Signs.UNSPACED)
            .toList();
    this.eras = ByCharacters.ofStarts(vocabulary.eras().keySet());
    this.present =
        vocabulary.list("present").stream()
            .map(Vocabulary::normal)
            .filter(w -> w.length() > 4)
            .toList();
  }

  /** Whether the name of an era stands somewhere in a text. */
  boolean hasEra(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > Signs.UNSPACED && era(text, i) != null) {
        return true;
      }
    }
    return false;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The longest word of dates that stands there in folded text. */
  @Nullable String at(String text, int index) {
    return phrases.at(text, index);
  }

  /** The name of an era that stands there, or null. */
  @Nullable String era(String text, int index) {
    if (index < text.length() && Phrases.isIdeograph(text.charAt(index))) {
      for (String era : eras.startingAt(text, index)) {
        if (text.startsWith(era, index)) {
          return era;
        }
      }
    }
    return null;
  }

  char letter(String word) {
    return Objects.requireNonNull(letters.get(word), word);
  }

  /** The letters of all words of a list, as a class for a pattern. */
  String of(String list) {
    int bit = 1 << LISTS.indexOf(list);
    String members =
        IntStream.range(0, sets.size())
            .filter(i -> (sets.get(i) & bit) != 0)
            .mapToObj(i -> String.valueOf((char) (FIRST_SET + i)))
            .collect(Collectors.joining());
    return members.isEmpty() ? "(?!)" : "[" + members + "]";
  }

  /** Whether a word is one slip of the pen away from a word for "still running". */
  boolean isAlmostPresent(String word) {
    return present.stream().anyMatch(known -> isOneSlip(known, word));
  }

  /** The month from whose name a word is one slip of the pen away, or null: {@code Feburary}. */
  @Nullable String almostMonth(String word) {
    if (word.length() < SHORTEST_MONTH || letters.containsKey(word)) {
      return null;
    }
    for (String month : months) {
      if (month.charAt(0) == word.charAt(0) && isOneSlip(month, word)) {
        return month;
      }
    }
    return null;
  }

  /** One letter too many, too few, another one, or two that changed places. */
  private static boolean isOneSlip(String known, String word) {
    int start = 0;
    while (start < Math.min(known.length(), word.length())
        && known.charAt(start) == word.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < Math.min(known.length(), word.length()) - start
        && known.charAt(known.length() - 1 - end) == word.charAt(word.length() - 1 - end)) {
      end++;
    }
    String left = known.substring(start, known.length() - end);
    String right = word.substring(start, word.length() - end);
    return left.length() <= 1 && right.length() <= 1
        || left.length() == 2 && new StringBuilder(left).reverse().toString().equals(right);
  }
}

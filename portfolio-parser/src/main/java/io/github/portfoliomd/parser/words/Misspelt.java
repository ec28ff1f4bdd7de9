package io.github.portfoliomd.parser.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Knows a long word or phrase by which one letter is missing, too much, or stands before the one
 * that it should follow: {@code Publicatons}.
 *
 * <p>The first letter is never wrong, and at the end of a word another letter is another form of it
 * or another word. A letter in place of another one makes another word too often: {@code
 * Vocations}.
 */
final class Misspelt {

  /** A shorter word is another word sooner than a slip. */
  private static final int FEWEST_CHARACTERS = 9;

  private final Map<String, List<String>> known = new HashMap<>();

  /** Takes the words as they are compared. */
  Misspelt(Collection<String> words) {
    for (String word : words) {
      if (word.length() >= FEWEST_CHARACTERS && !Signs.areUnspaced(word)) {
        known.computeIfAbsent(key(word, word.length()), key -> new ArrayList<>()).add(word);
      }
    }
  }

  private static String key(String word, int length) {
    return word.charAt(0) + Integer.toString(length);
  }

  /** The word that was meant, if there is one. */
  @Nullable String meant(String word) {
    if (word.length() < FEWEST_CHARACTERS) {
      return null;
    }
    for (int length = word.length() - 1; length <= word.length() + 1; length++) {
      for (String candidate : known.getOrDefault(key(word, length), List.of())) {
        if (isNear(word, candidate)) {
          return candidate;
        }
      }
    }
    return null;
  }

  private static boolean isNear(String word, String candidate) {
    int shorter = Math.min(word.length(), candidate.length());
    int from = 0;
    while (from < shorter && word.charAt(from) == candidate.charAt(from)) {
      from++;
    }
    int end = 0;
    while (end < shorter - from
        && word.charAt(word.length() - 1 - end) == candidate.charAt(candidate.length() - 1 - end)) {
      end++;
    }
    int wrong = word.length() - from - end;
    int right = candidate.length() - from - end;
    boolean swapped =
        wrong == 2
            && right == 2
            && word.charAt(from) == candidate.charAt(from + 1)
            && word.charAt(from + 1) == candidate.charAt(from);
    return end > 0 && (swapped || wrong + right == 1) && isWithinWord(candidate, from, end);
  }

  /** Whether a slip is at the end of no word of the phrase. */
  private static boolean isWithinWord(String phrase, int from, int end) {
    int behind = phrase.length() - end;
    return phrase.charAt(behind) != ' ' && (from == behind || phrase.charAt(from) != ' ');
  }
}

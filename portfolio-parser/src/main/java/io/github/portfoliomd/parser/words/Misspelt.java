package io.github.portfoliomd.parser.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

  /** The words, by their length and then by their first letter. */
  private final List<ByCharacters> known;

  /** Takes the words as they are compared. */
  Misspelt(Collection<String> words) {
    List<List<String>> lists = new ArrayList<>();
    for (String word : words) {
      if (word.length() >= FEWEST_CHARACTERS && !Signs.areUnspaced(word)) {
        while (lists.size() <= word.length()) {
          lists.add(new ArrayList<>());
        }
        lists.get(word.length()).add(word);
      }
    }
    this.known = lists.stream().map(ByCharacters::ofBothEnds).toList();
  }

  /** The word that was meant, if there is one. */
  @Nullable String meant(String word) {
    if (word.length() < FEWEST_CHARACTERS) {
      return null;
    }
    int longest = Math.min(word.length() + 1, known.size() - 1);
    for (int length = word.length() - 1; length <= longest; length++) {
      for (String candidate :
          known.get(length).of(word.charAt(0), word.charAt(word.length() - 1))) {
        if (isNear(word, candidate)) {
          return candidate;
        }
      }
    }
    return null;
  }

  private static boolean isNear(String word, String candidate) {
    if (word.charAt(word.length() - 1) != candidate.charAt(candidate.length() - 1)) {
      return false;
    }
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

package io.github.portfoliomd.parser.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Known phrases, found where they stand in folded text: the longest one, as a whole word where the
 * script parts words by blanks.
 */
public final class Phrases {

  private final ByCharacters phrases;

  public Phrases(Collection<String> folded) {
    this.phrases = ByCharacters.ofStarts(folded);
  }

  /** The longest phrase that starts there, if one does. */
  public @Nullable String at(String text, int index) {
    for (String phrase : phrases.startingAt(text, index)) {
      if (text.startsWith(phrase, index) && ends(text, index + phrase.length())) {
        return phrase;
      }
    }
    return null;
  }

  /** Whether one of the phrases stands somewhere in a text. */
  public boolean areIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (phrases.startingAt(text, i).length > 0 && begins(text, i) && at(text, i) != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(String text, int index) {
    return index == 0
        || !isOfWord(text.charAt(index - 1))
        || isIdeograph(text.charAt(index - 1))
        || isIdeograph(text.charAt(index));
  }

  private static boolean ends(String text, int index) {
    return index == text.length()
        || !isOfWord(text.charAt(index))
        || !isOfWord(text.charAt(index - 1))
        || isIdeograph(text.charAt(index - 1))
        || isIdeograph(text.charAt(index));
  }

  /** A letter, a digit, or what may be one. */
  public static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == Signs.HIDDEN;
  }

  /** A letter of a script that does not part words, or that hangs its endings on them. */
  public static boolean isIdeograph(char c) {
    return c >= '\u2E80' && c <= '\u9FFF' || c >= '\uAC00' && c <= '\uD7A3';
  }

  /** Words as alternatives of a regular expression, the longer ones first. */
  public static String anyOf(Collection<String> words) {
    return words.stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(String::toString))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}

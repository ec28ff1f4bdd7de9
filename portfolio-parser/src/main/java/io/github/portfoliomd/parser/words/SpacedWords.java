package io.github.portfoliomd.parser.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Known words, found where they stand between blanks, in whatever case. */
public final class SpacedWords {

  private final ByCharacters words;

  public SpacedWords(Collection<String> words) {
    this.words =
        ByCharacters.ofStarts(words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
  }

  /** Whether one of the words stands between blanks somewhere in a text. */
  public boolean areIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isBlank(text.charAt(i))) {
        int end = endOfBlanks(text, i);
        if (areAt(text, end)) {
          return true;
        }
        i = end - 1;
      }
    }
    return false;
  }

  /** Whether one of the words starts at an index, and a blank follows it. */
  public boolean areAt(String text, int start) {
    return endAt(text, start) > start;
  }

  /** Where the longest of the words ends that starts at an index, before a blank; -1 for none. */
  public int endAt(String text, int start) {
    int longest = -1;
    if (start < text.length()) {
      char first = Character.toLowerCase(text.charAt(start));
      char second = start + 1 < text.length() ? Character.toLowerCase(text.charAt(start + 1)) : ' ';
      for (String word : words.of(first, second)) {
        int end = start + word.length();
        if (end > longest
            && end < text.length()
            && isBlank(text.charAt(end))
            && text.regionMatches(true, start, word, 0, word.length())) {
          longest = end;
        }
      }
    }
    return longest;
  }

  /** How many words blanks part; a blank at the start parts nothing from the first. */
  public static int count(String text) {
    int count = text.isEmpty() || isBlank(text.charAt(0)) ? 1 : 0;
    for (int i = 0; i < text.length(); i++) {
      boolean first = i == 0 || isBlank(text.charAt(i - 1));
      count += first && !isBlank(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /** The words between blanks and some signs. */
  public static List<String> split(String text, String signs) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBlank(text.charAt(i)) || signs.indexOf(text.charAt(i)) >= 0) {
        if (i > start) {
          parts.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  public static boolean isBlank(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** Where the word ends that starts at an index. */
  public static int endOfWord(String text, int index) {
    int end = index;
    while (end < text.length() && !isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  public static int endOfBlanks(String text, int index) {
    int end = index;
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }
}

package io.github.portfoliomd.parser;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Known words, found where they stand between blanks, in whatever case. */
final class SpacedWords {

  private final Set<String> words = new HashSet<>();
  private final int most;

  SpacedWords(Collection<String> words) {
    int count = 1;
    for (String word : words) {
      this.words.add(word.toLowerCase(Locale.ROOT));
      count = Math.max(count, word.split(" ", -1).length);
    }
    this.most = count;
  }

  /** Whether one of the words stands between blanks somewhere in a text. */
  boolean areIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isBlank(text.charAt(i))) {
        if (at(text, i) >= 0) {
          return true;
        }
        i = endOfBlanks(text, i) - 1;
      }
    }
    return false;
  }

  /**
   * The end of the blank behind the longest known word that starts behind the blanks at an index;
   * -1 for none.
   */
  int at(String text, int blank) {
    int start = endOfBlanks(text, blank);
    int found = -1;
    int end = start;
    for (int i = 0; i < most && end < text.length(); i++) {
      end = endOfWord(text, i == 0 ? end : end + 1);
      if (end < text.length()
          && end > start
          && words.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
        found = end + 1;
      }
    }
    return found;
  }

  /** How many words blanks part; a blank at the start parts nothing from the first. */
  static int count(String text) {
    int count = text.isEmpty() || isBlank(text.charAt(0)) ? 1 : 0;
    for (int i = 0; i < text.length(); i++) {
      boolean first = i == 0 || isBlank(text.charAt(i - 1));
      count += first && !isBlank(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /** The words between blanks and some signs. */
  static List<String> split(String text, String signs) {
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

  static boolean isBlank(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  static int endOfBlanks(String text, int index) {
    int end = index;
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int endOfWord(String text, int index) {
    int end = index;
    while (end < text.length() && !isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }
}

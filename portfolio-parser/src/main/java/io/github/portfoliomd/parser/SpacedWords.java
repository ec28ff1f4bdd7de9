package io.github.portfoliomd.parser;

import java.util.Collection;
import java.util.HashSet;
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

package io.github.portfoliomd.parser.dates;

import io.github.portfoliomd.parser.words.SpacedWords;

/** Years that are part of an event's name and say when it was: {@code Rope Days 2021, Halden}. */
public final class EventYears {

  private static final int DIGITS = 4;

  /** Shorter words before a year begin a sentence: {@code In 2021}. */
  private static final int FEWEST_LETTERS = 3;

  private static final String BEHIND = ",.;:)";

  private EventYears() {}

  /** Where the only year of some words begins, if it is one of an event; else -1. */
  public static int start(String words) {
    int found = -1;
    for (int i = 0; i < words.length(); i++) {
      if (!Character.isDigit(words.charAt(i))) {
        continue;
      }
      int end = i;
      while (end < words.length() && Character.isDigit(words.charAt(end))) {
        end++;
      }
      if (end - i == DIGITS && (words.startsWith("19", i) || words.startsWith("20", i))) {
        if (found >= 0 || !isOfEvent(words, i, end)) {
          return -1;
        }
        found = i;
      }
      i = end;
    }
    return found;
  }

  /** Where a year ends. */
  public static int end(int start) {
    return start + DIGITS;
  }

  private static boolean isOfEvent(String words, int start, int end) {
    if (end < words.length() && BEHIND.indexOf(words.charAt(end)) < 0
        || start < 2
        || !SpacedWords.isBlank(words.charAt(start - 1))) {
      return false;
    }
    int last = start - 1;
    while (last > 0 && !Character.isLetterOrDigit(words.charAt(last - 1))) {
      last--;
    }
    int first = last;
    while (first > 0 && Character.isLetterOrDigit(words.charAt(first - 1))) {
      first--;
    }
    String between = words.substring(last, start).strip();
    return last - first >= FEWEST_LETTERS
        && Character.isUpperCase(words.codePointAt(first))
        && (between.isEmpty() || between.equals(",") || between.equals("),"));
  }
}

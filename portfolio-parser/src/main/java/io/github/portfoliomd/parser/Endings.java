package io.github.portfoliomd.parser;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Known endings of words, found by the last character. */
final class Endings {

  private final Map<Character, List<String>> byLast = new HashMap<>();

  Endings(Collection<String> endings) {
    for (String ending : endings) {
      byLast
          .computeIfAbsent(ending.charAt(ending.length() - 1), last -> new ArrayList<>())
          .add(ending);
    }
  }

  /** Whether a word ends so and is more than its ending. */
  boolean areAt(String word) {
    if (!word.isEmpty()) {
      for (String ending : byLast.getOrDefault(word.charAt(word.length() - 1), List.of())) {
        if (word.length() > ending.length() && word.endsWith(ending)) {
          return true;
        }
      }
    }
    return false;
  }
}

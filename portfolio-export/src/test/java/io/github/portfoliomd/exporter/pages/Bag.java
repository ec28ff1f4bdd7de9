package io.github.portfoliomd.exporter.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words, each as often as it is there. */
final class Bag {

  private final Map<String, Integer> counts = new HashMap<>();

  void add(String text) {
    addAll(VisibleWords.plain(text));
  }

  void addMarkdown(String text) {
    addAll(VisibleWords.ofMarkdown(text));
  }

  void addAll(List<Word> words) {
    words.forEach(word -> counts.merge(word.text(), 1, Integer::sum));
  }

  void addAll(Bag other) {
    other.counts.forEach((word, count) -> counts.merge(word, count, Integer::sum));
  }

  boolean has(String word) {
    return counts.getOrDefault(word, 0) > 0;
  }

  /** Takes one out; whether it was there. */
  boolean take(String word) {
    return has(word) && counts.merge(word, -1, Integer::sum) >= 0;
  }

  /** What is here more often than there, in order. */
  List<String> without(Bag other) {
    List<String> left = new ArrayList<>();
    counts.forEach(
        (word, count) -> {
          for (int i = other.counts.getOrDefault(word, 0); i < count; i++) {
            left.add(word);
          }
        });
    left.sort(null);
    return left;
  }
}

package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A sentence, word by word: {@code l'institut} is two. */
public final class SentenceWords {

  /**
   * A word.
   *
   * @param text in lower case, with a plain apostrophe where it is elided
   * @param ends whether a comma or the like stands behind it
   */
  public record Word(String text, int start, int end, boolean ends) {}

  private static final String BETWEEN = "'’,.;:()";

  /** Longer words are not elided before another one. */
  private static final int MOST_ELIDED = 4;

  private final List<Word> words = new ArrayList<>();

  public SentenceWords(String sentence) {
    int start = 0;
    while (start < sentence.length()) {
      if (!isOfWord(sentence, start)) {
        start++;
        continue;
      }
      int end = end(sentence, start);
      boolean ends = end == sentence.length() || ",.;:()".indexOf(sentence.charAt(end)) >= 0;
      String text = sentence.substring(start, end).replace('’', '\'').toLowerCase(Locale.ROOT);
      words.add(new Word(text, start, end, ends));
      start = end;
    }
  }

  /** Where a word ends: an elided one behind its apostrophe, others may hold signs inside. */
  private static int end(String sentence, int start) {
    int end = start;
    while (isLetter(sentence, end)) {
      end++;
    }
    if (end > start
        && end - start <= MOST_ELIDED
        && isApostrophe(sentence, end)
        && isLetter(sentence, end + 1)) {
      return end + 1;
    }
    while (isOfWord(sentence, end) || isInside(sentence, end) && isOfWord(sentence, end + 1)) {
      end++;
    }
    return end;
  }

  private static boolean isOfWord(String sentence, int index) {
    return index < sentence.length()
        && !SpacedWords.isBlank(sentence.charAt(index))
        && BETWEEN.indexOf(sentence.charAt(index)) < 0;
  }

  private static boolean isLetter(String sentence, int index) {
    return index < sentence.length() && Character.isLetter(sentence.charAt(index));
  }

  private static boolean isApostrophe(String sentence, int index) {
    return index < sentence.length() && "'’".indexOf(sentence.charAt(index)) >= 0;
  }

  private static boolean isInside(String sentence, int index) {
    return index < sentence.length()
        && (sentence.charAt(index) == '.' || isApostrophe(sentence, index));
  }

  /** Phrases, by the first of their words. */
  public static Map<String, List<SentenceWords>> of(List<String> phrases) {
    return phrases.stream()
        .map(SentenceWords::new)
        .filter(phrase -> phrase.size() > 0)
        .collect(Collectors.groupingBy(phrase -> phrase.get(0).text()));
  }

  public int size() {
    return words.size();
  }

  public Word get(int index) {
    return words.get(index);
  }

  public boolean isOneOf(int index, Set<String> some) {
    return index >= 0 && index < words.size() && some.contains(words.get(index).text());
  }

  /** Whether one of the words from one on to before another is one of some. */
  public boolean hasOneOf(int from, int to, Set<String> some) {
    return last(from, to, some) >= 0;
  }

  /** The last of the words from one on to before another that is one of some, or -1. */
  public int last(int from, int to, Set<String> some) {
    for (int i = Math.min(to, words.size()) - 1; i >= Math.max(from, 0); i--) {
      if (some.contains(words.get(i).text())) {
        return i;
      }
    }
    return -1;
  }

  /** How many words the longest phrase has that the sentence begins with; 0 for none. */
  public int start(Map<String, List<SentenceWords>> phrases) {
    if (words.isEmpty()) {
      return 0;
    }
    int longest = 0;
    for (SentenceWords phrase : phrases.getOrDefault(get(0).text(), List.of())) {
      longest = phrase.size() > longest && startsWith(phrase) ? phrase.size() : longest;
    }
    return longest;
  }

  private boolean startsWith(SentenceWords start) {
    if (start.size() > size()) {
      return false;
    }
    for (int i = 0; i < start.size(); i++) {
      if (!start.get(i).text().equals(get(i).text()) || i > 0 && get(i - 1).ends()) {
        return false;
      }
    }
    return true;
  }
}

package io.github.portfoliomd.parser.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * Known words under two of their characters: a text that is asked for them seldom has any, which
 * its own characters tell. Of one character alone there are too many words to look at each.
 */
public final class ByCharacters {

  private static final int ASCII = 0x80;
  private static final String[] NONE = {};

  /** Stands where a word or a text has no second character. */
  private static final char NO_CHARACTER = '\uFFFF';

  /** By the first character, and then by the second; the last ones have another one there. */
  private final String[][][] ascii = new String[ASCII][][];

  private final Map<Character, String[]> others = new HashMap<>();

  private ByCharacters(
      Collection<String> words, ToIntFunction<String> first, ToIntFunction<String> second) {
    List<String> longestFirst = new ArrayList<>(new TreeSet<>(words));
    longestFirst.sort(Comparator.comparing(String::length).reversed());
    for (String word : longestFirst) {
      char c = (char) first.applyAsInt(word);
      if (c >= ASCII) {
        others.merge(c, new String[] {word}, ByCharacters::joined);
        continue;
      }
      if (ascii[c] == null) {
        ascii[c] = new String[ASCII + 1][];
      }
      // a word of one character can stand before any other one
      int from = word.length() == 1 ? 0 : Math.min(second.applyAsInt(word), ASCII);
      int to = word.length() == 1 ? ASCII : from;
      for (int i = from; i <= to; i++) {
        ascii[c][i] = joined(ascii[c][i] == null ? NONE : ascii[c][i], new String[] {word});
      }
    }
  }

  private static String[] joined(String[] words, String[] more) {
    String[] all = Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    return all;
  }

  /** Words under the characters they start with. */
  public static ByCharacters ofStarts(Collection<String> words) {
    return new ByCharacters(words, word -> word.charAt(0), word -> at(word, 1));
  }

  /** Words under the characters they end with, the last one first. */
  public static ByCharacters ofEnds(Collection<String> words) {
    return new ByCharacters(
        words, word -> word.charAt(word.length() - 1), word -> at(word, word.length() - 2));
  }

  /** Words under the first character and the last. */
  static ByCharacters ofBothEnds(Collection<String> words) {
    return new ByCharacters(words, word -> word.charAt(0), word -> at(word, word.length() - 1));
  }

  private static char at(String text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : NO_CHARACTER;
  }

  /** The words that can start at an index of a text, the longer ones first. */
  public String[] startingAt(String text, int index) {
    return of(text.charAt(index), at(text, index + 1));
  }

  /** The words that a text can end with, the longer ones first; it is not empty. */
  public String[] ending(String text) {
    return of(text.charAt(text.length() - 1), at(text, text.length() - 2));
  }

  /** The words under two characters, and some under others. */
  String[] of(char first, char second) {
    String[] words =
        first >= ASCII
            ? others.get(first)
            : ascii[first] == null ? null : ascii[first][Math.min(second, ASCII)];
    return words == null ? NONE : words;
  }
}

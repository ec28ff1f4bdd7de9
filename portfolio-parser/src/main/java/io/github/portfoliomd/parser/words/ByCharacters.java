package io.github.portfoliomd.parser.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * Known words under two of their characters: a text that is asked for them seldom has any, which
 * its own characters tell. Of one character alone there are too many words to look at each.
 *
 * <p>Who asks compares the words: some can have other characters.
 */
public final class ByCharacters {

  private static final int ASCII = 0x80;
  private static final String[] NONE = {};

  /** Stands where a word or a text has no second character. */
  private static final char NO_CHARACTER = '\uFFFF';

  /** One flat table, since what it costs to ask is how often memory is waited for. */
  private final String[][] slots;

  private ByCharacters(
      Collection<String> words, ToIntFunction<String> first, ToIntFunction<String> second) {
    this.slots = new String[Integer.highestOneBit(words.size() + ASCII) * 8][];
    Arrays.fill(slots, NONE);
    List<String> longestFirst = new ArrayList<>(new TreeSet<>(words));
    longestFirst.sort(Comparator.comparing(String::length).reversed());
    for (String word : longestFirst) {
      // a word of one character can stand before any other one
      int from = word.length() == 1 ? 0 : second.applyAsInt(word);
      int to = word.length() == 1 ? ASCII : from;
      for (int i = from; i <= to; i++) {
        int slot = slot((char) first.applyAsInt(word), (char) i);
        if (!Arrays.asList(slots[slot]).contains(word)) {
          slots[slot] = joined(slots[slot], word);
        }
      }
    }
  }

  /** Of other scripts than Latin few words have the same first character. */
  private int slot(char first, char second) {
    int other = first < ASCII ? Math.min(second, ASCII) : 0;
    return (first * 131 + other) & (slots.length - 1);
  }

  private static String[] joined(String[] words, String word) {
    String[] all = Arrays.copyOf(words, words.length + 1);
    all[words.length] = word;
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

  /** The words that can have two characters. */
  String[] of(char first, char second) {
    return slots[slot(first, second)];
  }
}

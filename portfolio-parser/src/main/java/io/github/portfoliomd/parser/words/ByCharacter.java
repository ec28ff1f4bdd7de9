package io.github.portfoliomd.parser.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * Known words under one of their characters: a text that is asked for them seldom has any, which
 * its own character tells.
 */
public final class ByCharacter {

  private static final int ASCII = 0x80;
  private static final String[] NONE = {};

  private final String[][] ascii = new String[ASCII][];
  private final Map<Character, String[]> others = new HashMap<>();

  /**
   * Takes words, of which the longer ones are looked at first.
   *
   * @param key the character of a word
   */
  public ByCharacter(Collection<String> words, ToIntFunction<String> key) {
    Map<Character, List<String>> lists = new HashMap<>();
    for (String word : new TreeSet<>(words)) {
      lists.computeIfAbsent((char) key.applyAsInt(word), c -> new ArrayList<>()).add(word);
    }
    lists.forEach(this::put);
  }

  private void put(char c, List<String> list) {
    list.sort(Comparator.comparing(String::length).reversed());
    if (c < ASCII) {
      ascii[c] = list.toArray(NONE);
    } else {
      others.put(c, list.toArray(NONE));
    }
  }

  /** The words under a character. */
  public String[] of(char c) {
    String[] words = c < ASCII ? ascii[c] : others.isEmpty() ? null : others.get(c);
    return words == null ? NONE : words;
  }
}

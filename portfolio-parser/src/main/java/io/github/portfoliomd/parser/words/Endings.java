package io.github.portfoliomd.parser.words;

import java.util.Collection;

/** Known endings of words, found by the last character. */
public final class Endings {

  private final ByCharacters endings;

  public Endings(Collection<String> endings) {
    this.endings = ByCharacters.ofEnds(endings);
  }

  /** Whether a word ends so and is more than its ending. */
  public boolean areAt(String word) {
    return areAt(word, 1);
  }

  /** Whether words end so, or are such an ending. */
  public boolean areAtEnd(String words) {
    return areAt(words, 0);
  }

  private boolean areAt(String word, int before) {
    if (!word.isEmpty()) {
      for (String ending : endings.ending(word)) {
        if (word.length() >= ending.length() + before && word.endsWith(ending)) {
          return true;
        }
      }
    }
    return false;
  }
}

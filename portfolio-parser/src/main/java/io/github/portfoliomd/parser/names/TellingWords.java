package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.Endings;
import io.github.portfoliomd.parser.words.Signs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * All words by which a phrase can tell what it names. Most phrases hold none, whatever rule asks:
 * that is told by looking at each of their words once.
 *
 * <p>A rule can look at any part of a phrase that signs or blanks enclose, so that of a known word
 * which holds signs the letters behind the last of them count.
 */
final class TellingWords {

  private final Set<String> words = new HashSet<>();
  private final Endings endings;

  /** Takes words in lower case, and how others end. */
  TellingWords(Collection<String> words, Collection<String> endings) {
    List<String> ends = spaced(endings);
    this.words.addAll(spaced(words));
    this.words.addAll(ends);
    ends.removeIf(String::isEmpty);
    this.endings = new Endings(ends);
  }

  /** The last letters of words in scripts with blanks between them. */
  private static List<String> spaced(Collection<String> words) {
    List<String> spaced = new ArrayList<>(words);
    spaced.removeIf(Signs::areUnspaced);
    spaced.replaceAll(TellingWords::last);
    return spaced;
  }

  /** The letters of a word behind its last sign but those at its end; none where it has none. */
  private static String last(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start(word, end), end);
  }

  /** Whether one of the words may stand in a phrase; of scripts without blanks nothing is known. */
  boolean mayBeIn(String phrase) {
    if (words.contains("") || Signs.areUnspaced(phrase)) {
      return true; // signs alone can tell, too, or any part of a word
    }
    String text = phrase.toLowerCase(Locale.ROOT);
    int end = text.length();
    while (end > 0) {
      int start = start(text, end);
      if (start < end && tells(text.substring(start, end))) {
        return true;
      }
      end = Math.min(start, end - 1);
    }
    return false;
  }

  private boolean tells(String word) {
    return words.contains(word) || endings.areAtEnd(word);
  }

  /** Where the letters start that stand before an index. */
  private static int start(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }
}

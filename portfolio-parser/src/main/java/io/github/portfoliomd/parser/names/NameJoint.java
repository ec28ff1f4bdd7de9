package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.Phrases;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of one sort between a position and its organization: "at", "for the".
 *
 * @param pattern finds one of them with the blanks around it
 * @param words those that stand between blanks
 * @param signs signs of words that no blank need follow, none of them if it is empty
 * @param asks what they ask of the name behind them
 */
record NameJoint(Pattern pattern, SpacedWords words, String signs, Asks asks) {

  /** {@code au sein de l'} */
  private static final int MOST_WORDS = 4;

  /** What a word asks of the name behind it. */
  enum Asks {
    /** Nothing: only a name stands behind it. */
    NOTHING,
    /** A name that is an organization's, or is spelt as one where no subjects are named. */
    SPELLING,
    /** A name that is an organization's. */
    NAME,
    /** A name that is certainly an organization's, of whoever helps there: others do of what. */
    HELPER,
    /** A name that is an organization's, where nobody learns: a course can be called so. */
    TEACHING,
    /** A course of study before it, and a name that is an organization's. */
    STUDY
  }

  /** Words, those of scripts without blanks left out. */
  static NameJoint of(List<String> words, Asks asks) {
    boolean elided = words.stream().anyMatch(word -> word.endsWith("'"));
    String signs = (elided ? "'’" : "") + (words.contains("@") ? "@" : "");
    return new NameJoint(pattern(words), new SpacedWords(words), signs, asks);
  }

  private static Pattern pattern(List<String> words) {
    List<String> spaced = words.stream().filter(word -> !isUnspaced(word)).toList();
    List<String> elided = spaced.stream().filter(word -> word.endsWith("'")).toList();
    List<String> alternatives = new ArrayList<>();
    alternatives.add("\\s+(?:" + Phrases.anyOf(spaced) + ")\\s+");
    elided.forEach(
        word ->
            alternatives.add(
                "\\s+" + Pattern.quote(word.substring(0, word.length() - 1)) + "['’]"));
    if (words.contains("@")) {
      alternatives.add("\\s+@(?=\\p{Lu})");
    }
    return Pattern.compile(String.join("|", alternatives));
  }

  /** Whether a word is one of a script without blanks. */
  static boolean isUnspaced(String word) {
    return word.charAt(0) > Signs.UNSPACED;
  }

  /** Whether the pattern can match behind a blank; most words are told without it. */
  boolean mayBeBehind(String phrase, int blank) {
    int start = SpacedWords.endOfBlanks(phrase, blank);
    return words.areAt(phrase, start) || !signs.isEmpty() && isSignIn(phrase, start);
  }

  /** Whether a sign stands in the word at an index, or in one of the small ones behind it. */
  private boolean isSignIn(String phrase, int start) {
    int ended = 0;
    for (int i = start; i < phrase.length() && ended < MOST_WORDS; i++) {
      if (signs.indexOf(phrase.charAt(i)) >= 0) {
        return true;
      }
      ended += SpacedWords.isBlank(phrase.charAt(i)) ? 1 : 0;
    }
    return false;
  }
}

package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a text where a full stop ends a sentence, and shortens no word. */
public final class Sentences {

  private static final Pattern SENTENCE =
      Pattern.compile("(?<=\\p{L}{4})\\.\\s+(?!(?:Inc|Ltd|LLC|Co)\\b)(?=\\p{Lu})");

  /** What stands in longer brackets are sentences of their own. */
  private static final int LONGEST_IN_BRACKETS = 20;

  private Sentences() {}

  /** The words before the first full stop that ends a sentence. */
  public static String first(String words) {
    for (int i = words.indexOf('.'); i >= 0; i = words.indexOf('.', i + 1)) {
      if (i + 1 < words.length() && SpacedWords.isBlank(words.charAt(i + 1))) {
        Matcher end = SENTENCE.matcher(words);
        int close = words.lastIndexOf(')');
        for (int from = i; end.find(from); from = end.end()) {
          if (end.start() > close || !isInBrackets(words, end.start())) {
            return words.substring(0, end.start());
          }
        }
        return words;
      }
    }
    return words;
  }

  /** {@code Halden Works (Prof. Moreau)}: a bracket closes somewhere behind. */
  private static boolean isInBrackets(String words, int index) {
    for (int i = index; i >= Math.max(0, index - LONGEST_IN_BRACKETS); i--) {
      if (words.charAt(i) == ')') {
        return false;
      }
      if (words.charAt(i) == '(') {
        return true;
      }
    }
    return false;
  }

  /** The words behind the last full stop that ends a sentence, and all of them if none does. */
  public static String last(String words) {
    String last = words;
    for (String rest = words; !rest.isEmpty(); ) {
      last = rest;
      rest = rest.substring(first(rest).length());
      rest = rest.startsWith(".") ? rest.substring(1).strip() : rest;
    }
    return last;
  }
}

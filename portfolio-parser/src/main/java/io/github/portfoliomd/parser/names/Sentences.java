package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a text where a full stop ends a sentence, and shortens no word. */
public final class Sentences {

  private static final Pattern SENTENCE =
      Pattern.compile("(?<=\\p{L}{4})\\.\\s+(?!(?:Inc|Ltd|LLC|Co)\\b)(?=\\p{Lu})");

  private Sentences() {}

  /** The words before the first full stop that ends a sentence. */
  public static String first(String words) {
    for (int i = words.indexOf('.'); i >= 0; i = words.indexOf('.', i + 1)) {
      if (i + 1 < words.length() && SpacedWords.isBlank(words.charAt(i + 1))) {
        Matcher end = SENTENCE.matcher(words);
        return end.find(i) ? words.substring(0, end.start()) : words;
      }
    }
    return words;
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

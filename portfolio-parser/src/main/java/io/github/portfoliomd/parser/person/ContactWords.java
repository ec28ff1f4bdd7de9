package io.github.portfoliomd.parser.person;

import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the words and signs before a piece of contact mean. */
final class ContactWords {

  private static final Map<String, String> MEANINGS = new HashMap<>();

  static {
    for (String meaning : List.of("email", "phone", "location", "url", "name")) {
      for (String word : Vocabulary.ALL.list("contact." + meaning)) {
        MEANINGS.putIfAbsent(normal(word), meaning);
      }
    }
  }

  private ContactWords() {}

  /** {@code email}, {@code phone}, {@code location}, {@code url}, {@code name}, or nothing. */
  static String meaning(String label) {
    return MEANINGS.getOrDefault(normal(label), "");
  }

  /** Signs have variants (U+FE0F, Unicode Technical Standard 51) that mean the same. */
  private static String normal(String label) {
    String words = label.replace("\uFE0F", "").strip().toLowerCase(Locale.ROOT);
    return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
  }
}

package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The texts of some standard fields of an object, to be found again, as whole words, in others. */
final class StandardTexts {

  static final StandardTexts NONE = new StandardTexts(Map.of());

  private final Map<String, String> fieldsByText;

  private StandardTexts(Map<String, String> fieldsByText) {
    this.fieldsByText = fieldsByText;
  }

  /**
   * The texts of some fields.
   *
   * @param texts the text of a field, if it has one
   */
  static StandardTexts of(Function<String, Optional<String>> texts, List<String> fields) {
    Map<String, String> fieldsByText = new LinkedHashMap<>();
    fields.forEach(
        field -> texts.apply(field).ifPresent(text -> fieldsByText.putIfAbsent(text, field)));
    return new StandardTexts(fieldsByText);
  }

  /** Whether a text has words besides these and the marks between them. */
  boolean saysMore(String text) {
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      String found = found(text, at);
      if (!found.isEmpty()) {
        if (hasWords(text, from, at)) {
          return true;
        }
        from = at + found.length();
        at = from - 1;
      }
    }
    return hasWords(text, from, text.length());
  }

  private static boolean hasWords(String text, int from, int to) {
    return text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /**
   * A text as the words that are not of these, and the names of the fields that have the others.
   */
  List<Data> split(String text) {
    List<Data> pieces = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      String found = found(text, at);
      if (!found.isEmpty()) {
        spell(text.substring(from, at), pieces);
        pieces.add(Shapes.textOf(fieldsByText.getOrDefault(found, "")));
        from = at + found.length();
        at = from - 1;
      }
    }
    spell(text.substring(from), pieces);
    return pieces;
  }

  /** The first of these texts that stands at a place as whole words, or an empty one. */
  private String found(String text, int at) {
    // before anything is compared: in a long word, that would be done at each letter
    if (at > 0 && isWord(text.codePointBefore(at))) {
      return "";
    }
    for (String field : fieldsByText.keySet()) {
      int end = at + field.length();
      if (text.startsWith(field, at) && (end == text.length() || !isWord(text.codePointAt(end)))) {
        return field;
      }
    }
    return "";
  }

  private static boolean isWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static void spell(String words, List<Data> pieces) {
    if (!words.isEmpty()) {
      pieces.add(Data.text(words));
    }
  }
}

package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of some standard fields of an object, to be found again, as whole words, in others. */
final class StandardTexts {

  static final StandardTexts NONE = new StandardTexts(Map.of());

  private static final String WORD = "[\\p{L}\\p{N}]";

  private final Map<String, String> fieldsByText;
  private final Pattern pattern;

  private StandardTexts(Map<String, String> fieldsByText) {
    this.fieldsByText = fieldsByText;
    this.pattern =
        Pattern.compile(
            fieldsByText.keySet().stream()
                .map(text -> "(?<!" + WORD + ")" + Pattern.quote(text) + "(?!" + WORD + ")")
                .collect(Collectors.joining("|")));
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
    return pattern.matcher(text).replaceAll("").codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /**
   * A text as the words that are not of these, and the names of the fields that have the others.
   */
  List<Data> split(String text) {
    List<Data> pieces = new ArrayList<>();
    int from = 0;
    Matcher matcher = pattern.matcher(text);
    while (!fieldsByText.isEmpty() && matcher.find()) {
      spell(text.substring(from, matcher.start()), pieces);
      pieces.add(Shapes.textOf(fieldsByText.getOrDefault(matcher.group(), "")));
      from = matcher.end();
    }
    spell(text.substring(from), pieces);
    return pieces;
  }

  private static void spell(String words, List<Data> pieces) {
    if (!words.isEmpty()) {
      pieces.add(Data.text(words));
    }
  }
}

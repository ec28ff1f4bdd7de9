package io.github.portfoliomd.parser.words;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.PartialDate.Season;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of one language, as a file {@code words_LANGUAGE.properties} lists them.
 *
 * @param language whose names of months count, too
 * @param lists the words by the key of their list
 */
public record LanguageWords(Locale language, Map<String, List<String>> lists) {

  /** The languages that have a file, English first, then by their codes. */
  public static final List<Locale> FILES =
      Stream.concat(Stream.of("en"), Arrays.stream(Locale.getISOLanguages()).sorted())
          .distinct()
          .filter(code -> LanguageWords.class.getResource(file(code)) != null)
          .map(Locale::new)
          .toList();

  /** The words of a language that has a file. */
  public static LanguageWords ofFile(Locale language) {
    try (InputStream in = LanguageWords.class.getResourceAsStream(file(language.getLanguage()))) {
      if (in == null) {
        throw new IllegalArgumentException("no words of this language: " + language);
      }
      return load(language, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a text that is written like the files; refuses keys that mean nothing. */
  public static LanguageWords of(Locale language, String text) {
    LanguageWords words;
    try {
      words = load(language, new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    words.lists.keySet().forEach(LanguageWords::check);
    return words;
  }

  private static String file(String code) {
    return "words_" + code + ".properties";
  }

  private static LanguageWords load(Locale language, Reader text) throws IOException {
    Properties file = new Properties();
    file.load(text);
    Map<String, List<String>> lists = new TreeMap<>();
    file.stringPropertyNames().forEach(key -> lists.put(key, split(file.getProperty(key))));
    return new LanguageWords(language, lists);
  }

  private static List<String> split(String value) {
    return Arrays.stream(value.split(",")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }

  private static void check(String key) {
    String name = key.substring(key.indexOf('.') + 1);
    boolean known =
        switch (key.substring(0, key.length() - name.length())) {
          case "section.", "kind." -> !Kind.of(name).name().isEmpty();
          case "season." -> names(Season.values()).contains(name);
          case "era." -> name.matches("\\d{1,4}");
          case "month." -> name.matches("[1-9]|1[0-2]");
          case "label." -> names(LabelMeaning.values()).contains(name);
          default -> Vocabulary.ALL.hasList(key);
        };
    if (!known) {
      throw new IllegalArgumentException("no list of words has this key: " + key);
    }
  }

  private static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}

package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.PartialDate.Season;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The words by which pages of one language are understood: those of its file {@code
 * words_LANGUAGE.properties}, and the months' names of the JDK (CLDR).
 */
final class Vocabulary {

  static final Vocabulary ENGLISH = new Vocabulary(Locale.ENGLISH);

  private final Properties words = new Properties();
  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Season> seasons = new HashMap<>();
  private final Map<String, Kind> sections = new HashMap<>();
  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();

  private Vocabulary(Locale locale) {
    load("words_" + locale.getLanguage() + ".properties");
    for (Month month : Month.values()) {
      for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
        String name = month.getDisplayName(style, locale).toLowerCase(Locale.ROOT);
        months.put(name.replace(".", ""), month.getValue());
      }
    }
    months.put("sept", 9);
    for (Season season : Season.values()) {
      list("season." + season.name().toLowerCase(Locale.ROOT))
          .forEach(name -> seasons.put(name, season));
    }
    for (String key : words.stringPropertyNames()) {
      index(key);
    }
  }

  private void load(String file) {
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(Vocabulary.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void index(String key) {
    String name = key.substring(key.indexOf('.') + 1);
    if (key.startsWith("section.")) {
      list(key).forEach(word -> sections.put(word, Kind.of(name)));
    } else if (key.startsWith("kind.")) {
      list(key).forEach(word -> kinds.put(word, Kind.of(name)));
    } else if (key.startsWith("label.")) {
      list(key).forEach(word -> labels.put(word, name));
    }
  }

  /** The words of a list of the file. */
  List<String> list(String key) {
    String value = words.getProperty(key, "");
    return Arrays.stream(value.split(",")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }

  Set<String> set(String key) {
    return Set.copyOf(list(key));
  }

  /** The names of months, longest first, for a pattern. */
  Set<String> monthNames() {
    return longestFirst(months.keySet());
  }

  Set<String> seasonNames() {
    return longestFirst(seasons.keySet());
  }

  private static Set<String> longestFirst(Set<String> names) {
    return names.stream()
        .collect(
            Collectors.toCollection(
                () ->
                    new TreeSet<>(
                        (a, b) ->
                            a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())));
  }

  /** The number of a month, by a name that {@link #monthNames} has. */
  int month(String name) {
    return Objects.requireNonNull(months.get(name.toLowerCase(Locale.ROOT).replace(".", "")), name);
  }

  /** A season, by a name that {@link #seasonNames} has. */
  Season season(String name) {
    return Objects.requireNonNull(seasons.get(name.toLowerCase(Locale.ROOT)), name);
  }

  /** What a section of this name is about, if the name is known. */
  Optional<Kind> section(String heading) {
    return Optional.ofNullable(sections.get(normal(heading)));
  }

  /** What a word in a heading tells of its entry, if anything. */
  Optional<Kind> kind(String word) {
    return Optional.ofNullable(kinds.get(normal(word)));
  }

  /** What a label stands for, if it is known: {@code keywords}, {@code role} … */
  Optional<String> label(String label) {
    return Optional.ofNullable(labels.get(normal(label)));
  }

  private static String normal(String words) {
    return words.strip().replaceAll("\\s+", " ").replace(" & ", " and ").toLowerCase(Locale.ROOT);
  }
}

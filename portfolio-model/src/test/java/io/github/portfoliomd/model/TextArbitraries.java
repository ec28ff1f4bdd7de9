package io.github.portfoliomd.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Plain words: with digits, punctuation, quotes and letters of many scripts, but nothing that means
 * something to Markdown, YAML, HTML or the page layout. A phrase starts and ends with a letter.
 */
final class TextArbitraries {

  private static final List<String> WORDS =
      List.of(
          ("tide gull harbour ledger copper meadow lantern pebble sluice été Überblick naïve señal"
                  + " łódka čaj Ωμέγα маяк 灯台 منارة")
              .split(" "));

  /** What can stand between two words. */
  private static final List<String> BETWEEN =
      List.of(
          ("and slowly, \"harbour\" “quay” «môle» ship's l’eau (again) long-term and/or 3.5 40% C++"
                  + " n°7 7 🌊")
              .split(" "));

  private TextArbitraries() {}

  static Arbitrary<String> words() {
    return Arbitraries.of(WORDS);
  }

  /** One to five words on one line. */
  static Arbitrary<String> phrases() {
    return phrases(WholeArbitrary.of(Arbitraries.oneOf(words(), Arbitraries.of(BETWEEN))));
  }

  /**
   * One to three sentences on one line; a number that could be a year stands in the middle only.
   */
  static Arbitrary<String> sentences() {
    Arbitrary<String> between =
        WholeArbitrary.of(
            Arbitraries.frequencyOf(
                Tuple.of(4, words()),
                Tuple.of(4, Arbitraries.of(BETWEEN)),
                Tuple.of(1, Arbitraries.of("1987", "2016", "2031"))));
    return WholeArbitrary.of(
        Combinators.combine(phrases(between), Arbitraries.of(".", "!", "?", "…"))
            .as((words, end) -> capitalised(words) + end)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(sentences -> String.join(" ", sentences)));
  }

  /** A phrase with a capital; one of four has a dash in it. */
  static Arbitrary<String> titles() {
    Arbitrary<String> title = phrases().map(TextArbitraries::capitalised);
    Arbitrary<String> dashed =
        Combinators.combine(title, phrases()).as((title1, subtitle) -> title1 + " - " + subtitle);
    return WholeArbitrary.of(Arbitraries.frequencyOf(Tuple.of(3, title), Tuple.of(1, dashed)));
  }

  private static Arbitrary<String> phrases(Arbitrary<String> between) {
    Arbitrary<String> longer =
        Combinators.combine(words(), between.list().ofMaxSize(3), words())
            .as(
                (first, middle, last) ->
                    Stream.of(List.of(first), middle, List.of(last))
                        .flatMap(List::stream)
                        .collect(Collectors.joining(" ")));
    return WholeArbitrary.of(Arbitraries.frequencyOf(Tuple.of(1, words()), Tuple.of(3, longer)));
  }

  private static String capitalised(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }
}

package io.github.portfoliomd.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Values without a meaning, and the maps of them. */
final class DataArbitraries {

  /** Some of them are names that a writer of ours uses, too. */
  private static final List<String> KEYS =
      List.of("rating", "colour", "clé", "see-also", "Long Name", "2020", "x-body", "x-plain");

  private DataArbitraries() {}

  static Arbitrary<Data> data() {
    return data(2);
  }

  private static Arbitrary<Data> data(int depth) {
    return depth == 0
        ? scalars()
        : WholeArbitrary.of(
            Arbitraries.frequencyOf(
                Tuple.of(4, scalars()),
                Tuple.of(1, data(depth - 1).list().ofMaxSize(3).map(Data.Sequence::new)),
                Tuple.of(1, members(Arbitraries.of(KEYS), data(depth - 1)).map(Data::mapping))));
  }

  private static Arbitrary<Data> scalars() {
    return WholeArbitrary.of(
        Arbitraries.frequencyOf(
            Tuple.of(4, TextArbitraries.phrases().map(Data::text)),
            Tuple.of(1, TextArbitraries.sentences().list().ofSize(2).map(DataArbitraries::lines)),
            // text that looks like something else, in quotes and without
            Tuple.of(
                1, Arbitraries.of("", "true", "null", "12", "2021-03-01", "no").map(Data::text)),
            Tuple.of(
                1, Arbitraries.of("2021-03-01", "NO", "12:30", "0x1F", "007").map(s -> plain(s))),
            Tuple.of(
                1,
                Arbitraries.of("0", "-7", "1.10", "6.02e23", "12345678901234567890")
                    .map(Data::number)),
            Tuple.of(1, Arbitraries.of(true, false).map(Data::bool)),
            Tuple.of(1, Arbitraries.create(Data::ofNull))));
  }

  private static Data plain(String disputed) {
    return new Data.Text(disputed, true);
  }

  private static Data lines(List<String> lines) {
    return Data.text(String.join("\n", lines));
  }

  /** What an imported format says beyond the model: in one of three cases, something. */
  static Arbitrary<Map<String, Data>> extensions() {
    return extensions(KEYS);
  }

  /** The same, with names that a standard has for values of items. */
  static Arbitrary<Map<String, Data>> itemExtensions() {
    List<String> keys = new ArrayList<>(KEYS);
    keys.addAll(List.of("name", "summary", "startDate"));
    return extensions(keys);
  }

  private static Arbitrary<Map<String, Data>> extensions(List<String> keys) {
    return WholeArbitrary.of(
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.create(Map::of)),
            Tuple.of(1, members(Arbitraries.of(keys), data()).filter(map -> !map.isEmpty()))));
  }

  static Arbitrary<Map<String, Data>> members(Arbitrary<String> keys, Arbitrary<Data> values) {
    return Combinators.combine(keys, values)
        .as(Map::entry)
        .list()
        .ofMaxSize(3)
        .map(
            entries -> {
              Map<String, Data> members = new LinkedHashMap<>();
              entries.forEach(entry -> members.put(entry.getKey(), entry.getValue()));
              return members;
            });
  }

  static Arbitrary<FrontMatter> frontMatters() {
    return WholeArbitrary.of(
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.create(FrontMatter::empty)),
            Tuple.of(6, frontMatterValues()),
            Tuple.of(
                1,
                Arbitraries.of("title = \"Quay\"", "[params]\nrating = 4\n\ndraft = false")
                    .map(text -> new FrontMatter.Unread(FrontMatter.Format.TOML, text))),
            Tuple.of(
                1,
                Arbitraries.of("title: \"Quay", "tags: [tide, gull\nlayout: page")
                    .map(text -> new FrontMatter.Unread(FrontMatter.Format.YAML, text)))));
  }

  private static Arbitrary<FrontMatter> frontMatterValues() {
    Arbitrary<Map<String, Data>> known =
        Combinators.combine(
                TextArbitraries.titles().optional(0.5),
                Arbitraries.of("en", "fr", "pt-BR").optional(0.5))
            .as(
                (title, language) -> {
                  Map<String, Data> members = new LinkedHashMap<>();
                  title.ifPresent(text -> members.put("title", Data.text(text)));
                  language.ifPresent(tag -> members.put("lang", Data.text(tag)));
                  return members;
                });
    Arbitrary<String> keys =
        Arbitraries.of("layout", "permalink", "tags", "hide_toc", "clé", "x-note");
    return Combinators.combine(known, members(keys, data()))
        .as(
            (first, others) -> {
              first.putAll(others);
              return FrontMatter.of(first);
            });
  }
}

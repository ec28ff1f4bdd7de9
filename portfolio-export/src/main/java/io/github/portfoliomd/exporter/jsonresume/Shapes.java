package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The vocabulary of shapes; {@code MAPPING.md}, "Shapes", says what each word means. */
final class Shapes {

  /** Those that occur again and again. */
  private static final List<Data> COUNTS =
      IntStream.range(0, 256).mapToObj(n -> Data.number(Integer.toString(n))).toList();

  /** Stands where a list or a text has nothing in it. */
  static final Data NOTHING = Data.number("0");

  /** Stands for an address that its own words already spell. */
  static final Data SAME = Data.bool(true);

  private Shapes() {}

  static Data count(int characters) {
    return characters < COUNTS.size()
        ? COUNTS.get(characters)
        : Data.number(Integer.toString(characters));
  }

  static Data list(List<Data> items) {
    return items.isEmpty() ? NOTHING : new Data.Sequence(items);
  }

  static Data text(String characters) {
    return characters.isEmpty() ? NOTHING : Data.text(characters);
  }

  /** The whole text of a standard field of the same object. */
  static Data textOf(String field) {
    return Data.mapping(Map.of("$", Data.text(field)));
  }

  static Data of(String name, Data value) {
    return Data.mapping(Map.of(name, value));
  }

  static Data of(String name, Data value, String second, Data secondValue) {
    Map<String, Data> members = new LinkedHashMap<>();
    members.put(name, value);
    members.put(second, secondValue);
    return Data.mapping(members);
  }

  /** A shape with those of some texts that are there. */
  static Data with(Data shape, Map<String, String> texts) {
    Map<String, Data> members = new LinkedHashMap<>(((Data.Mapping) shape).members());
    texts.forEach(
        (name, text) -> {
          if (!text.isEmpty()) {
            members.put(name, Data.text(text));
          }
        });
    return Data.mapping(members);
  }
}

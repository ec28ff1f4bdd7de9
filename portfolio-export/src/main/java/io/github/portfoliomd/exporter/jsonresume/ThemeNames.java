package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Former names beside today's: some themes still look for those, and for no others. */
final class ThemeNames {

  private ThemeNames() {}

  /** Adds the former names of what has one, where nothing has that name. */
  static Data added(Data resume) {
    Map<String, Data> root = new LinkedHashMap<>(members(resume));
    root.replaceAll((section, value) -> added(FormerNames.of(section), value));
    return Data.mapping(root);
  }

  /**
   * Adds them to an object, or to each of a list.
   *
   * @param today today's names, by former name
   */
  private static Data added(Map<String, String> today, Data value) {
    if (today.isEmpty()) {
      return value;
    }
    if (value instanceof Data.Sequence list) {
      List<Data> items = list.items();
      return new Data.Sequence(items.stream().map(item -> added(today, item)).toList());
    }
    Map<String, Data> members = new LinkedHashMap<>(members(value));
    new TreeMap<>(today)
        .forEach(
            (former, name) -> {
              if (members(value).containsKey(name)) {
                members.putIfAbsent(former, members(value).get(name));
              }
            });
    return Data.mapping(members);
  }

  private static Map<String, Data> members(Data object) {
    return ((Data.Mapping) object).members();
  }
}

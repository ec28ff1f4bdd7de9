package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is not the same in two JSON values, as a list of places. */
final class JsonDifferences {

  private final List<String> found = new ArrayList<>();

  private JsonDifferences() {}

  static List<String> between(Data one, Data other) {
    JsonDifferences differences = new JsonDifferences();
    differences.look("", one, other);
    return differences.found;
  }

  private void look(String path, Data one, Data other) {
    if (one instanceof Data.Mapping a && other instanceof Data.Mapping b) {
      members(path, a.members(), b.members());
    } else if (one instanceof Data.Sequence a
        && other instanceof Data.Sequence b
        && a.items().size() == b.items().size()) {
      for (int i = 0; i < a.items().size(); i++) {
        look(path + "/" + i, a.items().get(i), b.items().get(i));
      }
    } else if (!one.equals(other)) {
      found.add(path + ": " + one + " became " + other);
    }
  }

  private void members(String path, Map<String, Data> one, Map<String, Data> other) {
    Set<String> names = new LinkedHashSet<>(one.keySet());
    names.addAll(other.keySet());
    for (String name : names) {
      Data absent = Data.text("(absent)");
      look(path + "/" + name, one.getOrDefault(name, absent), other.getOrDefault(name, absent));
    }
  }
}

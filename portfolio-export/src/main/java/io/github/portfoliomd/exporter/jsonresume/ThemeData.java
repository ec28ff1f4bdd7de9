package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import java.util.LinkedHashMap;
import java.util.Map;

/** Extensions that are safe for themes, some of which show a property of an earlier schema. */
final class ThemeData {

  private final ThemeChanges changes;
  private final String path;

  ThemeData(ThemeChanges changes, String path) {
    this.changes = changes;
    this.path = path;
  }

  Map<String, Data> of(Map<String, Data> members) {
    Map<String, Data> safe = new LinkedHashMap<>();
    members.forEach((name, value) -> safe.put(name, of(value)));
    return safe;
  }

  private Data of(Data value) {
    if (value instanceof Data.Text text) {
      return new Data.Text(text(text.value()), text.plain());
    }
    if (value instanceof Data.Sequence list) {
      return new Data.Sequence(list.items().stream().map(this::of).toList());
    }
    return value instanceof Data.Mapping map ? Data.mapping(of(map.members())) : value;
  }

  private String text(String text) {
    if (!ThemeText.isScript(text)) {
      return changes.text(path, text);
    }
    changes.unsafe(path);
    return changes.text(path, text.replace(':', '\uFF1A').replace('&', '\uFF06'));
  }
}

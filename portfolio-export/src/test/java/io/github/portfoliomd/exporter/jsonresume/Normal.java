package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A résumé with everything done to it that may be: a former name becomes today's where that is
 * absent, and a key goes whose value is empty; counted, since each has its diagnostic.
 *
 * <p>The rules are written down once more here, apart from the reader's.
 */
final class Normal {

  private static final Map<String, Map<String, String>> RENAMED =
      Map.of(
          "basics", Map.of("website", "url", "picture", "image"),
          "work", Map.of("company", "name", "website", "url"),
          "volunteer", Map.of("website", "url"),
          "publications", Map.of("website", "url"),
          "projects", Map.of("website", "url"),
          "education", Map.of("gpa", "score"),
          "languages", Map.of("name", "language", "level", "fluency"));

  private int renamed = 0;
  private int removed = 0;
  private final Data resume;

  private Normal(Data resume) {
    Map<String, Data> root = new LinkedHashMap<>();
    JsonTree.members(resume).forEach((name, value) -> root.put(name, today(name, value)));
    this.resume = pruned(Data.mapping(root));
  }

  static Normal of(Data resume) {
    return new Normal(resume);
  }

  Data resume() {
    return resume;
  }

  int renamed() {
    return renamed;
  }

  int removed() {
    return removed;
  }

  private Data today(String section, Data value) {
    if (value instanceof Data.Sequence list) {
      return new Data.Sequence(list.items().stream().map(item -> object(section, item)).toList());
    }
    return object(section, value);
  }

  private Data object(String section, Data value) {
    if (!(value instanceof Data.Mapping map)) {
      return value;
    }
    Map<String, String> names = RENAMED.getOrDefault(section, Map.of());
    Map<String, Data> members = new LinkedHashMap<>();
    map.members()
        .forEach(
            (name, member) -> {
              boolean rename =
                  names.containsKey(name) && !map.members().containsKey(names.get(name));
              renamed += rename && isValue(member) ? 1 : 0;
              members.put(rename ? names.get(name) : name, member);
            });
    return Data.mapping(members);
  }

  /** A former name of a list, an object or a truth value is only an unknown one. */
  private static boolean isValue(Data value) {
    return value instanceof Data.Text || value instanceof Data.Number;
  }

  private Data pruned(Data value) {
    if (value instanceof Data.Sequence list) {
      return new Data.Sequence(list.items().stream().map(this::pruned).toList());
    }
    if (!(value instanceof Data.Mapping map)) {
      return value;
    }
    Map<String, Data> members = new LinkedHashMap<>();
    map.members()
        .forEach(
            (name, member) -> {
              Data kept = pruned(member);
              boolean empty =
                  kept instanceof Data.Null
                      || kept.equals(Data.text(""))
                      || kept.equals(Data.sequence())
                      || kept.equals(Data.mapping(Map.of()));
              removed += empty ? 1 : 0;
              if (!empty) {
                members.put(name, kept);
              }
            });
    return Data.mapping(members);
  }
}

package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One value of a résumé, and what to do with it.
 *
 * @param path the names and numbers that lead to the value
 */
record JsonEdit(List<String> path) {

  /** A copy of a résumé with the value changed, or without it. */
  Data apply(Data root, Function<Data, Optional<Data>> change) {
    return apply(root, path, change).orElseThrow();
  }

  private static Optional<Data> apply(
      Data value, List<String> path, Function<Data, Optional<Data>> change) {
    if (path.isEmpty()) {
      return change.apply(value);
    }
    List<String> below = path.subList(1, path.size());
    if (value instanceof Data.Sequence list) {
      int index = Integer.parseInt(path.get(0));
      List<Data> items = new ArrayList<>(list.items());
      Optional<Data> changed = apply(items.remove(index), below, change);
      changed.ifPresent(item -> items.add(index, item));
      return Optional.of(new Data.Sequence(items));
    }
    Map<String, Data> members = new LinkedHashMap<>(((Data.Mapping) value).members());
    apply(members.get(path.get(0)), below, change)
        .ifPresentOrElse(
            changed -> members.put(path.get(0), changed), () -> members.remove(path.get(0)));
    return Optional.of(Data.mapping(members));
  }

  String name() {
    return path.get(path.size() - 1);
  }

  /** A résumé without what is ours, and without what that leaves empty. */
  static Data standard(Data value) {
    if (value instanceof Data.Sequence list) {
      return new Data.Sequence(list.items().stream().map(JsonEdit::standard).toList());
    }
    if (!(value instanceof Data.Mapping map)) {
      return value;
    }
    Map<String, Data> members = new LinkedHashMap<>();
    map.members()
        .forEach(
            (name, member) -> {
              Data kept = standard(member);
              Data said = name.equals("profiles") ? withoutEmpty(kept) : kept;
              if (!name.startsWith("x-") && !isEmpty(said)) {
                members.put(name, said);
              }
            });
    return Data.mapping(members);
  }

  /** A profile of which nothing is known is none. */
  private static Data withoutEmpty(Data profiles) {
    return profiles instanceof Data.Sequence list
        ? new Data.Sequence(list.items().stream().filter(item -> !isEmpty(item)).toList())
        : profiles;
  }

  private static boolean isEmpty(Data value) {
    return value.equals(Data.sequence()) || value.equals(Data.mapping(Map.of()));
  }
}

package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names of properties from before JSON Resume 1.0, which some themes still look for. */
final class ThemeNames {

  /** Former names, by section and today's name. */
  private static final Map<String, Map<String, String>> FORMER =
      Map.of(
          "basics", Map.of("url", "website", "image", "picture"),
          "work", Map.of("name", "company", "url", "website"),
          "volunteer", Map.of("url", "website"),
          "publications", Map.of("url", "website"),
          "projects", Map.of("url", "website"),
          "education", Map.of("url", "website", "score", "gpa"),
          "languages", Map.of("language", "name", "fluency", "level"));

  private ThemeNames() {}

  /** Adds the former names of what has one, where nothing has that name. */
  static Data added(Data resume) {
    Map<String, Data> root = new LinkedHashMap<>(members(resume));
    root.replaceAll((section, value) -> added(FORMER.getOrDefault(section, Map.of()), value));
    return Data.map(root);
  }

  private static Data added(Map<String, String> former, Data value) {
    if (former.isEmpty()) {
      return value;
    }
    if (value instanceof Data.Sequence list) {
      List<Data> items = list.items();
      return new Data.Sequence(items.stream().map(item -> added(former, item)).toList());
    }
    Map<String, Data> members = new LinkedHashMap<>(members(value));
    members(value)
        .forEach(
            (name, member) -> {
              if (former.containsKey(name)) {
                members.putIfAbsent(former.get(name), member);
              }
            });
    return Data.map(members);
  }

  private static Map<String, Data> members(Data object) {
    return ((Data.Mapping) object).members();
  }
}

package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names of properties from before JSON Resume 1.0, which count as today's where those are free. */
final class FormerNames {

  /** Today's names, by section and former name. */
  private static final Map<String, Map<String, String>> TODAY =
      Map.of(
          "basics", Map.of("website", "url", "picture", "image"),
          "work", Map.of("company", "name", "website", "url"),
          "volunteer", Map.of("website", "url"),
          "publications", Map.of("website", "url"),
          "projects", Map.of("website", "url"),
          "education", Map.of("gpa", "score"),
          "languages", Map.of("name", "language", "level", "fluency"));

  private FormerNames() {}

  /** Today's names for the objects of a section, by former name. */
  static Map<String, String> of(String section) {
    return TODAY.getOrDefault(section, Map.of());
  }

  /** Whether a value can be one of a former name, all of which were strings or numbers. */
  static boolean isValue(Data value) {
    return value instanceof Data.Text || value instanceof Data.Number;
  }

  static void rename(JsonValue.Object root, ResumeProblems problems) {
    TODAY.forEach(
        (section, names) -> {
          JsonValue value = root.members().get(section);
          if (value instanceof JsonValue.Array array) {
            array.items().forEach(item -> rename(item, names, problems));
          } else if (value != null) {
            rename(value, names, problems);
          }
        });
  }

  private static void rename(JsonValue value, Map<String, String> names, ResumeProblems problems) {
    if (!(value instanceof JsonValue.Object object)) {
      return;
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (name, member) -> {
              String today = names.getOrDefault(name, name);
              boolean renamed =
                  !today.equals(name)
                      && !object.members().containsKey(today)
                      && member instanceof JsonValue.Scalar scalar
                      && isValue(scalar.value());
              members.put(renamed ? today : name, member);
              if (renamed) {
                problems.addName(ResumeProblem.RENAMED, member.place(), name, today);
              }
            });
    object.members().clear();
    object.members().putAll(members);
  }
}

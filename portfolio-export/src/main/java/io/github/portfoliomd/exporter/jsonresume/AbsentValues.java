package io.github.portfoliomd.exporter.jsonresume;

import java.util.Iterator;
import java.util.Map;

/** Takes members away that say nothing, those that come to say nothing by that included. */
final class AbsentValues {

  private AbsentValues() {}

  static void remove(JsonValue value, ResumeProblems problems) {
    if (value instanceof JsonValue.Array array) {
      array.items().forEach(item -> remove(item, problems));
    } else if (value instanceof JsonValue.Object object) {
      Iterator<Map.Entry<String, JsonValue>> members = object.members().entrySet().iterator();
      while (members.hasNext()) {
        Map.Entry<String, JsonValue> member = members.next();
        remove(member.getValue(), problems);
        if (member.getValue().isEmpty()) {
          members.remove();
          problems.addName(ResumeProblem.EMPTY, member.getValue().place(), member.getKey(), "");
        }
      }
    }
  }
}

package io.github.portfoliomd.exporter.jsonresume;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts sections and parts of the person where the standard has them, if that place is free. */
final class MisplacedValues {

  private static final String BASICS = "basics";

  private final JsonValue.Object root;
  private final ResumeProblems problems;

  private MisplacedValues(JsonValue.Object root, ResumeProblems problems) {
    this.root = root;
    this.problems = problems;
  }

  static void move(JsonValue.Object root, ResumeProblems problems) {
    MisplacedValues values = new MisplacedValues(root, problems);
    values.sections();
    values.partOfBasics("profiles");
    values.partOfBasics("location");
  }

  private void sections() {
    if (!(root.members().get(BASICS) instanceof JsonValue.Object basics)) {
      return;
    }
    for (ResumeSection section : ResumeSection.values()) {
      if (section.kind().isPresent()
          && basics.members().get(section.array()) instanceof JsonValue.Array array
          && array.items().stream().allMatch(JsonValue.Object.class::isInstance)) {
        move(section.array(), array, basics, root, "put it at the top level");
      }
    }
  }

  private void partOfBasics(String name) {
    @Nullable JsonValue value = root.members().get(name);
    boolean list = name.equals("profiles");
    Class<?> type = list ? JsonValue.Array.class : JsonValue.Object.class;
    if (value == null || !type.isInstance(value)) {
      return;
    }
    JsonValue basics =
        root.members()
            .computeIfAbsent(
                BASICS, key -> new JsonValue.Object(value.place(), new LinkedHashMap<>()));
    if (basics instanceof JsonValue.Object object) {
      move(name, value, root, object, "put it into \"basics\"");
    }
  }

  private void move(
      String name, JsonValue value, JsonValue.Object from, JsonValue.Object to, String hint) {
    Map<String, JsonValue> place = to.members();
    if (place.putIfAbsent(name, value) == null) {
      from.members().remove(name);
      problems.addName(ResumeProblem.MISPLACED, value.place(), name, hint + "; it was read there");
    } else {
      problems.addName(
          ResumeProblem.MISPLACED,
          value.place(),
          name,
          hint + ", where there is another; until then it is kept, but not shown");
    }
  }
}

package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes values of the model of those that have no meaning to it: the way back of ResumeData. */
final class DataReader {

  /** How deep the model lets data nest; a list counts once, a map twice. */
  private static final int DEPTH = 100;

  private final SourceText source;
  private final ResumeProblems problems;

  DataReader(SourceText source, ResumeProblems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** Values by name, each of which the model counts its own depth for. */
  Map<String, Data> members(JsonValue.Object object) {
    Map<String, Data> members = new LinkedHashMap<>();
    object.members().forEach((name, value) -> members.put(unescaped(name), read(value, 0)));
    return members;
  }

  /**
   * A value.
   *
   * @param depth how deep it stands, as the model counts
   */
  Data read(JsonValue value, int depth) {
    if (value instanceof JsonValue.Scalar scalar) {
      return scalar.value();
    }
    if (plain(value) instanceof Data.Text text) {
      return ResumeData.unquoted(text.value());
    }
    boolean list = value instanceof JsonValue.Array;
    if (depth + (list ? 1 : 2) > DEPTH && !value.isEmpty()) {
      return asText(value);
    }
    return value instanceof JsonValue.Array array
        ? list(array, depth)
        : map((JsonValue.Object) value, depth);
  }

  private Data asText(JsonValue value) {
    problems.add(ResumeProblem.TOO_DEEP, value.place(), "", "");
    return Data.text(source.text().substring(value.place().start(), value.place().end()));
  }

  private Data list(JsonValue.Array array, int depth) {
    List<Data> items = new ArrayList<>();
    array.items().forEach(item -> items.add(read(item, depth + 1)));
    return new Data.Sequence(items);
  }

  /** The characters of a value that has them in YAML, which no nesting keeps from being one. */
  private static @Nullable Data plain(JsonValue value) {
    return value instanceof JsonValue.Object object
            && object.members().size() == 1
            && object.members().get(ResumeData.PLAIN) instanceof JsonValue.Scalar scalar
        ? scalar.value()
        : null;
  }

  private Data map(JsonValue.Object object, int depth) {
    Map<String, Data> out = new LinkedHashMap<>();
    object.members().forEach((name, value) -> out.put(unescaped(name), read(value, depth + 2)));
    return Data.mapping(out);
  }

  private static String unescaped(String name) {
    return ResumeData.isEscaped(name) ? name.substring(2) : name;
  }
}

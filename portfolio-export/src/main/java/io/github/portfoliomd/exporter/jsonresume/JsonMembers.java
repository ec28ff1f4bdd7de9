package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members of an object of a résumé, each of which is taken by whoever knows it; what is left is
 * an extension of the model.
 */
final class JsonMembers {

  private static final String QUOTED = "put it into quotes; it was read as if it were";

  private final JsonValue.Object object;
  private final ResumeProblems problems;
  private final DataReader data;

  /** How deep the model counts what the object's members are to it. */
  private final int depth;

  private final Map<String, JsonValue> left;
  private final Map<String, Data> misfits = new LinkedHashMap<>();

  JsonMembers(JsonValue.Object object, ResumeProblems problems, DataReader data) {
    this(object, problems, data, 0);
  }

  private JsonMembers(
      JsonValue.Object object, ResumeProblems problems, DataReader data, int depth) {
    this.object = object;
    this.problems = problems;
    this.data = data;
    this.depth = depth;
    this.left = new LinkedHashMap<>(object.members());
  }

  JsonPlace place() {
    return object.place();
  }

  /** Where a member stands, taken or not, if there is one. */
  Optional<JsonPlace> place(String name) {
    return Optional.ofNullable(object.members().get(name)).map(JsonValue::place);
  }

  /** Where the members of a member stand, taken or not, by name. */
  Map<String, JsonPlace> inside(String name) {
    Map<String, JsonPlace> places = new LinkedHashMap<>();
    if (object.members().get(name) instanceof JsonValue.Object inner) {
      inner.members().forEach((member, value) -> places.put(member, value.place()));
    }
    return places;
  }

  /** The texts among the members, taken or not, by name. */
  Map<String, String> strings() {
    Map<String, String> strings = new LinkedHashMap<>();
    object.members().forEach((name, value) -> spelling(value).ifPresent(s -> strings.put(name, s)));
    return strings;
  }

  Optional<JsonValue> take(String name) {
    return Optional.ofNullable(left.remove(name));
  }

  /** Takes a text of the standard, or else of ours. */
  Optional<String> textOr(String name, String ours) {
    Optional<String> text = text(name);
    Optional<String> own = ourText(ours);
    if (text.isPresent() && own.isPresent()) {
      unfit(ours);
    }
    return text.or(() -> own);
  }

  /** Takes an object of the standard; anything else is left to the extensions. */
  Optional<JsonMembers> standardObject(String name) {
    Optional<JsonMembers> object = object(name);
    if (object.isEmpty()) {
      take(name).ifPresent(value -> misfit(name, value, "an object"));
    }
    return object;
  }

  /** Takes an object, or leaves what is none. */
  Optional<JsonMembers> object(String name) {
    if (left.get(name) instanceof JsonValue.Object value) {
      left.remove(name);
      return Optional.of(of(value));
    }
    return Optional.empty();
  }

  /** These members, as those of a value that is an extension itself. */
  JsonMembers ofExtension() {
    return new JsonMembers(object, problems, data, 2);
  }

  /** Takes an object of values by name, or leaves what is none. */
  Optional<Map<String, Data>> data(String name) {
    return object(name).map(values -> data.members(values.object));
  }

  /**
   * Takes a list of objects of the standard; what is neither an object nor a text is left to the
   * extensions.
   *
   * @param main the field that a text in place of an object is taken for
   */
  List<JsonMembers> objects(String name, String main) {
    Optional<JsonValue> value = take(name);
    if (value.isPresent() && value.get() instanceof JsonValue.Array array) {
      return objects(name, main, array.items());
    }
    Optional<JsonMembers> one = value.flatMap(v -> object(v, main));
    if (one.isPresent()) {
      boolean object = value.get() instanceof JsonValue.Object;
      String list = object ? "put it into a list" : "write [{\"" + main + "\": …}]";
      spelled(value.get(), list + "; it was read so");
    } else {
      value.ifPresent(v -> misfit(name, v, "a list of objects"));
    }
    return one.stream().toList();
  }

  private List<JsonMembers> objects(String name, String main, List<JsonValue> items) {
    List<JsonMembers> objects = new ArrayList<>();
    List<Data> others = new ArrayList<>();
    for (JsonValue item : items) {
      Optional<JsonMembers> object = object(item, main);
      object.ifPresent(objects::add);
      if (object.isEmpty()) {
        others.add(data.read(item, depth + 1));
        kept(item, "an object");
      } else if (!(item instanceof JsonValue.Object)) {
        spelled(item, "write {\"" + main + "\": …}; it was read so");
      }
    }
    if (!others.isEmpty()) {
      misfits.put(name, new Data.Sequence(others));
    }
    return objects;
  }

  private Optional<JsonMembers> object(JsonValue value, String main) {
    if (value instanceof JsonValue.Object object) {
      return Optional.of(of(object));
    }
    return isText(value) && !value.isEmpty()
        ? Optional.of(of(new JsonValue.Object(value.place(), Map.of(main, value))))
        : Optional.empty();
  }

  /** Whether there is nothing but these members. */
  boolean hasOnly(String... names) {
    return List.of(names).containsAll(object.members().keySet());
  }

  /** Whether a list has at least one text in it; takes nothing. */
  boolean hasTexts(String name) {
    return object.members().get(name) instanceof JsonValue.Array array
        && array.items().stream().anyMatch(item -> !item.isEmpty() && spelling(item).isPresent());
  }

  /** Takes a list of objects of ours, or leaves what is none. */
  List<JsonMembers> list(String name) {
    if (!(left.get(name) instanceof JsonValue.Array array)
        || !array.items().stream().allMatch(JsonValue.Object.class::isInstance)) {
      return List.of();
    }
    left.remove(name);
    return array.items().stream().map(item -> of((JsonValue.Object) item)).toList();
  }

  JsonMembers of(JsonValue.Object value) {
    return new JsonMembers(value, problems, data);
  }

  /** Takes a text of the standard. */
  Optional<String> text(String name) {
    Optional<JsonValue> value = take(name);
    Optional<String> text = value.flatMap(JsonMembers::spelling);
    if (text.isPresent()) {
      value.filter(v -> !isText(v)).ifPresent(v -> spelled(v, QUOTED));
    } else {
      value.ifPresent(v -> misfit(name, v, "a string"));
    }
    return text;
  }

  /** Takes a list of texts of the standard; what is no text is left to the extensions. */
  List<String> texts(String name) {
    Optional<JsonValue> value = take(name);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof JsonValue.Array array) {
      return texts(name, array);
    }
    Optional<String> text = spelling(value.get());
    if (text.isEmpty()) {
      misfit(name, value.get(), "a list of strings");
    } else {
      spelled(value.get(), "put it into a list; it was read so");
    }
    return text.stream().toList();
  }

  private List<String> texts(String name, JsonValue.Array array) {
    List<String> texts = new ArrayList<>();
    List<Data> others = new ArrayList<>();
    for (JsonValue item : array.items()) {
      Optional<String> text = spelling(item);
      if (item.isEmpty()) {
        problems.add(ResumeProblem.EMPTY_ELEMENT, item.place(), "", "");
      } else if (text.isPresent()) {
        texts.add(text.get());
        if (!isText(item)) {
          spelled(item, QUOTED);
        }
      } else {
        others.add(data.read(item, depth + 1));
        kept(item, "a string");
      }
    }
    if (!others.isEmpty()) {
      misfits.put(name, new Data.Sequence(others));
    }
    return texts;
  }

  /** Takes a property of ours that is a text; one that is none stays an extension. */
  Optional<String> ourText(String name) {
    return left.get(name) instanceof JsonValue.Scalar scalar
            && scalar.value() instanceof Data.Text text
            && left.remove(name) != null
        ? Optional.of(text.value())
        : Optional.empty();
  }

  /** Takes a property of ours, as it is. */
  Optional<Data> ours(String name) {
    return take(name).map(JsonMembers::raw);
  }

  /** Takes down that a property of ours does not fit. */
  void unfit(String name) {
    place(name).ifPresent(p -> problems.addName(ResumeProblem.EXTENSION_UNFIT, p, name, ""));
  }

  /** Keeps a value as an extension, since the standard has another type there. */
  void misfit(String name, JsonValue value, String expected) {
    misfits.put(name, data.read(value, depth));
    kept(value, expected);
  }

  private void kept(JsonValue value, String expected) {
    problems.add(
        ResumeProblem.WRONG_TYPE,
        value.place(),
        type(value),
        "write " + expected + "; until then it is kept, but not shown");
  }

  private void spelled(JsonValue value, String hint) {
    problems.add(ResumeProblem.WRONG_TYPE, value.place(), type(value), hint);
  }

  /** Everything that nobody took. */
  Map<String, Data> rest() {
    Map<String, Data> rest = new LinkedHashMap<>();
    object(ResumeNames.EXTENSIONS)
        .ifPresent(o -> o.left.forEach((name, value) -> rest.put(name, data.read(value, depth))));
    left.computeIfPresent(
        ResumeNames.EMPTY, (name, value) -> raw(value).equals(Data.bool(true)) ? null : value);
    left.forEach((name, value) -> rest.put(name, data.read(value, depth)));
    rest.putAll(misfits);
    return rest;
  }

  /** Everything that nobody took, where the model has no extension with a standard name. */
  Map<String, Data> rest(List<String> standard) {
    Map<String, Data> rest = new LinkedHashMap<>();
    rest().forEach((name, value) -> rest.put(standard.contains(name) ? "x-" + name : name, value));
    return rest;
  }

  static Optional<String> spelling(JsonValue value) {
    if (!(value instanceof JsonValue.Scalar scalar)) {
      return Optional.empty();
    }
    Data data = scalar.value();
    if (data instanceof Data.Text text) {
      return Optional.of(text.value());
    }
    if (data instanceof Data.Number number) {
      return Optional.of(number.spelling());
    }
    return data instanceof Data.Bool bool
        ? Optional.of(Boolean.toString(bool.value()))
        : Optional.empty();
  }

  static boolean isText(JsonValue value) {
    return value instanceof JsonValue.Scalar scalar && scalar.value() instanceof Data.Text;
  }

  static String type(JsonValue value) {
    if (value instanceof JsonValue.Scalar scalar) {
      Data data = scalar.value();
      return data instanceof Data.Text
          ? "a string"
          : data instanceof Data.Number
              ? "a number"
              : data instanceof Data.Bool ? "a truth value" : "null";
    }
    return value instanceof JsonValue.Array ? "a list" : "an object";
  }

  /** A value of ours as data, whatever it looks like. */
  private static Data raw(JsonValue value) {
    if (value instanceof JsonValue.Array array) {
      return new Data.Sequence(array.items().stream().map(JsonMembers::raw).toList());
    }
    if (value instanceof JsonValue.Object object) {
      Map<String, Data> members = new LinkedHashMap<>();
      object.members().forEach((name, member) -> members.put(name, raw(member)));
      return Data.mapping(members);
    }
    return ((JsonValue.Scalar) value).value();
  }
}

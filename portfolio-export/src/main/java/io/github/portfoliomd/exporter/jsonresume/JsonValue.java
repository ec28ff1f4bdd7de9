package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import java.util.List;
import java.util.Map;

/** A value of a JSON text that knows its place there. */
sealed interface JsonValue {

  JsonPlace place();

  /** A text, number, truth value or null. */
  record Scalar(JsonPlace place, Data value) implements JsonValue {}

  record Array(JsonPlace place, List<JsonValue> items) implements JsonValue {}

  /** An object; its members are in order, and of those that share a name only the last is there. */
  @SuppressWarnings("JavaLangClash") // the word that JSON has for it
  record Object(JsonPlace place, Map<String, JsonValue> members) implements JsonValue {}

  /** Whether it says nothing: empty text, null, an empty array or an empty object. */
  default boolean isEmpty() {
    if (this instanceof Array array) {
      return array.items().isEmpty();
    }
    if (this instanceof Object object) {
      return object.members().isEmpty();
    }
    Data value = ((Scalar) this).value();
    return value instanceof Data.Null || value.equals(Data.text(""));
  }
}

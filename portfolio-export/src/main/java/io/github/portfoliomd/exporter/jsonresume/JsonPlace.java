package io.github.portfoliomd.exporter.jsonresume;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Where a value stands in a JSON text: from one character to another, and at which pointer. */
final class JsonPlace {

  private final Optional<JsonPlace> around;
  private final String name;
  private final int nameStart;
  private final int start;
  private int end;

  private JsonPlace(Optional<JsonPlace> around, String name, int nameStart, int start) {
    this.around = around;
    this.name = name;
    this.nameStart = nameStart;
    this.start = start;
    this.end = start;
  }

  static JsonPlace root(int start) {
    return new JsonPlace(Optional.empty(), "", start, start);
  }

  /** The place of a value in this one, by its name or number, whose own place may come first. */
  JsonPlace member(String name, int nameStart, int start) {
    return new JsonPlace(Optional.of(this), name, nameStart, start);
  }

  /** Takes down where the value ends, once it is known. */
  JsonPlace endsAt(int end) {
    this.end = end;
    return this;
  }

  int nameStart() {
    return nameStart;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** The pointer (RFC 6901), empty for the root. */
  String pointer() {
    Deque<String> names = new ArrayDeque<>();
    JsonPlace place = this;
    while (place.around.isPresent()) {
      names.push(place.name.replace("~", "~0").replace("/", "~1"));
      place = place.around.get();
    }
    return names.isEmpty() ? "" : "/" + String.join("/", names);
  }
}

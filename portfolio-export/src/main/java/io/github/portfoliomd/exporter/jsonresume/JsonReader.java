package io.github.portfoliomd.exporter.jsonresume;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Optional;

/** Reads a JSON text (RFC 8259) up to where it breaks, and lets pass what people take for JSON. */
final class JsonReader {

  /** More than the shape of any text of the model needs; what is deeper is kept as text. */
  private static final int DEPTH = 500;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final SourceText source;
  private final String text;
  private final ResumeProblems problems;
  private final JsonGaps gaps;

  /** The objects and arrays that have not ended yet; each already stands in the one around it. */
  private final Deque<JsonValue> open = new ArrayDeque<>();

  private Optional<JsonValue> root = Optional.empty();
  private String name = "";
  private int nameStart;

  /** Where the last token ended. */
  private int last;

  private JsonReader(SourceText source, ResumeProblems problems) {
    this.source = source;
    this.text = source.text();
    this.problems = problems;
    this.gaps = new JsonGaps(text, problems);
    this.last = source.start();
  }

  /** {@return the value of a text, if there is one before the text breaks} */
  static Optional<JsonValue> read(SourceText source, ResumeProblems problems) {
    JsonReader reader = new JsonReader(source, problems);
    reader.read();
    return reader.root;
  }

  private void read() {
    try (JsonParser json = FACTORY.createParser(text.substring(source.start()))) {
      tokens(json);
    } catch (JsonEOFException end) {
      broken(text.length(), "it ends too early");
    } catch (JsonProcessingException broken) {
      int at = broken.getLocation() == null ? last : offset(broken.getLocation().getCharOffset());
      broken(at, broken.getOriginalMessage().replaceAll("[(:;\\n].*", "").strip());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void tokens(JsonParser json) throws IOException {
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      int start = offset(json.currentTokenLocation().getCharOffset());
      gaps.look(last, start, inside(start), token.isStructEnd());
      if (root.isPresent() && open.isEmpty()) {
        broken(start, "a second value stands here");
        return;
      }
      token(token, json, start);
      last = offset(json.currentLocation().getCharOffset());
      ended(token);
    }
    gaps.look(last, text.length(), inside(last), false);
    if (root.isEmpty()) {
      broken(text.length(), "there is nothing in it");
    }
  }

  private void token(JsonToken token, JsonParser json, int start) throws IOException {
    switch (token) {
      case FIELD_NAME -> {
        name = ((Data.Text) Data.text(json.currentName())).value();
        nameStart = start;
      }
      case START_OBJECT -> start(new JsonValue.Object(place(start), new LinkedHashMap<>()), json);
      case START_ARRAY -> start(new JsonValue.Array(place(start), new ArrayList<>()), json);
      case END_OBJECT, END_ARRAY -> {}
      default -> add(scalar(token, json, place(start)));
    }
  }

  private void start(JsonValue value, JsonParser json) throws IOException {
    if (open.size() < DEPTH) {
      add(value);
      open.push(value);
      return;
    }
    json.skipChildren();
    int end = offset(json.currentLocation().getCharOffset());
    JsonPlace place = value.place().endsAt(end);
    add(new JsonValue.Scalar(place, Data.text(text.substring(place.start(), end))));
    problems.add(ResumeProblem.TOO_DEEP, place, "", "");
  }

  private void ended(JsonToken token) {
    if (token.isStructEnd()) {
      open.pop().place().endsAt(last);
    }
  }

  private JsonValue scalar(JsonToken token, JsonParser json, JsonPlace place) throws IOException {
    String characters = json.getText();
    place.endsAt(offset(json.currentLocation().getCharOffset()));
    return new JsonValue.Scalar(
        place,
        switch (token) {
          case VALUE_STRING -> string(characters, place);
          case VALUE_TRUE, VALUE_FALSE -> Data.bool(token == JsonToken.VALUE_TRUE);
          case VALUE_NULL -> Data.ofNull();
          default -> Data.number(characters);
        });
  }

  private Data string(String characters, JsonPlace place) {
    if (text.substring(place.start(), place.end()).chars().anyMatch(c -> c < ' ')) {
      problems.add(ResumeProblem.CONTROL_CHARACTER, place, "", "");
    }
    Data.Text string = (Data.Text) Data.text(characters);
    if (!string.value().equals(characters)) {
      boolean lineEnd = characters.indexOf('\r') >= 0;
      problems.add(
          ResumeProblem.CHANGED_CHARACTER,
          place,
          lineEnd ? "a carriage return" : "half a character or a NUL",
          lineEnd ? "end lines with \\n; it was read so" : "remove it; it was read as U+FFFD");
    }
    return string;
  }

  private JsonPlace place(int start) {
    JsonValue around = open.peek();
    if (around == null) {
      return JsonPlace.root(start);
    }
    return around instanceof JsonValue.Array array
        ? around.place().member(Integer.toString(array.items().size()), start, start)
        : around.place().member(name, nameStart, start);
  }

  private JsonPlace inside(int start) {
    JsonValue around = open.peek();
    return around == null ? JsonPlace.root(start) : around.place();
  }

  private void add(JsonValue value) {
    JsonValue around = open.peek();
    if (around instanceof JsonValue.Array array) {
      array.items().add(value);
    } else if (around instanceof JsonValue.Object object) {
      if (object.members().remove(name) != null) {
        problems.addName(ResumeProblem.DUPLICATE_KEY, value.place(), name, "");
      }
      object.members().put(name, value);
    } else {
      root = Optional.of(value);
    }
  }

  /** Everything that has not ended ends here. */
  private void broken(int at, String why) {
    open.forEach(value -> value.place().endsAt(last));
    problems.add(ResumeProblem.JSON_SYNTAX, at, at, inside(at).pointer(), why, "");
  }

  private int offset(long inJson) {
    return source.start() + (int) inJson;
  }
}

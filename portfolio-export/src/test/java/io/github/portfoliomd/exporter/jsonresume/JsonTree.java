package io.github.portfoliomd.exporter.jsonresume;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.portfoliomd.model.Data;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON text as a value; refuses a name that an object has twice. */
public final class JsonTree {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private JsonTree() {}

  public static Map<String, Data> object(String json) {
    return members(read(json));
  }

  public static Data read(String json) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      Data value = value(parser);
      if (parser.nextToken() != null) {
        throw new IllegalStateException("more than one value");
      }
      return value;
    } catch (IOException noJson) {
      throw new UncheckedIOException(json, noJson);
    }
  }

  public static Map<String, Data> members(Data value) {
    return ((Data.Mapping) value).members();
  }

  public static List<Data> items(Data value) {
    return ((Data.Sequence) value).items();
  }

  public static String text(Data value) {
    return ((Data.Text) value).value();
  }

  private static Data value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Data> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          members.put(name, value(parser));
        }
        yield Data.mapping(members);
      }
      case START_ARRAY -> {
        List<Data> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(value(parser));
        }
        yield new Data.Sequence(items);
      }
      case VALUE_STRING -> Data.text(parser.getText());
      case VALUE_TRUE, VALUE_FALSE -> Data.bool(parser.getBooleanValue());
      case VALUE_NULL -> Data.ofNull();
      default -> Data.number(parser.getText());
    };
  }
}

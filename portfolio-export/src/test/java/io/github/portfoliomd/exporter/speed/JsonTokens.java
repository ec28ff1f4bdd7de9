package io.github.portfoliomd.exporter.speed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The tokens of a JSON text, to be written again by jackson-core and nobody else. */
final class JsonTokens {

  private static final JsonFactory FACTORY = new JsonFactory();

  private record Token(JsonToken token, String text) {}

  private final List<Token> tokens = new ArrayList<>();

  JsonTokens(String json) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        tokens.add(new Token(token, parser.getText()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String write() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      for (Token token : tokens) {
        write(token, json);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void write(Token token, JsonGenerator json) throws IOException {
    switch (token.token()) {
      case START_OBJECT -> json.writeStartObject();
      case END_OBJECT -> json.writeEndObject();
      case START_ARRAY -> json.writeStartArray();
      case END_ARRAY -> json.writeEndArray();
      case FIELD_NAME -> json.writeFieldName(token.text());
      case VALUE_STRING -> json.writeString(token.text());
      case VALUE_TRUE, VALUE_FALSE -> json.writeBoolean(token.token() == JsonToken.VALUE_TRUE);
      default -> json.writeNumber(token.text());
    }
  }
}

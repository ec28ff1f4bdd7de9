package io.github.portfoliomd.exporter.jsonresume;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.portfoliomd.model.Data;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Any value as JSON, empty ones and null included, which no writer of ours writes. */
final class AnyJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private AnyJson() {}

  static String of(Data value) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      write(value, json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private static void write(Data value, JsonGenerator json) throws IOException {
    if (value instanceof Data.Null) {
      json.writeNull();
    } else if (value instanceof Data.Mapping map) {
      json.writeStartObject();
      for (Map.Entry<String, Data> member : map.members().entrySet()) {
        json.writeFieldName(member.getKey());
        write(member.getValue(), json);
      }
      json.writeEndObject();
    } else if (value instanceof Data.Sequence list) {
      json.writeStartArray();
      for (Data item : list.items()) {
        write(item, json);
      }
      json.writeEndArray();
    } else if (value instanceof Data.Text text) {
      json.writeString(text.value());
    } else if (value instanceof Data.Number number) {
      json.writeNumber(number.spelling());
    } else {
      json.writeBoolean(((Data.Bool) value).value());
    }
  }
}

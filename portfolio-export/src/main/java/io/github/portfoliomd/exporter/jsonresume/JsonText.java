package io.github.portfoliomd.exporter.jsonresume;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.portfoliomd.model.Data;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;

/** A value as JSON (RFC 8259), in one pass. */
final class JsonText {

  private static final JsonFactory FACTORY = new JsonFactory();

  /** Nobody reads these by eye, and they would fill a page: each stands on one line. */
  private static final Set<String> SHAPES =
      Set.of(ResumeNames.PLACE, ResumeNames.KEYWORDS_OF, ResumeNames.BODY, ResumeNames.HEADING);

  private JsonText() {}

  static String compact(Data value) {
    return written(value, false);
  }

  /** Two spaces a level, LF, and one at the end. */
  static String pretty(Data value) {
    return written(value, true) + "\n";
  }

  private static String written(Data value, boolean pretty) {
    CharArrayWriter out = new CharArrayWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      if (pretty) {
        json.setPrettyPrinter(printer());
      }
      write(value, json, pretty);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  private static void write(Data value, JsonGenerator json, boolean pretty) throws IOException {
    if (value instanceof Data.Mapping map) {
      json.writeStartObject();
      for (Map.Entry<String, Data> member : map.members().entrySet()) {
        json.writeFieldName(member.getKey());
        if (pretty && SHAPES.contains(member.getKey())) {
          json.writeRawValue(compact(member.getValue()));
        } else {
          write(member.getValue(), json, pretty);
        }
      }
      json.writeEndObject();
    } else if (value instanceof Data.Sequence list) {
      json.writeStartArray();
      for (Data item : list.items()) {
        write(item, json, pretty);
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

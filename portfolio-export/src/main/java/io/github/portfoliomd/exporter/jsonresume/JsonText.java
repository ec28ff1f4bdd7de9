package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/** A value as JSON (RFC 8259), in one pass. */
final class JsonText {

  /** Nobody reads these by eye, and they would fill a page: each stands on one line. */
  private static final Set<String> SHAPES =
      Set.of(ResumeNames.PLACE, ResumeNames.KEYWORDS_OF, ResumeNames.BODY, ResumeNames.HEADING);

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final StringBuilder out = new StringBuilder(4096);

  private JsonText() {}

  static String compact(Data value) {
    JsonText text = new JsonText();
    text.write(value);
    return text.out.toString();
  }

  /** Two spaces a level, LF, and one at the end. */
  static String pretty(Data value) {
    JsonText text = new JsonText();
    text.writeLines(value, 0);
    return text.out.append('\n').toString();
  }

  private void write(Data value) {
    char separator = 0;
    if (value instanceof Data.Mapping map) {
      out.append('{');
      for (Map.Entry<String, Data> member : map.members().entrySet()) {
        separate(separator);
        string(member.getKey());
        out.append(':');
        write(member.getValue());
        separator = ',';
      }
      out.append('}');
    } else if (value instanceof Data.Sequence list) {
      out.append('[');
      for (Data item : list.items()) {
        separate(separator);
        write(item);
        separator = ',';
      }
      out.append(']');
    } else {
      scalar(value);
    }
  }

  private void separate(char separator) {
    if (separator != 0) {
      out.append(separator);
    }
  }

  private void writeLines(Data value, int level) {
    char separator = 0;
    if (value instanceof Data.Mapping map) {
      out.append('{');
      for (Map.Entry<String, Data> member : map.members().entrySet()) {
        separate(separator);
        line(level + 1);
        string(member.getKey());
        out.append(": ");
        if (SHAPES.contains(member.getKey())) {
          write(member.getValue());
        } else {
          writeLines(member.getValue(), level + 1);
        }
        separator = ',';
      }
      end(map.members().isEmpty(), level);
      out.append('}');
    } else if (value instanceof Data.Sequence list) {
      out.append('[');
      for (Data item : list.items()) {
        separate(separator);
        line(level + 1);
        writeLines(item, level + 1);
        separator = ',';
      }
      end(list.items().isEmpty(), level);
      out.append(']');
    } else {
      scalar(value);
    }
  }

  private void end(boolean empty, int level) {
    if (empty) {
      out.append(' ');
    } else {
      line(level);
    }
  }

  private void line(int level) {
    out.append('\n');
    for (int i = 0; i < level; i++) {
      out.append("  ");
    }
  }

  private void scalar(Data value) {
    if (value instanceof Data.Text text) {
      string(text.value());
    } else if (value instanceof Data.Number number) {
      out.append(number.spelling());
    } else {
      out.append(((Data.Bool) value).value());
    }
  }

  private void string(String characters) {
    out.append('"');
    int from = 0;
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        out.append(characters, from, i);
        escaped(c);
        from = i + 1;
      }
    }
    out.append(characters, from, characters.length()).append('"');
  }

  private void escaped(char c) {
    switch (c) {
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      case '"', '\\' -> out.append('\\').append(c);
      default -> out.append("\\u").append(HEX.toHexDigits(c));
    }
  }
}

package io.github.portfoliomd.exporter.jsonresume;

import static io.github.portfoliomd.exporter.jsonresume.JsonTree.text;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes running text of a text, or of standard fields, and a shape. */
final class InlineShapeReader {

  private final ShapedText text;
  private final Map<String, Data> fields;
  private final boolean heading;
  private final StringBuilder words = new StringBuilder();

  private InlineShapeReader(ShapedText text, Map<String, Data> fields, boolean heading) {
    this.text = text;
    this.fields = fields;
    this.heading = heading;
  }

  static InlineShapeReader ofBody(ShapedText text) {
    return new InlineShapeReader(text, Map.of(), false);
  }

  /** A reader that knows the other fields of the object, which a heading's shape can name. */
  static InlineShapeReader ofHeading(ShapedText text, Map<String, Data> fields) {
    return new InlineShapeReader(text, fields, true);
  }

  List<Inline> inlines(Data shapes) {
    List<Inline> inlines = new ArrayList<>();
    if (shapes instanceof Data.Sequence list) {
      list.items().forEach(shape -> inlines.add(inline(shape)));
    }
    return inlines;
  }

  private Inline inline(Data shape) {
    if (shape.equals(Data.text("soft")) && !heading) {
      skip(" ");
      return new Inline.SoftBreak();
    }
    if (shape.equals(Data.text("hard")) && !heading) {
      skip("\n");
      return new Inline.HardBreak();
    }
    if (!(shape instanceof Data.Mapping map) || map.members().containsKey("$")) {
      return new Inline.Text(characters(shape));
    }
    return inline(map.members());
  }

  private Inline inline(Map<String, Data> shape) {
    String name = shape.keySet().iterator().next();
    Data value = shape.get(name);
    return switch (name) {
      case "em" -> new Inline.Emphasis(inlines(value));
      case "strong" -> new Inline.Strong(inlines(value));
      case "del" -> new Inline.Strikethrough(inlines(value));
      case "code" -> new Inline.Code(characters(value));
      case "link" -> link(value, shape);
      case "image" -> image(value, shape);
      case "note" -> note(value);
      case "html" -> new Inline.Html(characters(value));
      case "opaque" -> new Inline.Opaque(characters(value));
      default -> throw new IllegalStateException("no inline: " + name);
    };
  }

  private Inline link(Data destination, Map<String, Data> shape) {
    int start = words.length();
    List<Inline> content = inlines(shape.get("in"));
    String address = address(destination, heading ? Inlines.text(content) : words.substring(start));
    return new Inline.Link(address, literal(shape, "title"), content);
  }

  private Inline image(Data source, Map<String, Data> shape) {
    String alt = characters(shape.get("alt"));
    return new Inline.Image(
        address(source, alt),
        alt,
        literal(shape, "title"),
        literal(shape, "width"),
        literal(shape, "height"));
  }

  private String address(Data shape, String words) {
    if (shape instanceof Data.Bool) {
      return words;
    }
    boolean bracketed = !words.isEmpty() && isCount(shape) && !shape.equals(Shapes.NOTHING);
    if (bracketed) {
      skip(" (");
    }
    String address = characters(shape);
    if (bracketed) {
      skip(")");
    }
    return address;
  }

  private Inline note(Data label) {
    if (!isCount(label)) {
      return new Inline.FootnoteReference(characters(label));
    }
    skip("(");
    String name = characters(label);
    skip(")");
    return new Inline.FootnoteReference(name);
  }

  private void skip(String decoration) {
    text.skip(decoration);
    words.append(decoration);
  }

  private String characters(Data shape) {
    String characters =
        isCount(shape)
            ? text.take(Integer.parseInt(((Data.Number) shape).spelling()))
            : shape instanceof Data.Mapping map
                ? text(fields.get(text(map.members().get("$"))))
                : text(shape);
    words.append(characters);
    return characters;
  }

  private static boolean isCount(Data shape) {
    return shape instanceof Data.Number;
  }

  private static String literal(Map<String, Data> shape, String name) {
    return shape.containsKey(name) ? text(shape.get(name)) : "";
  }
}

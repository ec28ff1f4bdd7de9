package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes running text of its shape and of a text, or of standard fields: {@code MAPPING.md}. */
final class InlineShapeReader {

  private final ShapedText text;
  private final Map<String, String> fields;
  private final boolean heading;
  private final StringBuilder words = new StringBuilder();

  private InlineShapeReader(ShapedText text, Map<String, String> fields, boolean heading) {
    this.text = text;
    this.fields = fields;
    this.heading = heading;
  }

  static InlineShapeReader ofBody(ShapedText text) {
    return new InlineShapeReader(text, Map.of(), false);
  }

  /** A reader that knows the standard fields of the object, which a heading's shape can name. */
  static InlineShapeReader ofHeading(ShapedText text, Map<String, String> fields) {
    return new InlineShapeReader(text, fields, true);
  }

  List<Inline> inlines(Data shapes) {
    List<Inline> inlines = new ArrayList<>();
    ShapeData.list(shapes).forEach(shape -> inlines.add(inline(shape)));
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
    return shape instanceof Data.Mapping map && !ShapeData.isField(shape)
        ? inline(map.members())
        : new Inline.Text(characters(shape));
  }

  private Inline inline(Map<String, Data> shape) {
    String word = ShapeData.word(shape);
    Data value = ShapeData.member(shape, word);
    return switch (word) {
      case "em" -> new Inline.Emphasis(inlines(value));
      case "strong" -> new Inline.Strong(inlines(value));
      case "del" -> new Inline.Strikethrough(inlines(value));
      case "code" -> new Inline.Code(line(value));
      case "link" -> link(value, shape);
      case "image" -> image(value, shape);
      case "note" -> note(value);
      case "html" -> new Inline.Html(characters(value));
      case "opaque" -> new Inline.Opaque(characters(value));
      default -> throw new ShapeMisfit();
    };
  }

  private Inline link(Data destination, Map<String, Data> shape) {
    int start = words.length();
    List<Inline> content = inlines(ShapeData.member(shape, "in"));
    String address = address(destination, heading ? Inlines.text(content) : words.substring(start));
    return new Inline.Link(address, ShapeData.text(shape, "title"), content);
  }

  private Inline image(Data source, Map<String, Data> shape) {
    String alt = line(ShapeData.member(shape, "alt"));
    return new Inline.Image(
        address(source, alt),
        alt,
        ShapeData.text(shape, "title"),
        ShapeData.text(shape, "width"),
        ShapeData.text(shape, "height"));
  }

  private String address(Data shape, String words) {
    if (shape.equals(Shapes.SAME)) {
      return words;
    }
    boolean bracketed =
        !words.isEmpty() && ShapeData.isCount(shape) && !shape.equals(Shapes.NOTHING);
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
    if (!ShapeData.isCount(label)) {
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

  /** Characters of one line: a line end in them would become a space. */
  private String line(Data shape) {
    String line = characters(shape);
    if (line.indexOf('\n') >= 0) {
      throw new ShapeMisfit();
    }
    return line;
  }

  private String characters(Data shape) {
    String characters = ShapeData.isCount(shape) ? text.take(ShapeData.count(shape)) : named(shape);
    words.append(characters);
    return characters;
  }

  private String named(Data shape) {
    if (!(shape instanceof Data.Mapping)) {
      return ShapeData.text(shape);
    }
    String field = fields.get(ShapeData.field(shape));
    if (field == null) {
      throw new ShapeMisfit();
    }
    return field;
  }
}

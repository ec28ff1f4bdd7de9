package io.github.portfoliomd.exporter.jsonresume;

import static io.github.portfoliomd.exporter.jsonresume.JsonTree.items;
import static io.github.portfoliomd.exporter.jsonresume.JsonTree.members;
import static io.github.portfoliomd.exporter.jsonresume.JsonTree.text;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Inline;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes blocks and fields of the texts of an object and their shape, by nothing but what {@code
 * MAPPING.md} says: a proof that they hold everything.
 */
final class BodyShapeReader {

  private final Map<String, Data> object;
  private final ShapedText text;
  private final InlineShapeReader inlines;
  private final List<String> highlights = new ArrayList<>();
  final List<Block> blocks = new ArrayList<>();
  final List<Field> fields = new ArrayList<>();

  private BodyShapeReader(Map<String, Data> object, String textName, ResumeSection section) {
    this.object = object;
    String characters = object.containsKey(textName) ? text(object.get(textName)) : "";
    this.text = new ShapedText(characters);
    this.inlines = InlineShapeReader.ofBody(text);
    if (object.containsKey("highlights")) {
      items(object.get("highlights")).forEach(highlight -> highlights.add(text(highlight)));
    }
    if (object.containsKey("x-body")) {
      read(items(object.get("x-body")));
      text.assertEnd();
    } else {
      blocks.addAll(PlainBody.read(characters, highlights));
    }
    if (fields.isEmpty()) {
      section.fields().forEach(this::standardField);
    }
  }

  static BodyShapeReader of(Map<String, Data> object, ResumeSection section) {
    String name = section.field(ResumeProperty.TEXT).map(ResumeField::name).orElse("x-summary");
    return new BodyShapeReader(object, name, section);
  }

  static List<Block> introduction(Data body) {
    return new BodyShapeReader(members(body), "text", ResumeSection.AWARDS).blocks;
  }

  private void standardField(ResumeField field) {
    boolean heading =
        object.get("x-heading") instanceof Data.Mapping map
            && map.members().containsKey(field.name());
    boolean labelled =
        field.property() == ResumeProperty.FIELD
            || field.property() == ResumeProperty.KIND
                && object.containsKey("type")
                && !ResumeSection.isKind(text(object.get("type")));
    if (labelled && !heading && object.containsKey(field.name())) {
      fields.add(Field.of(field.label(), text(object.get(field.name()))));
    }
  }

  private void read(List<Data> shapes) {
    boolean first = true;
    for (Data shape : shapes) {
      if (shape instanceof Data.Mapping map && map.members().containsKey("$")) {
        standardFieldNamed(text(map.members().get("$")));
      } else if (shape instanceof Data.Mapping map && map.members().containsKey("field")) {
        text.separate(first ? "\n\n" : "\n");
        first = false;
        fields.add(field(map.members()));
      } else {
        text.separate("\n\n");
        blocks.add(block(shape, ""));
      }
    }
  }

  private void standardFieldNamed(String name) {
    for (ResumeSection section : ResumeSection.values()) {
      for (ResumeField field : section.fields()) {
        if (field.name().equals(name) && !field.label().isEmpty()) {
          fields.add(Field.of(field.label(), text(object.get(name))));
          return;
        }
      }
    }
    throw new IllegalStateException("no field: " + name);
  }

  private Field field(Map<String, Data> shape) {
    String label = take(shape.get("field"));
    text.skip(": ");
    return new Field(label, inlines.inlines(shape.get("in")));
  }

  private Block block(Data shape, String indent) {
    if (!(shape instanceof Data.Mapping)) {
      return new Block.Paragraph(inlines.inlines(shape));
    }
    Map<String, Data> members = members(shape);
    String name = members.keySet().iterator().next();
    Data value = members.get(name);
    boolean tight = !members.containsKey("loose");
    return switch (name) {
      case "highlights" -> new Block.BulletList(tight, highlights(list(value)));
      case "bullets" -> new Block.BulletList(tight, listItems(list(value), tight, -1, indent));
      case "numbers" -> {
        int start = number(members.get("start"));
        yield new Block.OrderedList(start, tight, listItems(list(value), tight, start, indent));
      }
      case "quote" -> quote(list(value), indent);
      case "code" -> new Block.CodeBlock(literal(members, "info"), take(value));
      case "table" -> table(list(value), list(members.get("rows")));
      case "definitions" -> definitions(list(value), indent);
      case "heading" -> new Block.Heading(number(value), inlines.inlines(members.get("in")));
      case "footnote" -> footnote(value, members.get("in"), indent);
      case "html" -> new Block.Html(take(value));
      case "opaque" -> new Block.Opaque(take(value));
      case "comment" -> new Block.Comment(value instanceof Data.Text t ? t.value() : "");
      default -> throw new IllegalStateException("no block: " + name);
    };
  }

  private List<Block> blocks(Data shapes, String separator, String indent) {
    List<Block> out = new ArrayList<>();
    for (Data shape : list(shapes)) {
      if (!out.isEmpty()) {
        text.separate(separator);
      }
      out.add(block(shape, indent));
    }
    return out;
  }

  private List<Block.ListItem> highlights(List<Data> shapes) {
    Iterator<String> strings = highlights.iterator();
    List<Block.ListItem> out = new ArrayList<>();
    for (Data shape : shapes) {
      ShapedText string = new ShapedText(strings.next());
      List<Inline> content = InlineShapeReader.ofBody(string).inlines(shape);
      string.assertEnd();
      out.add(Block.ListItem.of(new Block.Paragraph(content)));
    }
    return out;
  }

  private List<Block.ListItem> listItems(
      List<Data> shapes, boolean tight, int start, String indent) {
    List<Block.ListItem> out = new ArrayList<>();
    for (Data shape : shapes) {
      if (!out.isEmpty()) {
        text.separate(tight ? "\n" : "\n\n");
      }
      text.skip(indent + (start < 0 ? "- " : start + out.size() + ". "));
      Block.Task task = Block.Task.NONE;
      Data content = shape;
      if (shape instanceof Data.Mapping map) {
        task = Block.Task.valueOf(text(map.members().get("task")).toUpperCase(Locale.ROOT));
        content = map.members().get("in");
        text.skip(task == Block.Task.DONE ? "[x] " : "[ ] ");
      }
      out.add(new Block.ListItem(task, blocks(content, tight ? "\n" : "\n\n", indent + "  ")));
    }
    return out;
  }

  private Block quote(List<Data> shapes, String indent) {
    List<Block> out = new ArrayList<>();
    for (Data shape : shapes) {
      if (!out.isEmpty()) {
        text.separate("\n");
      }
      text.skip("> ");
      out.add(block(shape, indent));
    }
    return new Block.Quote(out);
  }

  private Block table(List<Data> columns, List<Data> rows) {
    List<List<Block.Cell>> cells = new ArrayList<>();
    for (Data row : rows) {
      if (!cells.isEmpty()) {
        text.separate("\n");
      }
      cells.add(row(list(row)));
    }
    List<Block.Alignment> alignments =
        columns.stream()
            .map(column -> Block.Alignment.valueOf(text(column).toUpperCase(Locale.ROOT)))
            .toList();
    return new Block.Table(alignments, cells.get(0), cells.subList(1, cells.size()));
  }

  private List<Block.Cell> row(List<Data> shapes) {
    List<Block.Cell> cells = new ArrayList<>();
    for (Data shape : shapes) {
      if (!cells.isEmpty()) {
        text.skip(" | ");
      }
      cells.add(new Block.Cell(inlines.inlines(shape)));
    }
    return cells;
  }

  private Block definitions(List<Data> shapes, String indent) {
    List<Block.Definition> out = new ArrayList<>();
    for (Data shape : shapes) {
      text.separate("\n");
      List<List<Inline>> terms = new ArrayList<>();
      for (Data term : list(members(shape).get("terms"))) {
        terms.add(inlines.inlines(term));
        text.separate("\n");
      }
      List<List<Block>> meanings = new ArrayList<>();
      for (Data meaning : list(members(shape).get("meanings"))) {
        text.skip(": ");
        meanings.add(blocks(meaning, "\n", indent));
        text.separate("\n");
      }
      out.add(new Block.Definition(terms, meanings));
    }
    return new Block.DefinitionList(out);
  }

  private Block footnote(Data label, Data content, String indent) {
    text.skip("(");
    String name = take(label);
    text.skip(") ");
    return new Block.FootnoteDefinition(name, blocks(content, "\n", indent));
  }

  private String take(Data count) {
    return text.take(number(count));
  }

  private static int number(Data value) {
    return Integer.parseInt(((Data.Number) value).spelling());
  }

  private static List<Data> list(Data shapes) {
    return shapes instanceof Data.Sequence list ? list.items() : List.of();
  }

  private static String literal(Map<String, Data> shape, String name) {
    return shape.containsKey(name) ? text(shape.get(name)) : "";
  }
}

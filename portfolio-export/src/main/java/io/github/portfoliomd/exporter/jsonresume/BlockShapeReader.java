package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes blocks and labelled values of a text and their shape: the way back of BlockShape. */
final class BlockShapeReader {

  private final ShapedText text;
  private final InlineShapeReader inlines;

  BlockShapeReader(ShapedText text) {
    this.text = text;
    this.inlines = InlineShapeReader.ofBody(text);
  }

  /** A block that stands in nothing else. */
  Block block(Data shape) {
    text.separate("\n\n");
    return block(shape, "");
  }

  Field field(Data shape, boolean first) {
    Map<String, Data> members = ShapeData.members(shape);
    text.separate(first ? "\n\n" : "\n");
    String label = take(ShapeData.member(members, "field"));
    text.skip(": ");
    return new Field(label, inlines.inlines(ShapeData.member(members, "in")));
  }

  private Block block(Data shape, String indent) {
    if (!(shape instanceof Data.Mapping)) {
      return new Block.Paragraph(inlines.inlines(shape));
    }
    Map<String, Data> members = ShapeData.members(shape);
    String word = ShapeData.word(members);
    Data value = ShapeData.member(members, word);
    boolean tight = !members.containsKey("loose");
    return switch (word) {
      case "bullets" -> new Block.BulletList(tight, items(value, tight, -1, indent));
      case "numbers" -> {
        int start = ShapeData.count(ShapeData.member(members, "start"));
        yield new Block.OrderedList(start, tight, items(value, tight, start, indent));
      }
      case "quote" -> quote(value, indent);
      case "code" -> new Block.CodeBlock(ShapeData.text(members, "info"), take(value));
      case "table" -> table(value, ShapeData.member(members, "rows"));
      case "definitions" -> definitions(value, indent);
      case "heading" -> heading(value, ShapeData.member(members, "in"));
      case "footnote" -> footnote(value, ShapeData.member(members, "in"), indent);
      case "html" -> new Block.Html(take(value));
      case "opaque" -> new Block.Opaque(take(value));
      case "comment" ->
          new Block.Comment(value.equals(Shapes.NOTHING) ? "" : ShapeData.text(value));
      default -> throw new ShapeMisfit();
    };
  }

  private List<Block> blocks(Data shapes, String separator, String indent) {
    List<Block> out = new ArrayList<>();
    for (Data shape : ShapeData.list(shapes)) {
      if (!out.isEmpty()) {
        text.separate(separator);
      }
      out.add(block(shape, indent));
    }
    return out;
  }

  private List<Block.ListItem> items(Data shapes, boolean tight, int start, String indent) {
    String separator = tight ? "\n" : "\n\n";
    List<Block.ListItem> out = new ArrayList<>();
    for (Data shape : ShapeData.list(shapes)) {
      if (!out.isEmpty()) {
        text.separate(separator);
      }
      text.skip(indent + (start < 0 ? "- " : start + out.size() + ". "));
      Block.Task task = Block.Task.NONE;
      Data content = shape;
      if (shape instanceof Data.Mapping) {
        Map<String, Data> members = ShapeData.members(shape);
        task = ShapeData.constant(Block.Task.class, ShapeData.member(members, "task"));
        content = ShapeData.member(members, "in");
        text.skip(task == Block.Task.DONE ? "[x] " : "[ ] ");
      }
      out.add(new Block.ListItem(task, blocks(content, separator, indent + "  ")));
    }
    return out;
  }

  private Block quote(Data shapes, String indent) {
    List<Block> out = new ArrayList<>();
    for (Data shape : ShapeData.list(shapes)) {
      if (!out.isEmpty()) {
        text.separate("\n");
      }
      text.skip("> ");
      out.add(block(shape, indent));
    }
    return new Block.Quote(out);
  }

  private Block table(Data columns, Data rows) {
    List<List<Block.Cell>> cells = new ArrayList<>();
    for (Data row : ShapeData.list(rows)) {
      if (!cells.isEmpty()) {
        text.separate("\n");
      }
      cells.add(row(row));
    }
    if (cells.isEmpty()) {
      throw new ShapeMisfit();
    }
    List<Block.Alignment> alignments =
        ShapeData.list(columns).stream()
            .map(column -> ShapeData.constant(Block.Alignment.class, column))
            .toList();
    return new Block.Table(alignments, cells.get(0), cells.subList(1, cells.size()));
  }

  private List<Block.Cell> row(Data shapes) {
    List<Block.Cell> cells = new ArrayList<>();
    for (Data shape : ShapeData.list(shapes)) {
      if (!cells.isEmpty()) {
        text.skip(" | ");
      }
      cells.add(new Block.Cell(inlines.inlines(shape)));
    }
    return cells;
  }

  private Block definitions(Data shapes, String indent) {
    List<Block.Definition> out = new ArrayList<>();
    for (Data shape : ShapeData.list(shapes)) {
      Map<String, Data> members = ShapeData.members(shape);
      text.separate("\n");
      List<List<Inline>> terms = new ArrayList<>();
      for (Data term : ShapeData.list(ShapeData.member(members, "terms"))) {
        terms.add(inlines.inlines(term));
        text.separate("\n");
      }
      List<List<Block>> meanings = new ArrayList<>();
      for (Data meaning : ShapeData.list(ShapeData.member(members, "meanings"))) {
        text.skip(": ");
        meanings.add(blocks(meaning, "\n", indent));
        text.separate("\n");
      }
      out.add(new Block.Definition(terms, meanings));
    }
    return new Block.DefinitionList(out);
  }

  private Block heading(Data level, Data content) {
    return new Block.Heading(ShapeData.count(level), inlines.inlines(content));
  }

  private Block footnote(Data label, Data content, String indent) {
    text.skip("(");
    String name = take(label);
    text.skip(") ");
    return new Block.FootnoteDefinition(name, blocks(content, "\n", indent));
  }

  private String take(Data count) {
    return text.take(ShapeData.count(count));
  }
}

package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes blocks into a body's text, in words, and answers their shapes. */
final class BlockShape implements Block.Visitor<Data> {

  private final BodyText text;
  private final InlineShape inlines;
  private final String indent;

  BlockShape(BodyText text) {
    this(text, "");
  }

  private BlockShape(BodyText text, String indent) {
    this.text = text;
    this.inlines = new BodyInlineShape(text);
    this.indent = indent;
  }

  /** The shapes of blocks that have a blank line between them. */
  List<Data> apart(List<Block> blocks) {
    return shapes(blocks, "\n\n");
  }

  private Data lines(List<Block> blocks) {
    return Shapes.list(shapes(blocks, "\n"));
  }

  private List<Data> shapes(List<Block> blocks, String separator) {
    List<Data> shapes = new ArrayList<>();
    for (Block block : blocks) {
      if (!shapes.isEmpty()) {
        text.separate(separator);
      }
      shapes.add(block.accept(this));
    }
    return shapes;
  }

  @Override
  public Data visit(Block.Paragraph paragraph) {
    return inlines.of(paragraph.content());
  }

  @Override
  public Data visit(Block.BulletList list) {
    return items("bullets", list.items(), list.tight(), -1);
  }

  @Override
  public Data visit(Block.OrderedList list) {
    Data shape = items("numbers", list.items(), list.tight(), list.start());
    Map<String, Data> members = new LinkedHashMap<>(((Data.Mapping) shape).members());
    members.put("start", Data.number(Integer.toString(list.start())));
    return Data.mapping(members);
  }

  private Data items(String name, List<Block.ListItem> items, boolean tight, int start) {
    BlockShape inner = new BlockShape(text, indent + "  ");
    List<Data> shapes = new ArrayList<>();
    for (Block.ListItem item : items) {
      if (!shapes.isEmpty()) {
        text.separate(tight ? "\n" : "\n\n");
      }
      text.decorate(indent + (start < 0 ? "- " : start + shapes.size() + ". ") + box(item.task()));
      Data content = tight ? inner.lines(item.content()) : Shapes.list(inner.apart(item.content()));
      shapes.add(
          item.task() == Block.Task.NONE
              ? content
              : Shapes.of("task", word(item.task()), "in", content));
    }
    Data list = Shapes.list(shapes);
    return tight ? Shapes.of(name, list) : Shapes.of(name, list, "loose", Data.bool(true));
  }

  private static String box(Block.Task task) {
    return switch (task) {
      case NONE -> "";
      case OPEN -> "[ ] ";
      case DONE -> "[x] ";
    };
  }

  @Override
  public Data visit(Block.Quote quote) {
    List<Data> shapes = new ArrayList<>();
    for (Block block : quote.content()) {
      if (!shapes.isEmpty()) {
        text.separate("\n");
      }
      text.decorate("> ");
      shapes.add(block.accept(this));
    }
    return Shapes.of("quote", Shapes.list(shapes));
  }

  @Override
  public Data visit(Block.CodeBlock code) {
    Data shape = Shapes.of("code", text.write(code.text()));
    return Shapes.with(shape, Map.of("info", code.info()));
  }

  @Override
  public Data visit(Block.Table table) {
    List<Data> rows = new ArrayList<>(List.of(row(table.head())));
    for (List<Block.Cell> row : table.rows()) {
      text.separate("\n");
      rows.add(row(row));
    }
    List<Data> columns = table.columns().stream().map(BlockShape::word).toList();
    return Shapes.of("table", Shapes.list(columns), "rows", Shapes.list(rows));
  }

  private Data row(List<Block.Cell> cells) {
    List<Data> shapes = new ArrayList<>();
    for (Block.Cell cell : cells) {
      if (!shapes.isEmpty()) {
        text.decorate(" | ");
      }
      shapes.add(inlines.of(cell.content()));
    }
    return Shapes.list(shapes);
  }

  @Override
  public Data visit(Block.DefinitionList list) {
    List<Data> shapes = new ArrayList<>();
    for (Block.Definition definition : list.items()) {
      text.separate("\n");
      List<Data> terms = new ArrayList<>();
      definition.terms().forEach(term -> terms.add(line(inlines.of(term))));
      List<Data> meanings = new ArrayList<>();
      for (List<Block> meaning : definition.definitions()) {
        text.decorate(": ");
        meanings.add(line(lines(meaning)));
      }
      shapes.add(Shapes.of("terms", Shapes.list(terms), "meanings", Shapes.list(meanings)));
    }
    return Shapes.of("definitions", Shapes.list(shapes));
  }

  /** Something that a line end follows. */
  private Data line(Data shape) {
    text.separate("\n");
    return shape;
  }

  @Override
  public Data visit(Block.Heading heading) {
    Data level = Data.number(Integer.toString(heading.level()));
    return Shapes.of("heading", level, "in", inlines.of(heading.content()));
  }

  @Override
  public Data visit(Block.FootnoteDefinition footnote) {
    text.decorate("(");
    Data label = text.write(footnote.label());
    text.decorate(") ");
    return Shapes.of("footnote", label, "in", lines(footnote.content()));
  }

  @Override
  public Data visit(Block.Html html) {
    return Shapes.of("html", text.write(html.raw()));
  }

  @Override
  public Data visit(Block.Opaque opaque) {
    return Shapes.of("opaque", text.write(opaque.raw()));
  }

  /** A comment is the one block that no reader of the page sees, so the text does not have it. */
  @Override
  public Data visit(Block.Comment comment) {
    return Shapes.of("comment", Shapes.text(comment.text()));
  }

  private static Data word(Enum<?> constant) {
    return Data.text(constant.name().toLowerCase(Locale.ROOT));
  }
}

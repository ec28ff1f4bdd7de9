package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Writes blocks as Markdown that reads the same. */
final class BlockWriter implements Block.Visitor<String> {

  private final Places places;
  private final boolean careful;

  /**
   * Whether the list at hand takes the second sort of marker, since another one stands before it.
   */
  private boolean otherMarker;

  private BlockWriter(Places places, boolean careful) {
    this.places = places;
    this.careful = careful;
  }

  /** Blocks with a blank line between them, each in the careful form only where it needs it. */
  static String write(List<Block> blocks, Places places) {
    List<String> out = new ArrayList<>();
    boolean other = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      other = i > 0 && sameSort(blocks.get(i - 1), block) && !other;
      String plain = new BlockWriter(places, false).block(block, other);
      boolean same = reads(plain).equals(List.of(block));
      out.add(same ? plain : new BlockWriter(places, true).block(block, other));
    }
    return String.join("\n\n", out);
  }

  /** The blocks that Markdown says. */
  private static List<Block> reads(String markdown) {
    List<Block> blocks = new ArrayList<>();
    for (Part part : MarkdownBlocks.read(markdown, new Places())) {
      if (part instanceof Part.Body body) {
        blocks.add(body.block());
      } else {
        return List.of();
      }
    }
    return blocks;
  }

  private static boolean sameSort(Block before, Block block) {
    return before instanceof Block.BulletList && block instanceof Block.BulletList
        || before instanceof Block.OrderedList && block instanceof Block.OrderedList;
  }

  private String block(Block block, boolean other) {
    otherMarker = other;
    return block.accept(this);
  }

  private String blocks(List<Block> blocks, boolean tight) {
    List<String> out = new ArrayList<>();
    boolean other = false;
    for (int i = 0; i < blocks.size(); i++) {
      other = i > 0 && sameSort(blocks.get(i - 1), blocks.get(i)) && !other;
      out.add(block(blocks.get(i), other));
    }
    return String.join(tight ? "\n" : "\n\n", out);
  }

  private String inlines(List<Inline> inlines, InlineWriter.Where where) {
    return InlineWriter.write(inlines, places, where, careful);
  }

  @Override
  public String visit(Block.Paragraph paragraph) {
    return inlines(paragraph.content(), InlineWriter.Where.PARAGRAPH);
  }

  @Override
  public String visit(Block.BulletList list) {
    String marker = otherMarker ? "* " : "- ";
    List<String> items = new ArrayList<>();
    list.items().forEach(item -> items.add(item(marker, item, list.tight())));
    return String.join(list.tight() ? "\n" : "\n\n", items);
  }

  @Override
  public String visit(Block.OrderedList list) {
    String end = otherMarker ? ") " : ". ";
    List<String> items = new ArrayList<>();
    int number = list.start();
    for (Block.ListItem item : list.items()) {
      items.add(item(number + end, item, list.tight()));
      number = Math.min(number + 1, 999_999_999);
    }
    return String.join(list.tight() ? "\n" : "\n\n", items);
  }

  private String item(String marker, Block.ListItem item, boolean tight) {
    String task =
        switch (item.task()) {
          case NONE -> "";
          case OPEN -> "[ ] ";
          case DONE -> "[x] ";
        };
    String text = task + blocks(item.content(), tight);
    return marker.stripTrailing()
        + (text.isEmpty() ? "" : " " + indented(text, " ".repeat(marker.length())));
  }

  /** Indents all lines but the first, and no blank ones. */
  private static String indented(String text, String indent) {
    return text.replaceAll("\n(?!\n|$)", "\n" + indent);
  }

  @Override
  public String visit(Block.Quote quote) {
    return ("> " + blocks(quote.content(), false).replace("\n", "\n> ")).replaceAll("(?m) +$", "");
  }

  @Override
  public String visit(Block.CodeBlock code) {
    char mark = code.info().indexOf('`') < 0 ? '`' : '~';
    int run = Math.max(3, InlineWriter.longestRun(code.text(), mark) + 1);
    String fence = String.valueOf(mark).repeat(run);
    String text = code.text().isEmpty() ? "" : code.text() + "\n";
    return fence + code.info().replace("\\", "\\\\").replace("&", "\\&") + "\n" + text + fence;
  }

  @Override
  public String visit(Block.Table table) {
    StringBuilder out = new StringBuilder(row(table.head()));
    out.append("\n|");
    for (Block.Alignment alignment : table.columns()) {
      out.append(
          switch (alignment) {
            case NONE -> " --- |";
            case LEFT -> " :-- |";
            case CENTER -> " :-: |";
            case RIGHT -> " --: |";
          });
    }
    table.rows().forEach(row -> out.append('\n').append(row(row)));
    return out.toString();
  }

  private String row(List<Block.Cell> cells) {
    StringBuilder out = new StringBuilder("|");
    for (Block.Cell cell : cells) {
      out.append(' ').append(inlines(cell.content(), InlineWriter.Where.CELL)).append(" |");
    }
    return out.toString();
  }

  @Override
  public String visit(Block.DefinitionList list) {
    List<String> items = new ArrayList<>();
    for (Block.Definition definition : list.items()) {
      StringBuilder out = new StringBuilder();
      for (List<Inline> term : definition.terms()) {
        out.append(inlines(term, InlineWriter.Where.PARAGRAPH)).append('\n');
      }
      List<String> meanings = new ArrayList<>();
      for (List<Block> meaning : definition.definitions()) {
        meanings.add(":   " + indented(blocks(meaning, false), "    "));
      }
      items.add(out.append(String.join("\n\n", meanings)).toString());
    }
    return String.join("\n\n", items);
  }

  @Override
  public String visit(Block.Heading heading) {
    return heading(heading.level(), inlines(heading.content(), InlineWriter.Where.HEADING));
  }

  /** CommonMark 0.31.2, section 4.2. */
  private static String heading(int level, String text) {
    return ("#".repeat(level) + " " + text).stripTrailing();
  }

  /** A heading, in the careful form only where it needs it. */
  static String heading(int level, List<Inline> content, Places places) {
    InlineWriter.Where where = InlineWriter.Where.HEADING;
    String plain = heading(level, InlineWriter.write(content, places, where, false));
    List<Part> parts = MarkdownBlocks.read(plain, new Places());
    boolean same =
        parts.size() == 1
            && parts.get(0) instanceof Part.Title title
            && new Block.Cell(title.content()).equals(new Block.Cell(content));
    return same ? plain : heading(level, InlineWriter.write(content, places, where, true));
  }

  @Override
  public String visit(Block.FootnoteDefinition footnote) {
    return "[^" + footnote.label() + "]: " + indented(blocks(footnote.content(), false), "    ");
  }

  @Override
  public String visit(Block.Html html) {
    return html.raw();
  }

  @Override
  public String visit(Block.Opaque opaque) {
    return opaque.raw();
  }

  @Override
  public String visit(Block.Comment comment) {
    return "<!--" + comment.text() + "-->";
  }
}

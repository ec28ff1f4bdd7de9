package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Writes blocks as Markdown that reads the same. */
final class BlockWriter implements Block.Visitor<String> {

  /** How much is done so that nothing can be mistaken. */
  private enum Care {
    /** As a person would write. */
    NONE,
    /** Texts that are not read alone as what they are, are written with care. */
    WHERE_NEEDED,
    /** All is written with care. */
    EVERYWHERE
  }

  /** A thematic break says nothing, and parts what stands before it from what stands behind. */
  private static final String APART = "___";

  private final Places places;
  private final ReadBack readBack;
  private final Care care;

  /**
   * Whether the list at hand takes the second sort of marker, since another one stands before it.
   */
  private boolean otherMarker;

  private BlockWriter(Places places, ReadBack readBack, Care care) {
    this.places = places;
    this.readBack = readBack;
    this.care = care;
  }

  /** Blocks with a blank line between them, each with as little care as it takes. */
  static String write(List<Block> blocks, Places places, ReadBack readBack) {
    List<String> out = new ArrayList<>();
    boolean other = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      other = i > 0 && sameSort(blocks.get(i - 1), block) && !other;
      if (i > 0 && block instanceof Block.DefinitionList) {
        if (blocks.get(i - 1) instanceof Block.DefinitionList) {
          out.add(APART);
        }
      }
      out.add(write(block, other, places, readBack));
    }
    return String.join("\n\n", out);
  }

  private static String write(Block block, boolean other, Places places, ReadBack readBack) {
    for (Care care : List.of(Care.NONE, Care.WHERE_NEEDED)) {
      String text = new BlockWriter(places, readBack, care).block(block, other);
      if (readBack.says(text, block)) {
        return text;
      }
    }
    return new BlockWriter(places, readBack, Care.EVERYWHERE).block(block, other);
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
    String gap = tight ? "\n" : "\n\n";
    return String.join(care == Care.EVERYWHERE ? gap + APART + gap : gap, out);
  }

  private String inlines(List<Inline> inlines, InlineWriter.Where where) {
    String plain = InlineWriter.write(inlines, places, where);
    boolean safe =
        care == Care.NONE || care == Care.WHERE_NEEDED && isReadAlone(plain, inlines, where);
    return safe ? plain : CarefulInlines.write(inlines, places, where);
  }

  private boolean isReadAlone(String text, List<Inline> inlines, InlineWriter.Where where) {
    if (where == InlineWriter.Where.PARAGRAPH) {
      return readBack.says(text, new Block.Paragraph(inlines));
    }
    Block.Heading heading = new Block.Heading(1, inlines);
    return readBack.says("> " + heading(1, text), new Block.Quote(List.of(heading)));
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
    String indent = " ".repeat(marker.length());
    return led(marker + task, blocks(item.content(), tight), indent, tight);
  }

  /** Text behind what leads it in. */
  private String led(String leader, String text, String indent, boolean tight) {
    if (text.isEmpty()) {
      return leader.stripTrailing();
    }
    String start = care == Care.EVERYWHERE ? APART + (tight ? "\n" : "\n\n") : "";
    return leader + indented(start + text, indent);
  }

  /** Indents all lines but the first, and no blank ones. */
  private static String indented(String text, String indent) {
    return text.replaceAll("\n(?!\n|\\z)", "\n" + indent);
  }

  @Override
  public String visit(Block.Quote quote) {
    StringBuilder out = new StringBuilder();
    for (String line : blocks(quote.content(), false).split("\n", -1)) {
      out.append(out.isEmpty() ? "" : "\n").append(line.isEmpty() ? ">" : "> ").append(line);
    }
    return out.toString();
  }

  @Override
  public String visit(Block.CodeBlock code) {
    String info =
        care == Care.NONE
            ? code.info().replace("\\", "\\\\").replace("&", "\\&")
            : careful(code.info());
    return fenced(info, code.text());
  }

  private static String careful(String info) {
    StringBuilder out = new StringBuilder();
    info.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
              } else {
                out.append("&#").append(c).append(';');
              }
            });
    return out.toString();
  }

  private static String fenced(String info, String code) {
    char mark = info.indexOf('`') < 0 ? '`' : '~';
    int run = Math.max(3, InlineWriter.longestRun(code, mark) + 1);
    String fence = String.valueOf(mark).repeat(run);
    return fence + info + "\n" + (code.isEmpty() ? "" : code + "\n") + fence;
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
        String text = blocks(meaning, false);
        meanings.add(text.isEmpty() ? ":   " + APART : led(":   ", text, "    ", false));
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

  /** A heading, with care only where it needs it. */
  static String heading(int level, List<Inline> content, Places places, ReadBack readBack) {
    InlineWriter.Where where = InlineWriter.Where.HEADING;
    String plain = heading(level, InlineWriter.write(content, places, where));
    List<Part> parts = readBack.parts(plain);
    boolean same =
        parts.size() == 1
            && parts.get(0) instanceof Part.Title title
            && new Block.Cell(title.content()).equals(new Block.Cell(content));
    return same ? plain : heading(level, CarefulInlines.write(content, places, where));
  }

  @Override
  public String visit(Block.FootnoteDefinition footnote) {
    return led("[^" + footnote.label() + "]: ", blocks(footnote.content(), false), "    ", false);
  }

  @Override
  public String visit(Block.Html html) {
    return raw(html, html.raw(), Markup.HTML);
  }

  @Override
  public String visit(Block.Opaque opaque) {
    return raw(opaque, opaque.raw(), Markup.LIQUID);
  }

  /** Raw text as it is, or else as code with a mark. */
  private String raw(Block block, String raw, String mark) {
    boolean safe = care == Care.NONE || care == Care.WHERE_NEEDED && readBack.says(raw, block);
    return safe ? raw : fenced(mark, raw);
  }

  @Override
  public String visit(Block.Comment comment) {
    String text = html(comment);
    boolean safe = care == Care.NONE || care == Care.WHERE_NEEDED && readBack.says(text, comment);
    return safe ? text : html(HiddenData.comment(comment));
  }

  private static String html(Block.Comment comment) {
    return "<!--" + comment.text() + "-->";
  }
}

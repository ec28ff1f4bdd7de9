package io.github.portfoliomd.parser.writing;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.blocks.MarkdownHtml;
import io.github.portfoliomd.parser.blocks.Markup;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.yaml.HiddenData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes blocks as Markdown that reads the same. */
public final class BlockWriter implements Block.Visitor<String> {

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
  private final ReadBack reader;
  private final Care care;

  /**
   * Whether the list at hand takes the second sort of marker, since another one stands before it.
   */
  private boolean otherMarker;

  private BlockWriter(Places places, ReadBack reader, Care care) {
    this.places = places;
    this.reader = reader;
    this.care = care;
  }

  /** Blocks with a blank line between them. */
  public static String join(List<Written<Block>> blocks) {
    return blocks.stream().map(Written::text).collect(Collectors.joining("\n\n"));
  }

  /** The blocks one by one, each with as little care as it takes. */
  public static List<Written<Block>> write(List<Block> blocks, Places places, ReadBack reader) {
    List<Written<Block>> out = new ArrayList<>();
    boolean other = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      other = i > 0 && sameSort(blocks.get(i - 1), block) && !other;
      Written<Block> text = write(block, other, places, reader);
      if (i > 0
          && (areDefinitions(blocks.get(i - 1), block)
              || areOneElement(out.get(out.size() - 1).text(), text.text()))) {
        out.add(new Written<>(APART, List.of()));
      }
      out.add(text);
    }
    return out;
  }

  private static boolean areDefinitions(Block before, Block block) {
    return before instanceof Block.DefinitionList && block instanceof Block.DefinitionList;
  }

  /** Whether HTML would go on in the element that the HTML before it leaves open. */
  private static boolean areOneElement(String before, String text) {
    return before.startsWith("<") && text.startsWith("<") && MarkdownHtml.isOpen(before);
  }

  private static Written<Block> write(Block block, boolean other, Places places, ReadBack reader) {
    if (block instanceof Block.Paragraph words && Written.isPlain(words.content(), places)) {
      return Written.plain(words);
    }
    for (Care care : List.of(Care.NONE, Care.WHERE_NEEDED)) {
      String text = new BlockWriter(places, reader, care).block(block, other);
      if (reader.isRead(text, block)) {
        return new Written<>(text, reader.blocks(text));
      }
    }
    String text = new BlockWriter(places, reader, Care.EVERYWHERE).block(block, other);
    return new Written<>(text, reader.blocks(text));
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
    return safe ? plain : CarefulInlines.write(inlines, places, reader, where);
  }

  private boolean isReadAlone(String text, List<Inline> inlines, InlineWriter.Where where) {
    if (where == InlineWriter.Where.PARAGRAPH) {
      return reader.isRead(text, new Block.Paragraph(inlines));
    }
    Block.Heading heading = new Block.Heading(1, inlines);
    return reader.isRead("> " + heading(1, text), new Block.Quote(List.of(heading)));
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

  /** A heading, with care only where it needs it. */
  public static String heading(int level, List<Inline> content) {
    return heading(level, heading(content, new Places(), new ReadBack()).text());
  }

  /** The text of a heading, with care only where it needs it. */
  public static Written<Inline> heading(List<Inline> content, Places places, ReadBack reader) {
    if (Written.isPlain(content, places)) {
      return Written.plain(content);
    }
    InlineWriter.Where where = InlineWriter.Where.HEADING;
    String plain = InlineWriter.write(content, places, where);
    List<Inline> read = reader.heading(heading(1, plain));
    if (new Block.Cell(read).equals(new Block.Cell(content))) {
      return new Written<>(plain, read);
    }
    String careful = CarefulInlines.write(content, places, reader, where);
    return new Written<>(careful, reader.heading(heading(1, careful)));
  }

  /** CommonMark 0.31.2, section 4.2. */
  public static String heading(int level, String text) {
    return ("#".repeat(level) + " " + text).stripTrailing();
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
    boolean safe = care == Care.NONE || care == Care.WHERE_NEEDED && reader.isRead(raw, block);
    return safe ? raw : fenced(mark, raw);
  }

  @Override
  public String visit(Block.Comment comment) {
    String text = html(comment);
    boolean safe = care == Care.NONE || care == Care.WHERE_NEEDED && reader.isRead(text, comment);
    return safe ? text : html(HiddenData.comment(comment));
  }

  private static String html(Block.Comment comment) {
    return "<!--" + comment.text() + "-->";
  }
}

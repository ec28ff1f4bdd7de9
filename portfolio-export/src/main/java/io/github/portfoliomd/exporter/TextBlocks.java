package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Blocks as lines of plain text. */
final class TextBlocks implements Block.Visitor<List<String>> {

  private final TextInlines inlines = new TextInlines();
  private final int width;

  /** Whether the list that is being written stands right behind another one of its kind. */
  private boolean second;

  /** A writer of lines of so many columns; 0 for any number. */
  TextBlocks(int width) {
    this.width = width;
  }

  /** All the blocks, with an empty line between them. */
  List<String> lines(List<Block> blocks) {
    List<String> out = new ArrayList<>();
    Class<?> last = Block.class;
    second = false;
    for (Block block : blocks) {
      boolean before = second;
      second = block.getClass() == last && !before;
      List<String> lines = block.accept(this);
      TextLines.addApart(out, lines);
      second = lines.isEmpty() ? before : second;
      last = lines.isEmpty() ? last : block.getClass();
    }
    return out;
  }

  private List<String> behind(String first, String rest, List<Block> blocks) {
    int left = TextLines.widthBehind(first.length() > rest.length() ? first : rest, width);
    return TextLines.marked(new TextBlocks(left).lines(blocks), first, rest);
  }

  private List<String> text(List<String> lines) {
    return lines.stream()
        .flatMap(line -> LineWrap.wrap(TextMarks.literal(line), width).stream())
        .toList();
  }

  @Override
  public List<String> visit(Block.Paragraph paragraph) {
    return text(inlines.lines(paragraph.content()));
  }

  @Override
  public List<String> visit(Block.BulletList list) {
    String bullet = second ? "* " : "- ";
    List<String> out = new ArrayList<>();
    for (Block.ListItem item : list.items()) {
      add(out, list.tight(), item(bullet, item));
    }
    return out;
  }

  @Override
  public List<String> visit(Block.OrderedList list) {
    String behindNumber = second ? ") " : ". ";
    List<String> out = new ArrayList<>();
    long number = list.start();
    for (Block.ListItem item : list.items()) {
      add(out, list.tight(), item(number++ + behindNumber, item));
    }
    return out;
  }

  private static void add(List<String> list, boolean tight, List<String> item) {
    if (tight) {
      list.addAll(item);
    } else {
      TextLines.addApart(list, item);
    }
  }

  private List<String> item(String mark, Block.ListItem item) {
    String first =
        switch (item.task()) {
          case NONE -> mark;
          case OPEN -> mark + "[ ] ";
          case DONE -> mark + "[x] ";
        };
    return behind(first, " ".repeat(first.length()), item.content());
  }

  @Override
  public List<String> visit(Block.Quote quote) {
    List<String> lines = behind("> ", "> ", quote.content());
    return lines.equals(List.of(">")) ? List.of() : lines;
  }

  /** Code keeps its lines as they are: to break one would change it. */
  @Override
  public List<String> visit(Block.CodeBlock code) {
    String fence = "`".repeat(Math.max(3, longestTicks(code.text()) + 1));
    String info = TextCharacters.line(code.info()).strip();
    List<String> out = new ArrayList<>();
    out.add(fence + (info.startsWith("`") ? " " : "") + info);
    out.addAll(codeLines(code.text()));
    out.add(fence);
    return out;
  }

  /** Code as it is written, line by line. */
  static List<String> codeLines(String text) {
    String lines =
        text.lines()
            .map(line -> TextCharacters.line(line.replace("\t", "    ")).stripTrailing())
            .collect(Collectors.joining("\n"));
    return lines.stripTrailing().lines().toList();
  }

  private static int longestTicks(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  @Override
  public List<String> visit(Block.Table table) {
    return new TextTable(table, inlines).lines(width);
  }

  @Override
  public List<String> visit(Block.DefinitionList list) {
    List<String> out = new ArrayList<>();
    for (Block.Definition definition : list.items()) {
      definition.terms().forEach(term -> out.addAll(text(List.of(term(term)))));
      definition.definitions().forEach(meaning -> out.addAll(behind(": ", "  ", meaning)));
    }
    return out;
  }

  /** An empty line would end the list. */
  private String term(List<Inline> term) {
    String line = inlines.line(term);
    return line.isEmpty() ? Remaining.NOTHING : line;
  }

  @Override
  public List<String> visit(Block.Heading heading) {
    String mark = "#".repeat(heading.level()) + " ";
    return LineWrap.wrap((mark + inlines.line(heading.content())).strip(), width);
  }

  @Override
  public List<String> visit(Block.FootnoteDefinition footnote) {
    String mark = "[^" + TextCharacters.line(footnote.label()) + "]: ";
    return behind(mark, "    ", footnote.content());
  }

  @Override
  public List<String> visit(Block.Html html) {
    return List.of();
  }

  @Override
  public List<String> visit(Block.Opaque opaque) {
    return text(
        opaque
            .raw()
            .lines()
            .map(TextCharacters::line)
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList());
  }

  @Override
  public List<String> visit(Block.Comment comment) {
    return List.of();
  }
}

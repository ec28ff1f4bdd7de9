package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads blocks, each from the mark at its start. */
final class TextBlockReader {

  private static final Pattern ITEM = Pattern.compile("([-*]|\\d+[.)])(?: (\\[[ x]](?= |$))?.*)?");
  private static final Pattern HEADING = Pattern.compile("(#{1,6})(?: (.*))?");
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^([^\\s\\[\\]]+)]:.*");

  private final List<String> lines;
  private int at = 0;

  private TextBlockReader(List<String> lines) {
    this.lines = lines;
  }

  static List<Block> read(List<String> lines) {
    TextBlockReader reader = new TextBlockReader(lines);
    List<Block> blocks = new ArrayList<>();
    while (reader.at < lines.size()) {
      if (lines.get(reader.at).isEmpty()) {
        reader.at++;
      } else {
        blocks.add(reader.block());
      }
    }
    return blocks;
  }

  /** A line of text that starts with a mark has a backslash before it. */
  static String literal(String line) {
    return line.startsWith("\\") ? line.substring(1) : line;
  }

  static int fenceEnd(List<String> lines, int start) {
    String fence = lines.get(start).replaceFirst("[^`].*", "");
    return start + 1 + lines.subList(start + 1, lines.size()).indexOf(fence);
  }

  private Block block() {
    String line = lines.get(at);
    if (line.startsWith("```")) {
      return code();
    }
    if (line.startsWith(">")) {
      return new Block.Quote(read(run(">", 2)));
    }
    if (line.startsWith("|")) {
      return TextTableReader.read(run("|", 0));
    }
    Matcher item = ITEM.matcher(line);
    if (item.matches()) {
      return list(item);
    }
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      at++;
      String text = heading.group(2) == null ? "" : heading.group(2);
      return new Block.Heading(heading.group(1).length(), List.of(Inline.text(text)));
    }
    Matcher footnote = FOOTNOTE.matcher(line);
    if (footnote.matches()) {
      String label = footnote.group(1);
      return new Block.FootnoteDefinition(label, read(content(label.length() + 5, 4)));
    }
    boolean hasMeaning = lines.subList(at, end()).stream().anyMatch(TextBlockReader::isMeaning);
    return hasMeaning ? definitions() : paragraph();
  }

  private Block code() {
    int end = fenceEnd(lines, at);
    String info = lines.get(at).replaceFirst("`+", "");
    String text = String.join("\n", lines.subList(at + 1, end));
    at = end + 1;
    return new Block.CodeBlock(info, text);
  }

  /** The lines with a mark, without so many columns. */
  private List<String> run(String mark, int columns) {
    List<String> run = new ArrayList<>();
    while (at < lines.size() && lines.get(at).startsWith(mark)) {
      run.add(behind(lines.get(at++), columns));
    }
    return run;
  }

  private static String behind(String line, int columns) {
    return line.substring(Math.min(columns, line.length()));
  }

  /** What stands behind a mark, and indented below it. */
  private List<String> content(int columns, int indent) {
    List<String> content = new ArrayList<>(List.of(behind(lines.get(at++), columns)));
    String blanks = " ".repeat(indent);
    for (int next = at; next < lines.size(); next++) {
      if (lines.get(next).startsWith(blanks)) {
        lines.subList(at, next + 1).forEach(line -> content.add(behind(line, indent)));
        at = next + 1;
      } else if (!lines.get(next).isEmpty()) {
        break;
      }
    }
    return content;
  }

  /** A list goes on where the next line starts with its sign; an empty line makes it loose. */
  private Block list(Matcher first) {
    boolean tight = true;
    List<Block.ListItem> items = new ArrayList<>();
    for (int next = at; isItem(next, sign(first)); next = nextLine()) {
      tight &= items.isEmpty() || next == at;
      at = next;
      items.add(item());
    }
    String number = first.group(1).replaceFirst("\\D", "");
    return number.isEmpty()
        ? new Block.BulletList(tight, items)
        : new Block.OrderedList(Integer.parseInt(number), tight, items);
  }

  private int nextLine() {
    int next = at;
    while (next < lines.size() && lines.get(next).isEmpty()) {
      next++;
    }
    return next;
  }

  private boolean isItem(int index, char sign) {
    Matcher item = ITEM.matcher(index < lines.size() ? lines.get(index) : "");
    return item.matches() && sign(item) == sign;
  }

  private static char sign(Matcher item) {
    return item.group(1).charAt(item.group(1).length() - 1);
  }

  private Block.ListItem item() {
    Matcher item = ITEM.matcher(lines.get(at));
    item.matches();
    String box = item.group(2) == null ? "" : item.group(2);
    int width = item.group(1).length() + 1 + (box.isEmpty() ? 0 : 4);
    Block.Task task =
        box.isEmpty() ? Block.Task.NONE : box.equals("[x]") ? Block.Task.DONE : Block.Task.OPEN;
    return new Block.ListItem(task, read(content(width, width)));
  }

  private int end() {
    int end = at;
    while (end < lines.size() && !lines.get(end).isEmpty()) {
      end++;
    }
    return end;
  }

  private static boolean isMeaning(String line) {
    return line.equals(":") || line.startsWith(": ");
  }

  private Block definitions() {
    List<Block.Definition> out = new ArrayList<>();
    while (at < lines.size() && !lines.get(at).isEmpty()) {
      List<List<Inline>> terms = new ArrayList<>();
      List<List<Block>> meanings = new ArrayList<>();
      while (!isMeaning(lines.get(at))) {
        terms.add(List.of(Inline.text(literal(lines.get(at++)))));
      }
      while (at < lines.size() && isMeaning(lines.get(at))) {
        meanings.add(read(content(2, 2)));
      }
      out.add(new Block.Definition(terms, meanings));
    }
    return new Block.DefinitionList(out);
  }

  private Block paragraph() {
    List<String> text = lines.subList(at, end()).stream().map(TextBlockReader::literal).toList();
    at = end();
    List<Inline> content = new ArrayList<>();
    for (String line : text) {
      content.add(new Inline.HardBreak());
      content.add(Inline.text(line));
    }
    return new Block.Paragraph(content);
  }
}

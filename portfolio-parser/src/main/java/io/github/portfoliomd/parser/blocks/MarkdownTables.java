package io.github.portfoliomd.parser.blocks;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.portfoliomd.parser.markdown.ParagraphReaderFactory;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables: those whose second line is a {@link MarkdownDelimiterRow} (GFM, section 4.10), and
 * those without one (kramdown, "Tables"): two lines or more, each between pipes, or each behind or
 * before a pipe and with as many cells as the others.
 *
 * <p>Any other lines with pipes are text, as strict readers have it: pipes part pieces of a line,
 * too. So are lines that would make a table of almost nothing but empty cells.
 */
final class MarkdownTables implements ParagraphPreProcessor {

  private static final BitSet PIPE = new BitSet();
  private static final Pattern DASHES = Pattern.compile("[|:\\s]*+-[|:\\-\\s]*+");

  /** So many empty cells may fill up the rows of a table, and some more for each that is there. */
  private static final int MOST_EMPTY = 10_000;

  private static final int MOST_EMPTY_OF_ONE = 8;

  static {
    PIPE.set('|');
  }

  /** A line as a row, with what its ends tell. */
  private record Row(TableRow row, List<TableCell> cells, boolean opened, boolean closed) {}

  private final InlineParser inlines;

  private MarkdownTables(InlineParser inlines) {
    this.inlines = inlines;
  }

  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    if (block.getLineCount() < 2 || block.getLineChars(0).indexOf('|') < 0) {
      return 0;
    }
    List<BasedSequence> lines = lines(block);
    @Nullable MarkdownDelimiterRow delimiters = MarkdownDelimiterRow.of(lines.get(1));
    return delimiters == null
        ? bare(block, lines, state)
        : delimited(block, lines, delimiters, state);
  }

  /** A table with a line of dashes ends before the first line without a pipe. */
  private int delimited(
      Paragraph block,
      List<BasedSequence> lines,
      MarkdownDelimiterRow delimiters,
      ParserState state) {
    List<Row> rows = new ArrayList<>();
    int count = 0;
    while (count < lines.size() && lines.get(count).indexOf('|') >= 0) {
      @Nullable Row row = count == 1 ? null : row(lines.get(count), true);
      if (row == null && count != 1) {
        break;
      }
      if (row != null) {
        rows.add(row);
      }
      count++;
    }
    if (count < 2
        || rows.get(0).cells().size() < delimiters.alignments().size()
        || isHollow(rows)) {
      return 0;
    }
    for (Row row : rows) {
      delimiters.align(row.cells());
    }
    if (count == lines.size()) {
      add(table(rows, 1), block.getChars(), block, state);
      return block.getChars().length();
    }
    List<BasedSequence> own = block.getContentLines().subList(0, count);
    BasedSequence characters =
        own.get(0).baseSubSequence(own.get(0).getStartOffset(), own.get(count - 1).getEndOffset());
    add(table(rows, 1), characters, block, state);
    // what is left is told by lines, since a number of characters leaves out what stands before
    // them
    block.setContent(block, count, lines.size());
    return 0;
  }

  private static void add(
      TableBlock table, BasedSequence characters, Paragraph block, ParserState state) {
    table.setChars(characters);
    block.insertBefore(table);
    state.blockAdded(table);
  }

  /** Whether most of the cells would be empty, since one row has so many. */
  private static boolean isHollow(List<Row> rows) {
    long width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    long cells = rows.stream().mapToLong(row -> row.cells().size()).sum();
    return width * rows.size() > MOST_EMPTY + MOST_EMPTY_OF_ONE * cells;
  }

  private int bare(Paragraph block, List<BasedSequence> lines, ParserState state) {
    if (!lines.stream().allMatch(MarkdownTables::mayBeRow)) {
      return 0;
    }
    List<Row> rows = new ArrayList<>();
    for (BasedSequence line : lines) {
      @Nullable Row row = row(line, false);
      if (row == null) {
        return 0;
      }
      rows.add(row);
    }
    if (!areTable(rows) || isHollow(rows)) {
      return 0;
    }
    add(table(rows, 0), block.getChars(), block, state);
    return block.getChars().length();
  }

  private static List<BasedSequence> lines(Paragraph block) {
    List<BasedSequence> lines = new ArrayList<>();
    for (BasedSequence line : block.getContentLines()) {
      lines.add(line.trim());
    }
    return lines;
  }

  /** A line of dashes is none, and one with a backslash at its end is a line of text. */
  private static boolean mayBeRow(BasedSequence line) {
    return (line.startsWith("|") || line.endsWith("|"))
        && !line.endsWith("\\|")
        && !line.endsWith("\\")
        && !DASHES.matcher(line).matches();
  }

  /**
   * A line parted at its pipes, but those in code; null where there are none.
   *
   * @param spans whether pipes in a span, such as emphasis, are text, or else part a row, which is
   *     none then
   */
  private @Nullable Row row(BasedSequence line, boolean spans) {
    TableRow row = new TableRow(line);
    @Nullable List<Node> pipes =
        inlines.parseCustom(line, row, PIPE, Map.of('|', new PipeReader()));
    if (pipes == null) {
      return null;
    }
    List<Node> inside = pipes.stream().filter(pipe -> pipe.getParent() != row).toList();
    if (!inside.isEmpty() && (!spans || inside.size() == pipes.size())) {
      return null;
    }
    for (Node pipe : inside) {
      pipe.insertBefore(new Text(pipe.getChars()));
      pipe.unlink();
    }
    @Nullable Node first = row.getFirstChild();
    boolean opened = first instanceof Pipe;
    boolean closed = row.getLastChild() instanceof Pipe;
    List<TableCell> cells = new ArrayList<>();
    TableCell cell = new TableCell();
    for (Node node = first instanceof Pipe ? first.getNext() : first; node != null; ) {
      @Nullable Node next = node.getNext();
      if (node instanceof Pipe) {
        cells.add(cell);
        cell = new TableCell();
      } else {
        cell.appendChild(node);
      }
      node = next;
    }
    if (!closed) {
      cells.add(cell);
    }
    row.removeChildren();
    return new Row(row, cells, opened, closed);
  }

  private static boolean areTable(List<Row> rows) {
    int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    boolean even = rows.stream().allMatch(row -> row.cells().size() == width);
    boolean opened = rows.stream().allMatch(Row::opened);
    boolean closed = rows.stream().allMatch(Row::closed);
    return width > 1 && (opened && closed || (opened || closed) && even);
  }

  /** The table of rows, of which some are its head; a table without a head has an empty one. */
  private static TableBlock table(List<Row> rows, int heads) {
    BasedSequence nothing = rows.get(0).row().getChars().subSequence(0, 0);
    TableHead head = new TableHead(nothing);
    if (heads == 0) {
      head.appendChild(new TableRow(nothing));
    }
    TableBody body = new TableBody();
    for (Row row : rows) {
      for (TableCell cell : row.cells()) {
        cell.trimWhiteSpace();
        cell.setText(cell.getChildChars());
        cell.setCharsFromContent();
        row.row().appendChild(cell);
      }
      if (head.hasChildren()) {
        body.appendChild(row.row());
      } else {
        head.appendChild(row.row());
      }
    }
    body.setCharsFromContent();
    TableBlock table = new TableBlock();
    table.appendChild(head);
    table.appendChild(body);
    return table;
  }

  /** What parts two cells. */
  private static final class Pipe extends Node {
    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  private static final class PipeReader implements CharacterNodeFactory {
    @Override
    public boolean skipNext(char c) {
      return c == ' ' || c == '\t';
    }

    @Override
    public boolean skipPrev(char c) {
      return c == ' ' || c == '\t';
    }

    @Override
    public boolean wantSkippedWhitespace() {
      return true;
    }

    @Override
    public Node get() {
      return new Pipe();
    }
  }

  /** Makes flexmark look for such tables. */
  static final class Factory extends ParagraphReaderFactory {
    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return new MarkdownTables(state.getInlineParser());
    }
  }
}

package io.github.portfoliomd.parser;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables without a line of dashes (kramdown, "Tables"): two lines or more, each between
 * pipes, or each behind or before a pipe and with as many cells as the others.
 *
 * <p>Any other lines with pipes are text, as strict readers have it: pipes part pieces of a line,
 * too.
 */
final class MarkdownTables implements ParagraphPreProcessor {

  private static final BitSet PIPE = new BitSet();
  private static final Pattern DASHES = Pattern.compile("[|:\\s]*+-[|:\\-\\s]*+");

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
    List<BasedSequence> lines = lines(block);
    if (lines.size() < 2 || !lines.stream().allMatch(MarkdownTables::mayBeRow)) {
      return 0;
    }
    List<Row> rows = new ArrayList<>();
    for (BasedSequence line : lines) {
      @Nullable Row row = row(line);
      if (row == null) {
        return 0;
      }
      rows.add(row);
    }
    if (!areTable(rows)) {
      return 0;
    }
    TableBlock table = table(rows);
    table.setChars(block.getChars());
    block.insertBefore(table);
    state.blockAdded(table);
    return block.getChars().length();
  }

  private static List<BasedSequence> lines(Paragraph block) {
    List<BasedSequence> lines = new ArrayList<>();
    for (BasedSequence line : block.getContentLines()) {
      lines.add(line.trim());
    }
    return lines;
  }

  /** A line of dashes is for flexmark, and one with a backslash at its end is a line of text. */
  private static boolean mayBeRow(BasedSequence line) {
    return (line.startsWith("|") || line.endsWith("|"))
        && !line.endsWith("\\|")
        && !line.endsWith("\\")
        && !DASHES.matcher(line).matches();
  }

  /** A line parted at its pipes, but those in code; null where one stands in a span. */
  private @Nullable Row row(BasedSequence line) {
    TableRow row = new TableRow(line);
    @Nullable List<Node> pipes =
        inlines.parseCustom(line, row, PIPE, Map.of('|', new PipeReader()));
    if (pipes == null || pipes.stream().anyMatch(pipe -> pipe.getParent() != row)) {
      return null;
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

  private static TableBlock table(List<Row> rows) {
    BasedSequence nothing = rows.get(0).row().getChars().subSequence(0, 0);
    TableHead head = new TableHead(nothing);
    head.appendChild(new TableRow(nothing));
    TableBody body = new TableBody();
    for (Row row : rows) {
      for (TableCell cell : row.cells()) {
        cell.trimWhiteSpace();
        cell.setText(cell.getChildChars());
        cell.setCharsFromContent();
        row.row().appendChild(cell);
      }
      body.appendChild(row.row());
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
  static final class Factory implements ParagraphPreProcessorFactory {
    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return new MarkdownTables(state.getInlineParser());
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of(ReferencePreProcessorFactory.class);
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}

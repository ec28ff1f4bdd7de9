package io.github.portfoliomd.parser.blocks;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableCell.Alignment;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line of dashes below the head of a table, whose colons align its columns (GFM, section 4.10).
 *
 * @param alignments of each column; null where nothing is said
 */
record MarkdownDelimiterRow(List<@Nullable Alignment> alignments) {

  /** Reads a line; null where it is no such row. */
  static @Nullable MarkdownDelimiterRow of(BasedSequence line) {
    int end = line.length();
    int at = line.startsWith("|") ? 1 : 0;
    boolean pipe = at > 0;
    List<@Nullable Alignment> alignments = new ArrayList<>();
    while (at < end) {
      int start = blanks(line, at);
      boolean left = start < end && line.charAt(start) == ':';
      int dashes = left ? start + 1 : start;
      int behind = dashes;
      while (behind < end && line.charAt(behind) == '-') {
        behind++;
      }
      boolean right = behind < end && line.charAt(behind) == ':';
      int next = blanks(line, right ? behind + 1 : behind);
      if (behind == dashes || next < end && line.charAt(next) != '|') {
        return null;
      }
      alignments.add(alignment(left, right));
      pipe |= next < end;
      at = next + 1;
    }
    return pipe && !alignments.isEmpty() ? new MarkdownDelimiterRow(alignments) : null;
  }

  private static int blanks(BasedSequence line, int from) {
    int at = from;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private static @Nullable Alignment alignment(boolean left, boolean right) {
    return left && right
        ? Alignment.CENTER
        : left ? Alignment.LEFT : right ? Alignment.RIGHT : null;
  }

  /** Tells cells of a row how their columns are aligned. */
  void align(List<TableCell> cells) {
    for (int i = 0; i < Math.min(cells.size(), alignments.size()); i++) {
      @Nullable Alignment alignment = alignments.get(i);
      if (alignment != null) {
        cells.get(i).setAlignment(alignment);
      }
    }
  }
}

package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import java.util.List;
import java.util.stream.Stream;

/** Reads a table: a head, a line that says how the columns are aligned, and the other rows. */
final class TextTableReader {

  private TextTableReader() {}

  static Block read(List<String> lines) {
    return new Block.Table(
        texts(lines.get(1)).map(TextTableReader::alignment).toList(),
        cells(lines.get(0)),
        lines.subList(2, lines.size()).stream().map(TextTableReader::cells).toList());
  }

  /** A bar with a backslash before it is none of the table's. */
  private static Stream<String> texts(String line) {
    String row = line.substring(1, line.length() - 1);
    return Stream.of(row.split("(?<!\\\\)\\|", -1)).map(cell -> cell.strip().replace("\\|", "|"));
  }

  private static List<Block.Cell> cells(String line) {
    return texts(line).map(text -> new Block.Cell(List.of(Inline.text(text)))).toList();
  }

  private static Block.Alignment alignment(String dashes) {
    boolean left = dashes.startsWith(":");
    boolean right = dashes.endsWith(":");
    if (left && right) {
      return Block.Alignment.CENTER;
    }
    return left ? Block.Alignment.LEFT : right ? Block.Alignment.RIGHT : Block.Alignment.NONE;
  }
}

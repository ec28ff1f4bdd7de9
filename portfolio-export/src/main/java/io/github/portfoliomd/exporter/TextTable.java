package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Block;
import java.util.ArrayList;
import java.util.List;

/** A table as lines of plain text, in columns where they fit. */
final class TextTable {

  private static final String INDENT = "  ";

  private final List<Block.Alignment> columns;
  private final List<List<String>> rows = new ArrayList<>();
  private final int[] widths;

  TextTable(Block.Table table, TextInlines inlines) {
    columns = table.columns();
    rows.add(texts(table.head(), inlines));
    table.rows().forEach(row -> rows.add(texts(row, inlines)));
    widths = new int[columns.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(Math.max(widths[i], 3), DisplayWidth.of(row.get(i)));
      }
    }
  }

  /** A bar in a cell is none of ours. */
  private static List<String> texts(List<Block.Cell> cells, TextInlines inlines) {
    return cells.stream().map(c -> inlines.line(c.content()).replace("|", "\\|")).toList();
  }

  List<String> lines(int width) {
    List<String> out = new ArrayList<>();
    boolean fits = width == 0 || DisplayWidth.of(inColumns(rows.get(0))) <= width;
    for (int i = 0; i < rows.size(); i++) {
      out.addAll(
          fits ? LineWrap.wrap(inColumns(rows.get(i)), 0) : wrapped(joined(rows.get(i)), width));
      if (i == 0) {
        out.addAll(fits ? List.of(rule(widths)) : wrapped(rule(new int[widths.length]), width));
      }
    }
    return out;
  }

  private static List<String> wrapped(String row, int width) {
    return TextLines.marked(LineWrap.wrap(row, TextLines.widthBehind(INDENT, width)), "", INDENT);
  }

  private String inColumns(List<String> row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      cells.add(padded(row.get(i), widths[i], columns.get(i)));
    }
    return joined(cells);
  }

  private static String padded(String cell, int width, Block.Alignment alignment) {
    int blanks = width - DisplayWidth.of(cell);
    int before =
        switch (alignment) {
          case NONE, LEFT -> 0;
          case CENTER -> blanks / 2;
          case RIGHT -> blanks;
        };
    return " ".repeat(before) + cell + " ".repeat(blanks - before);
  }

  private static String joined(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  /** The line under the head, which also says how the columns are aligned. */
  private String rule(int[] widths) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      String dashes = "-".repeat(Math.max(3, widths[i]) - 2);
      cells.add(
          switch (columns.get(i)) {
            case NONE -> "-" + dashes + "-";
            case LEFT -> ":" + dashes + "-";
            case CENTER -> ":" + dashes + ":";
            case RIGHT -> "-" + dashes + ":";
          });
    }
    return joined(cells);
  }
}

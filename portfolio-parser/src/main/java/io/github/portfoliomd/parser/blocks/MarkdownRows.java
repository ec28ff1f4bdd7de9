package io.github.portfoliomd.parser.blocks;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Flexmark's table as the model's, whose rows have as many cells each. */
final class MarkdownRows {

  private MarkdownRows() {}

  /**
   * @param depth how many blocks stand around what is in a cell
   */
  static Block.Table read(Node table, MarkdownInlines inlines, int depth) {
    List<List<Block.Cell>> rows = new ArrayList<>();
    List<Block.Alignment> columns = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          if (cell instanceof TableCell tableCell) {
            cells.add(inlines.cell(cell, depth));
            if (part instanceof TableHead) {
              columns.add(alignment(tableCell));
            }
          }
        }
        rows.add(cells);
      }
    }
    return rectangle(columns, rows);
  }

  /** A row that has too few cells gets empty ones; one that has more makes the table wider. */
  private static Block.Table rectangle(List<Block.Alignment> columns, List<List<Block.Cell>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(1);
    while (columns.size() < width) {
      columns.add(Block.Alignment.NONE);
    }
    for (List<Block.Cell> row : rows) {
      while (row.size() < columns.size()) {
        row.add(new Block.Cell(List.<Inline>of()));
      }
    }
    return new Block.Table(columns, rows.get(0), rows.subList(1, rows.size()));
  }

  private static Block.Alignment alignment(TableCell cell) {
    return cell.getAlignment() == null
        ? Block.Alignment.NONE
        : Block.Alignment.valueOf(cell.getAlignment().name());
  }
}

package io.github.portfoliomd.parser.blocks;

import io.github.portfoliomd.model.Block;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A table of HTML; one that starts with no row of headers has an empty one. */
final class HtmlTable {

  private HtmlTable() {}

  static Block read(Element table, HtmlLines lines) {
    List<List<Block.Cell>> rows = new ArrayList<>();
    boolean headed = false;
    for (Element row : table.select("tr")) {
      List<Block.Cell> cells = new ArrayList<>();
      boolean heads = rows.isEmpty() && row.childrenSize() > 0;
      for (Element cell : row.children()) {
        heads &= cell.nameIs("th");
        cells.add(lines.cell(cell.childNodes()));
      }
      headed |= heads;
      rows.add(cells);
    }
    int width = Math.max(1, rows.stream().mapToInt(List::size).max().orElse(1));
    if (!headed) {
      rows.add(0, new ArrayList<>());
    }
    rows.forEach(row -> pad(row, width));
    List<Block.Alignment> columns = java.util.Collections.nCopies(width, Block.Alignment.NONE);
    return new Block.Table(columns, rows.get(0), rows.subList(1, rows.size()));
  }

  private static void pad(List<Block.Cell> row, int width) {
    while (row.size() < width) {
      row.add(new Block.Cell(List.<io.github.portfoliomd.model.Inline>of()));
    }
  }
}

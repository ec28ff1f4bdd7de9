package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Block;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Reads a table. */
final class HtmlTableReader {

  private HtmlTableReader() {}

  static Block read(Element table) {
    return new Block.Table(
        table.select("> thead > tr > th").stream().map(HtmlTableReader::alignment).toList(),
        cells(table.selectFirst("> thead > tr")),
        table.select("> tbody > tr").stream().map(HtmlTableReader::cells).toList());
  }

  private static List<Block.Cell> cells(Element row) {
    return row.children().stream()
        .map(cell -> new Block.Cell(HtmlInlineReader.read(cell.childNodes())))
        .toList();
  }

  private static Block.Alignment alignment(Element cell) {
    for (Block.Alignment alignment : Block.Alignment.values()) {
      if (cell.hasClass(alignment.name().toLowerCase(Locale.ROOT))) {
        return alignment;
      }
    }
    return Block.Alignment.NONE;
  }
}

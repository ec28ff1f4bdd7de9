package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins years and the months in the column behind them: both are one date. */
final class MonthColumn {

  /** What a column of months is called, which may stand behind one of years. */
  private final Set<String> names;

  private final PeriodReader periods;

  MonthColumn(Vocabulary vocabulary, PeriodReader periods) {
    this.names = vocabulary.set("column.month");
    this.periods = periods;
  }

  /** A table with years and the months behind them in one column, if it has such. */
  Block.Table joined(Block.Table table, Places places) {
    List<Line> header = TableRows.lines(table.head(), places);
    for (int column = 1; column < header.size(); column++) {
      int month = column;
      if (!names.contains(Vocabulary.normal(header.get(column).words()))) {
        continue;
      }
      List<List<Block.Cell>> rows =
          table.rows().stream().map(row -> withMonth(row, month, places)).toList();
      if (rows.stream().allMatch(row -> isDate(row.get(month - 1), places))) {
        return new Block.Table(without(table.columns(), month), without(table.head(), month), rows);
      }
    }
    return table;
  }

  /** Whether a cell is a date and nothing else. */
  boolean isDate(Block.Cell cell, Places places) {
    return periods.read(new Line(cell.content(), null, places).words()).isPresent();
  }

  /** A row whose cell with a year has the month, too, so that no order of them is in doubt. */
  private static List<Block.Cell> withMonth(List<Block.Cell> row, int month, Places places) {
    List<Block.Cell> out = without(row, month);
    Line cell = new Line(row.get(month).content(), null, places);
    if (!cell.isBlank()) {
      boolean number = Character.isDigit(cell.words().codePointBefore(cell.words().length()));
      List<Inline> date = new ArrayList<>(row.get(month - 1).content());
      if (number) {
        date.addAll(places.copies(List.of(new Inline.Text("年")), cell.start()));
      }
      date.addAll(cell.content());
      if (number) {
        date.addAll(places.copies(List.of(new Inline.Text("月")), cell.end()));
      }
      out.set(month - 1, new Block.Cell(places.joined(date)));
    }
    return out;
  }

  private static <T> List<T> without(List<T> list, int index) {
    List<T> out = new ArrayList<>(list);
    out.remove(index);
    return out;
  }
}

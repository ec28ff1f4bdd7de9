package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.page.Line;

/** Tells what stands in cells of tables that is neither a name nor a position. */
record CellSigns(Names names) {

  /** Whether a cell has nothing but a sign that it is empty: {@code -}. */
  static boolean isEmpty(Line cell) {
    return cell.content().stream().allMatch(Inline.Text.class::isInstance)
        && cell.words().codePoints().allMatch(c -> c == ' ' || "-–—/".indexOf(c) >= 0);
  }

  /** {@code 1st}, {@code 2.}: how somebody came in, in a column that is called like a position. */
  static boolean isRank(String words) {
    return !words.isEmpty() && Character.isDigit(words.charAt(0)) && words.indexOf(' ') < 0;
  }

  /**
   * Whether a cell says what was studied, or is labelled by itself, in a column of positions:
   * {@code BSc Ropes}, {@code Grade: 97%}.
   */
  boolean isNoPosition(Line cell) {
    return names.isDegreeAlone(cell.words()) || cell.label().isPresent();
  }
}

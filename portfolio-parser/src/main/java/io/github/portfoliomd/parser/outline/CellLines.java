package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;

/**
 * Parts the name in a cell from what its author put on lines below it: {@code Halden
 * College<br>Ropes and sails}. A narrow column breaks names, too: {@code Halden Institute<br>of
 * Ropes}.
 */
final class CellLines {

  private final Names names;

  CellLines(Vocabulary vocabulary) {
    this.names = Names.of(vocabulary);
  }

  /** The name and the lines below it, or all as one line where nothing tells that they part. */
  List<Line> of(Block.Cell cell, Places places) {
    List<Line> lines = places.lines(cell);
    boolean apart =
        lines.size() > 1
            && (standsOut(lines.get(0)) && !standsOut(lines.get(1))
                || isName(lines.get(0).phrase().strip()) && begins(lines.get(1).phrase().strip()));
    return apart ? lines : List.of(new Line(cell.content(), null, places));
  }

  private static boolean standsOut(Line line) {
    return line.startsWithEmphasis() && line.lengthOfFirst() == line.words().length();
  }

  /** Whether words name somebody, a position or a course of study, and go on nowhere else. */
  private boolean isName(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return !names.isWithin(last)
        && !last.equals("&")
        && !names.isDegreeWithoutSubject(words)
        && (names.isOrganization(words) || names.isRole(words) || names.isDegree(words));
  }

  /** Whether words go on with nothing that stands before them. */
  private static boolean begins(String words) {
    return !words.isEmpty() && !Character.isLowerCase(words.codePointAt(0));
  }
}

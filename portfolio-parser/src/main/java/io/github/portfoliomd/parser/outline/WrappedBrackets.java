package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.parser.page.Line;
import java.util.ArrayList;
import java.util.List;

/** Joins the first of some lines with the next one where an editor broke it within brackets. */
final class WrappedBrackets {

  private WrappedBrackets() {}

  static List<Line> joined(List<Line> lines) {
    if (lines.size() < 2
        || !lines.get(1).isContinuation()
        || !isOpen(lines.get(0).words())
        || !isClosed(lines.get(1).words())) {
      return lines;
    }
    List<Line> out = new ArrayList<>(lines.subList(1, lines.size()));
    out.set(0, Line.joined(lines.subList(0, 2)));
    return out;
  }

  private static boolean isOpen(String words) {
    return words.lastIndexOf('(') > words.lastIndexOf(')')
        || words.lastIndexOf('[') > words.lastIndexOf(']');
  }

  /** Whether brackets close before any others open. */
  private static boolean isClosed(String words) {
    for (int i = 0; i < words.length(); i++) {
      if ("()[]".indexOf(words.charAt(i)) >= 0) {
        return ")]".indexOf(words.charAt(i)) >= 0;
      }
    }
    return false;
  }
}

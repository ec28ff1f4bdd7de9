package io.github.portfoliomd.exporter;

import java.util.ArrayList;
import java.util.List;

/** Lines under way to a page. */
final class TextLines {

  private TextLines() {}

  /** Adds lines behind an empty one, if there are lines on both sides of it. */
  static void addApart(List<String> all, List<String> lines) {
    if (!all.isEmpty() && !lines.isEmpty()) {
      all.add("");
    }
    all.addAll(lines);
  }

  /** The lines behind marks of equal width; the mark alone where there is no line. */
  static List<String> marked(List<String> lines, String first, String rest) {
    List<String> out = new ArrayList<>(lines.size());
    for (String line : lines.isEmpty() ? List.of("") : lines) {
      out.add(((out.isEmpty() ? first : rest) + line).stripTrailing());
    }
    return out;
  }

  /** How many columns are left behind a mark. */
  static int widthBehind(String mark, int width) {
    return width == 0 ? 0 : Math.max(1, width - DisplayWidth.of(mark));
  }
}

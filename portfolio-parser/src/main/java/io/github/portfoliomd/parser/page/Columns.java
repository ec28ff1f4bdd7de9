package io.github.portfoliomd.parser.page;

import io.github.portfoliomd.parser.words.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line whose parts stand below those of other lines: wide gaps or tabs set them off. */
public final class Columns {

  /** What has more gaps is no line of columns from there on. */
  private static final int MOST = 8;

  private static final Pattern GAP =
      Pattern.compile("(?<=[^\\s\u00a0])(?:[ \u00a0]{3}|\\s{0,2}\\t)[\\s\u00a0]*+(?=\\S)");

  private Columns() {}

  public static boolean areIn(Line line) {
    return mayBeIn(line) && GAP.matcher(line.words()).find();
  }

  private static boolean mayBeIn(Line line) {
    String words = line.words();
    return words.indexOf('\t') >= 0
        || words.contains("   ")
        || words.indexOf(Signs.FIRM_BLANK) >= 0;
  }

  /** The parts, each a line of its own. */
  public static List<Line> of(Line line) {
    if (!mayBeIn(line)) {
      return List.of(line);
    }
    List<Line> columns = new ArrayList<>();
    Matcher gap = GAP.matcher(line.words());
    int from = 0;
    while (columns.size() + 1 < MOST && gap.find()) {
      columns.add(line.part(from, gap.start()));
      from = gap.end();
    }
    columns.add(line.part(from, line.words().length()));
    return columns;
  }
}

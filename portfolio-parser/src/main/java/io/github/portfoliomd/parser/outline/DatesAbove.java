package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import java.util.List;

/** Tells the dates that stand on lines of their own above what each of them dates. */
record DatesAbove(DateSigns dates, Places places) {

  /**
   * Whether the paragraphs below a heading start with a date, the first of them with one on a line
   * of its own: these date what follows each, and not the heading.
   */
  boolean areIn(List<Block> blocks, Kind kind) {
    int first = 0;
    while (first < blocks.size() && blocks.get(first) instanceof Block.Comment) {
      first++;
    }
    if (first == blocks.size() || !isAbove(blocks.get(first))) {
      return false;
    }
    return kind.equals(Kind.EDUCATION)
        || isOnTheSameLine(blocks.get(first), kind)
        || blocks.stream().skip(first + 1L).anyMatch(block -> startsDated(block));
  }

  /**
   * Whether the date and what stands below it are one line for whoever sees the page, and no
   * sentence: that is not how somebody says when all that a section tells of was.
   */
  private boolean isOnTheSameLine(Block block, Kind kind) {
    Line next = Line.of((Block.Paragraph) block, places).get(1);
    String words = next.words().stripTrailing();
    return next.isContinuation()
        && (Lead.isCited(kind) || ".!?;:".indexOf(words.charAt(words.length() - 1)) < 0);
  }

  private boolean startsDated(Block block) {
    return isAbove(block)
        || block instanceof Block.Paragraph paragraph
            && dates.isDated(Line.of(paragraph, places).get(0));
  }

  private boolean isAbove(Block block) {
    return block instanceof Block.Paragraph paragraph && isAbove(Line.of(paragraph, places));
  }

  /** Whether the first of some lines is the date of what the next one says. */
  boolean isAbove(List<Line> lines) {
    return lines.size() > 1
        && (dates.isDate(lines.get(0)) || dates.isPresent(lines.get(0)))
        && !dates.isDate(lines.get(1))
        && !lines.get(1).isBlank();
  }
}

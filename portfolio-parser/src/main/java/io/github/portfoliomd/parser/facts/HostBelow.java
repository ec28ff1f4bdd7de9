package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.outline.DateLine;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells a list below a listed thing that says in one line at whose that was and when: {@code -
 * Halden Works, 2019 - 2020}. What it says are facts of the thing above, and no thing of its own.
 */
record HostBelow(PeriodReader periods, LineNames lineNames) {

  /** Whether blocks are such a list, and say no more. */
  boolean isAlone(List<Block> blocks, Draft draft, Places places) {
    return isListOfOne(blocks) && areIn((Block.BulletList) blocks.get(0), draft, places);
  }

  /** Whether the first item of a list says so, and no other has a date. */
  boolean areIn(Block.BulletList list, Draft draft, Places places) {
    boolean may =
        draft.isListed
            && (draft.context.wantsOrganizations() || draft.isNamedInHeading)
            && list.items().get(0).content().size() == 1;
    @Nullable Line first = may ? ListedFacts.line(list.items().get(0), places) : null;
    return first != null
        && date(first).filter(date -> lineNames.isHostOf(date.rest().phrase(), draft)).isPresent()
        && list.items().stream()
            .skip(1)
            .map(item -> ListedFacts.line(item, places))
            .noneMatch(line -> line != null && isDated(line));
  }

  private boolean isDated(Line line) {
    return line.period(periods).isPresent() || date(line).isPresent();
  }

  /** Whether blocks are a list of one item, which says when something was, and something else. */
  boolean isDatedAlone(List<Block> blocks, Places places) {
    @Nullable Line line =
        isListOfOne(blocks)
            ? ListedFacts.line(((Block.BulletList) blocks.get(0)).items().get(0), places)
            : null;
    return line != null && date(line).isPresent();
  }

  /**
   * Whether blocks are a line that says when something was, and something else, above a list that
   * tells more and has no dates.
   */
  boolean isDatedAboveList(List<Block> blocks, Places places) {
    if (blocks.size() != 2
        || !(blocks.get(0) instanceof Block.Paragraph paragraph)
        || !(blocks.get(1) instanceof Block.BulletList list)) {
      return false;
    }
    List<Line> lines = Line.of(paragraph, places);
    return lines.size() == 1
        && date(lines.get(0)).isPresent()
        && list.items().stream()
            .map(item -> ListedFacts.line(item, places))
            .noneMatch(line -> line != null && isDated(line));
  }

  private Optional<DateLine> date(Line line) {
    return DateLine.inBrackets(line, periods).or(() -> DateLine.ofText(line, periods));
  }

  private static boolean isListOfOne(List<Block> blocks) {
    return blocks.size() == 1
        && blocks.get(0) instanceof Block.BulletList list
        && list.items().size() == 1;
  }
}

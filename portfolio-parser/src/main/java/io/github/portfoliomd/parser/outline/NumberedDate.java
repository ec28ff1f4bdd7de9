package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date that Markdown takes for a list: {@code 21. September 2022} at the start of a line is an
 * item with the number 21.
 */
public final class NumberedDate {

  private NumberedDate() {}

  /**
   * Blocks with such a date as the text that its author means, where it stands below nothing but an
   * attribute list; else the same list. A heading below it, which could stand nowhere else, keeps
   * it one.
   */
  public static List<Block> read(List<Block> blocks, PeriodReader periods, Places places) {
    if (!startsWithNumbers(blocks)) {
      return blocks;
    }
    List<String> classes = Attributes.leading(blocks, places);
    int at = classes.isEmpty() ? 0 : 1;
    if (classes.contains(Attributes.NO_PERIOD)
        || at >= blocks.size()
        || !(blocks.get(at) instanceof Block.OrderedList list)
        || list.items().size() != 1) {
      return blocks;
    }
    List<Block> content = list.items().get(0).content();
    if (list.items().get(0).task() != Block.Task.NONE
        || content.isEmpty()
        || !(content.get(0) instanceof Block.Paragraph paragraph)
        || content.stream().anyMatch(Block.Heading.class::isInstance)) {
      return blocks;
    }
    Block.@Nullable Paragraph text = text(list, paragraph, periods, places);
    if (text == null) {
      return blocks;
    }
    List<Block> out = new ArrayList<>(blocks.subList(0, at));
    out.add(places.put(text, places.start(list), places.end(paragraph)));
    out.addAll(content.subList(1, content.size()));
    out.addAll(blocks.subList(at + 1, blocks.size()));
    return out;
  }

  /** Whether a numbered list comes first, or below what can be an attribute list. */
  private static boolean startsWithNumbers(List<Block> blocks) {
    return !blocks.isEmpty() && blocks.get(0) instanceof Block.OrderedList
        || blocks.size() > 1 && blocks.get(1) instanceof Block.OrderedList;
  }

  private static Block.@Nullable Paragraph text(
      Block.OrderedList list, Block.Paragraph paragraph, PeriodReader periods, Places places) {
    List<Line> lines = new ArrayList<>(Line.of(paragraph, places));
    Line first = lines.get(0);
    Inline.Text number = new Inline.Text(list.start() + ". ");
    List<Inline> content = new ArrayList<>();
    content.add(places.put(number, places.start(list), first.start()));
    content.addAll(first.content());
    Line whole = new Line(places.joined(content), null, places);
    lines.set(0, whole);
    return whole.period(periods).orElse(null) instanceof PeriodReader.Found found
            && startsWithDay(found.period())
        ? Line.paragraph(lines)
        : null;
  }

  private static boolean startsWithDay(Period period) {
    @Nullable PartialDate date =
        period instanceof Period.Point point
            ? point.date()
            : period instanceof Period.Range range
                ? range.start()
                : period instanceof Period.Since since ? since.start() : null;
    return date != null && date.precision() == PartialDate.Precision.DAY;
  }
}

package io.github.portfoliomd.model;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Lists with and without numbers. */
final class ListArbitraries {

  private ListArbitraries() {}

  /** A list whose loose items hold such content, or a tight one of lines. */
  static Arbitrary<Block> lists(Arbitrary<List<Block>> contents) {
    Arbitrary<List<Block>> line =
        InlineArbitraries.paragraphs().map(text -> List.of(new Block.Paragraph(text)));
    Arbitrary<List<Block>> nested =
        Combinators.combine(line, items(line).ofMinSize(1))
            .as((text, items) -> List.of(text.get(0), new Block.BulletList(true, items)));
    Arbitrary<List<Block>> tight =
        WholeArbitrary.of(Arbitraries.frequencyOf(Tuple.of(5, line), Tuple.of(1, nested)));
    return WholeArbitrary.of(
        Arbitraries.oneOf(
            items(tight).ofMinSize(1).map(items -> new Block.BulletList(true, items)),
            Combinators.combine(starts(), items(tight).ofMinSize(1))
                .as((start, items) -> new Block.OrderedList(start, true, items)),
            items(contents).ofMinSize(2).map(items -> new Block.BulletList(false, items)),
            Combinators.combine(starts(), items(contents).ofMinSize(2))
                .as((start, items) -> new Block.OrderedList(start, false, items))));
  }

  private static Arbitrary<Integer> starts() {
    return Arbitraries.of(1, 1, 1, 0, 7, 999_999_999);
  }

  private static net.jqwik.api.arbitraries.ListArbitrary<Block.ListItem> items(
      Arbitrary<List<Block>> contents) {
    Arbitrary<Block.ListItem> plain =
        contents.map(content -> new Block.ListItem(Block.Task.NONE, content));
    // the box of a task stands at the start of a paragraph
    Arbitrary<Block.ListItem> tasks =
        Combinators.combine(Arbitraries.of(Block.Task.OPEN, Block.Task.DONE), contents)
            .as(ListArbitraries::task);
    return WholeArbitrary.of(Arbitraries.frequencyOf(Tuple.of(6, plain), Tuple.of(1, tasks)))
        .list()
        .ofMaxSize(3);
  }

  private static Block.ListItem task(Block.Task task, List<Block> content) {
    return new Block.ListItem(
        content.get(0) instanceof Block.Paragraph ? task : Block.Task.NONE, content);
  }
}

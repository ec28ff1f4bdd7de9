package io.github.portfoliomd.model;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Tables, and lists of definitions. */
final class TableArbitraries {

  private TableArbitraries() {}

  static Arbitrary<Block> tables() {
    return WholeArbitrary.of(Arbitraries.oneOf(tables(1), tables(2), tables(3)));
  }

  private static Arbitrary<Block> tables(int columns) {
    Arbitrary<List<Block.Alignment>> alignments =
        Arbitraries.of(Block.Alignment.values()).list().ofSize(columns);
    Arbitrary<Block.Cell> words = InlineArbitraries.lines().map(Block.Cell::new);
    Arbitrary<Block.Cell> cells =
        WholeArbitrary.of(
            Arbitraries.frequencyOf(
                Tuple.of(5, words),
                Tuple.of(1, Arbitraries.create(() -> new Block.Cell(List.of())))));
    Arbitrary<List<Block.Cell>> rows =
        Combinators.combine(words, cells.list().ofSize(columns - 1))
            .as((first, others) -> Stream.concat(Stream.of(first), others.stream()).toList());
    return WholeArbitrary.of(
        Combinators.combine(alignments, words.list().ofSize(columns), rows.list().ofMaxSize(2))
            .as(Block.Table::new));
  }

  static Arbitrary<Block> definitionLists(Arbitrary<List<Block>> contents) {
    Arbitrary<Block.Definition> definitions =
        Combinators.combine(
                InlineArbitraries.lines().list().ofMinSize(1).ofMaxSize(2),
                contents.list().ofMinSize(1).ofMaxSize(2))
            .as(Block.Definition::new);
    return WholeArbitrary.of(
        definitions.list().ofMinSize(1).ofMaxSize(2).map(Block.DefinitionList::new));
  }
}

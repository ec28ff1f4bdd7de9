package io.github.portfoliomd.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Blocks of {@link HostileTexts}, in one another in any way that the model allows. */
final class HostileBlocks {

  private static final Arbitrary<Block> PARAGRAPH =
      WholeArbitrary.of(HostileInlines.runs().map(Block.Paragraph::new));

  private HostileBlocks() {}

  /** The blocks of a body, each mark of a footnote with its footnote. */
  static Arbitrary<List<Block>> bodies() {
    return WholeArbitrary.of(blocks(2).map(HostileBlocks::body));
  }

  private static List<Block> body(List<Block> blocks) {
    List<Block> body = new ArrayList<>();
    for (Block block : blocks) {
      // a heading starts an item unless it stands in something
      body.add(block instanceof Block.Heading ? new Block.Quote(List.of(block)) : block);
    }
    Set<String> missing = new LinkedHashSet<>();
    for (Object value : EveryValue.of(body)) {
      if (value instanceof Inline.FootnoteReference note) {
        missing.add(note.label());
      }
    }
    EveryValue.of(body, Block.FootnoteDefinition.class).forEach(n -> missing.remove(n.label()));
    for (String label : missing) {
      body.add(new Block.FootnoteDefinition(label, List.of(Block.paragraph("Note."))));
    }
    return body;
  }

  private static Arbitrary<List<Block>> blocks(int depth) {
    return WholeArbitrary.of(block(depth).list().ofMaxSize(2));
  }

  private static Arbitrary<Block> block(int depth) {
    Arbitrary<Block> leaf =
        WholeArbitrary.of(
            Arbitraries.frequencyOf(
                Tuple.of(6, PARAGRAPH),
                Tuple.of(2, HostileShapes.blocks()),
                Tuple.of(
                    1,
                    Combinators.combine(
                            Arbitraries.of("", "java", "a b", "`"), HostileTexts.texts())
                        .as(Block.CodeBlock::new)),
                Tuple.of(
                    1,
                    Combinators.combine(Arbitraries.integers().between(1, 6), HostileInlines.runs())
                        .as(Block.Heading::new)),
                Tuple.of(1, Arbitraries.oneOf(tables(1), tables(2))),
                Tuple.of(1, htmls()),
                Tuple.of(
                    1,
                    Arbitraries.of("{% include a.html %}", "{{ content }}").map(Block.Opaque::new)),
                Tuple.of(1, HostileTexts.texts().map(Block.Comment::new))));
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<List<Block>> inner = blocks(depth - 1);
    Arbitrary<Boolean> tight = Arbitraries.of(true, false);
    Arbitrary<List<Block.ListItem>> items =
        WholeArbitrary.of(
            Combinators.combine(
                    Arbitraries.of(
                        Block.Task.NONE, Block.Task.NONE, Block.Task.OPEN, Block.Task.DONE),
                    inner)
                .as(Block.ListItem::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3));
    return WholeArbitrary.of(
        Arbitraries.frequencyOf(
            Tuple.of(5, leaf),
            Tuple.of(2, Combinators.combine(tight, items).as(Block.BulletList::new)),
            Tuple.of(
                1,
                Combinators.combine(Arbitraries.of(0, 1, 9, 999_999_999), tight, items)
                    .as(Block.OrderedList::new)),
            Tuple.of(1, inner.map(Block.Quote::new)),
            Tuple.of(1, definitions(inner)),
            Tuple.of(
                1,
                Combinators.combine(Arbitraries.of("1", "n", "Z"), inner)
                    .as(Block.FootnoteDefinition::new))));
  }

  private static Arbitrary<Block> htmls() {
    Arbitrary<String> paragraphs =
        HostileTexts.lines().map(text -> "<p align=\"center\">\n" + text + "\n</p>");
    return WholeArbitrary.of(
            Arbitraries.oneOf(
                paragraphs,
                Arbitraries.of(
                    "<div>",
                    "</div>",
                    "<div><ul><li>b<td>c<h1>d<a href=x>e<img>",
                    "<hr>",
                    "<!-- a",
                    "<script>\n\na",
                    "<details>\n<summary>x</summary>")))
        .map(Block.Html::new);
  }

  private static Arbitrary<Block> tables(int columns) {
    Arbitrary<List<Block.Cell>> row =
        HostileInlines.runs().map(Block.Cell::new).list().ofSize(columns);
    return WholeArbitrary.of(
        Combinators.combine(
                Arbitraries.of(Block.Alignment.values()).list().ofSize(columns),
                row,
                row.list().ofMaxSize(2))
            .as(Block.Table::new));
  }

  private static Arbitrary<Block> definitions(Arbitrary<List<Block>> inner) {
    Arbitrary<List<Inline>> terms =
        WholeArbitrary.of(
            HostileInlines.runs().filter(run -> !new Block.Cell(run).content().isEmpty()));
    return WholeArbitrary.of(
        Combinators.combine(
                terms.list().ofMinSize(1).ofMaxSize(2), inner.list().ofMinSize(1).ofMaxSize(2))
            .as(Block.Definition::new)
            .list()
            .ofMinSize(1)
            .ofMaxSize(2)
            .map(Block.DefinitionList::new));
  }
}

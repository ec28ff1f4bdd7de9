package io.github.portfoliomd.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Blocks, and the bodies that they make. */
final class BlockArbitraries {

  private BlockArbitraries() {}

  /**
   * The blocks of a body. Two lists of one sort do not stand side by side, since their items would
   * be one list's, and each footnote mark has its footnote.
   */
  static Arbitrary<List<Block>> bodies() {
    return WholeArbitrary.of(
        WholeArbitrary.of(
                Arbitraries.frequencyOf(
                    Tuple.of(8, blocks().map(block -> List.of(block))), Tuple.of(1, footnotes())))
            .list()
            .ofMaxSize(3)
            .map(groups -> apart(groups.stream().flatMap(List::stream).toList())));
  }

  /** One block of any case that can stand in a body; a heading stands in a list or quotation. */
  static Arbitrary<Block> blocks() {
    return blocks(2);
  }

  private static Arbitrary<Block> blocks(int depth) {
    Arbitrary<Block> leaves =
        WholeArbitrary.of(
            Arbitraries.frequencyOf(
                Tuple.of(8, paragraphs()),
                Tuple.of(1, codeBlocks()),
                Tuple.of(1, TableArbitraries.tables()),
                Tuple.of(1, htmls()),
                Tuple.of(1, opaques()),
                Tuple.of(1, comments())));
    if (depth == 0) {
      return leaves;
    }
    Arbitrary<List<Block>> content = contents(depth - 1);
    return WholeArbitrary.of(
        Arbitraries.frequencyOf(
            Tuple.of(5, leaves),
            Tuple.of(2, ListArbitraries.lists(content)),
            Tuple.of(1, content.map(Block.Quote::new)),
            Tuple.of(1, TableArbitraries.definitionLists(content))));
  }

  /** What stands inside of a list item or quotation: a paragraph or heading, and perhaps more. */
  private static Arbitrary<List<Block>> contents(int depth) {
    Arbitrary<Block> first =
        WholeArbitrary.of(
            Arbitraries.frequencyOf(Tuple.of(5, paragraphs()), Tuple.of(1, headings())));
    return WholeArbitrary.of(
        Combinators.combine(first, blocks(depth).list().ofMaxSize(1))
            .as(
                (block, others) ->
                    apart(Stream.concat(Stream.of(block), others.stream()).toList())));
  }

  static Arbitrary<Block> paragraphs() {
    return InlineArbitraries.paragraphs().map(Block.Paragraph::new);
  }

  private static Arbitrary<Block> headings() {
    return Combinators.combine(Arbitraries.integers().between(1, 6), InlineArbitraries.headings())
        .as(Block.Heading::new);
  }

  private static Arbitrary<Block> codeBlocks() {
    Arbitrary<String> lines =
        Arbitraries.of(
            "ls -l", "  a[0] = b_1 * 2;", "", "<p>tide</p>", "# été", "---", "keywords: x");
    return Combinators.combine(Arbitraries.of("", "java", "sh"), lines.list().ofMaxSize(4))
        .as((info, text) -> new Block.CodeBlock(info, String.join("\n", text)));
  }

  private static Arbitrary<Block> htmls() {
    Arbitrary<String> paragraphs =
        TextArbitraries.phrases().map(text -> "<p align=\"center\">\n" + text + "\n</p>");
    return WholeArbitrary.of(
            Arbitraries.oneOf(paragraphs, Arbitraries.of("<div class=\"quay\">", "</div>")))
        .map(Block.Html::new);
  }

  private static Arbitrary<Block> opaques() {
    return Arbitraries.of("{% include map.html id=\"quay\" %}", "{{ content }}")
        .map(Block.Opaque::new);
  }

  private static Arbitrary<Block> comments() {
    return TextArbitraries.phrases()
        .list()
        .ofMinSize(1)
        .ofMaxSize(2)
        .map(lines -> new Block.Comment(" " + String.join("\n", lines) + " "));
  }

  private static Arbitrary<List<Block>> footnotes() {
    return WholeArbitrary.of(
        Combinators.combine(
                TextArbitraries.sentences(),
                TextArbitraries.phrases(),
                InlineArbitraries.paragraphs())
            .as(BlockArbitraries::footnoted));
  }

  /** A paragraph with a footnote's mark, and the footnote, whose name its words give it. */
  private static List<Block> footnoted(String before, String behind, List<Inline> note) {
    String label = "n" + Integer.toUnsignedString((before + note).hashCode(), 36);
    List<Inline> text =
        List.of(
            Inline.text(before), new Inline.FootnoteReference(label), Inline.text(" " + behind));
    return List.of(
        new Block.Paragraph(text),
        new Block.FootnoteDefinition(label, List.of(new Block.Paragraph(note))));
  }

  private static List<Block> apart(List<Block> blocks) {
    List<Block> out = new ArrayList<>();
    for (Block block : blocks) {
      boolean same = !out.isEmpty() && out.get(out.size() - 1).getClass() == block.getClass();
      if (!same || block instanceof Block.Paragraph) {
        out.add(block);
      }
    }
    return out;
  }
}

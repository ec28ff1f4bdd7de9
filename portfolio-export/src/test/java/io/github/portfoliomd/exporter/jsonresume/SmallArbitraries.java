package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Inline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Bodies and headings of every case, with texts that look like what a shape implies: {@link
 * io.github.portfoliomd.model.PortfolioArbitraries} has words that mean nothing to any format.
 */
final class SmallArbitraries {

  private SmallArbitraries() {}

  static Arbitrary<String> texts() {
    return Arbitraries.of(
            "a",
            "b",
            "Ada",
            "é",
            "\uD83D\uDE00",
            " ",
            "\u00a0",
            "\t",
            "(",
            ")",
            "- ",
            "1. ",
            ": ",
            " | ",
            "[",
            "]",
            "\u2028",
            "soft",
            "$",
            "<b>",
            "\"",
            "'",
            "&lt;",
            "*",
            "https://example.org/")
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts));
  }

  static Arbitrary<String> lines() {
    return texts().list().ofMaxSize(3).map(lines -> String.join("\n", lines));
  }

  static Arbitrary<String> labels() {
    return Arbitraries.of("1", "a", "note-é", "x(y)", "Subject");
  }

  static Arbitrary<List<Inline>> inlines() {
    return inlines(2, true);
  }

  private static Arbitrary<List<Inline>> inlines(int depth, boolean links) {
    return inline(depth, links).list().ofMaxSize(4);
  }

  private static Arbitrary<Inline> inline(int depth, boolean links) {
    Arbitrary<Inline> text = texts().map(Inline::text);
    // a footnote's mark is a link itself
    Arbitrary<Inline> mark = links ? labels().map(Inline.FootnoteReference::new) : text;
    Arbitrary<Inline> leaf =
        Arbitraries.oneOf(
            text,
            texts().map(Inline.Code::new),
            Combinators.combine(texts(), texts(), texts(), texts(), texts()).as(Inline.Image::new),
            texts().map(alt -> Inline.image(alt, alt)),
            Arbitraries.of(new Inline.SoftBreak(), new Inline.HardBreak()),
            mark,
            texts().map(Inline.Html::new),
            texts().map(Inline.Opaque::new));
    if (depth == 0) {
      return Arbitraries.oneOf(text, leaf);
    }
    Arbitrary<List<Inline>> inner = inlines(depth - 1, links);
    Arbitrary<Inline> nested =
        Arbitraries.oneOf(
            inner.map(Inline.Emphasis::new),
            inner.map(Inline.Strong::new),
            inner.map(Inline.Strikethrough::new));
    Arbitrary<Inline> link =
        Arbitraries.oneOf(
            Combinators.combine(texts(), texts(), inlines(depth - 1, false)).as(Inline.Link::new),
            texts().map(url -> Inline.link(url, url)));
    return links
        ? Arbitraries.frequencyOf(
            Tuple.of(3, text), Tuple.of(3, leaf), Tuple.of(2, nested), Tuple.of(2, link))
        : Arbitraries.oneOf(text, leaf, nested);
  }

  static Arbitrary<List<Block>> bodies() {
    return blocks(2).map(SmallArbitraries::headingsQuoted);
  }

  /** A heading cannot stand in a body itself. */
  private static List<Block> headingsQuoted(List<Block> body) {
    return body.stream()
        .map(block -> block instanceof Block.Heading ? new Block.Quote(List.of(block)) : block)
        .toList();
  }

  private static Arbitrary<List<Block>> blocks(int depth) {
    return block(depth).list().ofMaxSize(3);
  }

  private static Arbitrary<Block> block(int depth) {
    Arbitrary<Block> paragraph = inlines().map(Block.Paragraph::new);
    Arbitrary<Block> plain =
        texts().list().ofSize(2).map(lines -> paragraph(lines.get(0), lines.get(1)));
    Arbitrary<Block> leaf =
        Arbitraries.oneOf(
            paragraph,
            plain,
            Combinators.combine(texts(), lines()).as(Block.CodeBlock::new),
            Combinators.combine(Arbitraries.integers().between(1, 6), inlines())
                .as(Block.Heading::new),
            Arbitraries.integers().between(1, 3).flatMap(SmallArbitraries::table),
            lines().map(Block.Html::new),
            lines().map(Block.Opaque::new),
            lines().map(Block.Comment::new));
    if (depth == 0) {
      return Arbitraries.oneOf(paragraph, leaf);
    }
    Arbitrary<List<Block>> inner = blocks(depth - 1);
    Arbitrary<Boolean> tight = Arbitraries.of(true, false);
    Arbitrary<List<Block.ListItem>> items = items(inner).list().ofMaxSize(3);
    Arbitrary<Block> nested =
        Arbitraries.oneOf(
            Combinators.combine(tight, items).as(Block.BulletList::new),
            Combinators.combine(
                    tight,
                    inlines()
                        .map(i -> Block.ListItem.of(new Block.Paragraph(i)))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3))
                .as(Block.BulletList::new),
            Combinators.combine(Arbitraries.integers().between(0, 12), tight, items)
                .as(Block.OrderedList::new),
            inner.map(Block.Quote::new),
            definitions(inner).list().ofMinSize(1).ofMaxSize(2).map(Block.DefinitionList::new),
            Combinators.combine(labels(), inner).as(Block.FootnoteDefinition::new));
    return Arbitraries.oneOf(paragraph, leaf, nested);
  }

  private static Block paragraph(String first, String second) {
    return new Block.Paragraph(
        List.of(Inline.text(first), new Inline.HardBreak(), Inline.text(second)));
  }

  private static Arbitrary<Block.ListItem> items(Arbitrary<List<Block>> inner) {
    return Combinators.combine(Arbitraries.of(Block.Task.class), inner).as(Block.ListItem::new);
  }

  private static Arbitrary<Block> table(int width) {
    Arbitrary<List<Block.Cell>> row = inlines().map(Block.Cell::new).list().ofSize(width);
    return Combinators.combine(
            Arbitraries.of(Block.Alignment.class).list().ofSize(width),
            row,
            row.list().ofMaxSize(2))
        .as(Block.Table::new);
  }

  private static Arbitrary<Block.Definition> definitions(Arbitrary<List<Block>> inner) {
    Arbitrary<List<Inline>> term = inlines().map(i -> join(Inline.text("T"), i));
    return Combinators.combine(
            term.list().ofMinSize(1).ofMaxSize(2), inner.list().ofMinSize(1).ofMaxSize(2))
        .as(Block.Definition::new);
  }

  static Arbitrary<Field> fields() {
    return Combinators.combine(
            Arbitraries.of(
                "Subject", "Area", "Score", "Study type", "Level", "Description", "Type"),
            inlines().map(i -> join(Inline.text("V"), i)),
            Arbitraries.of(true, false))
        .as(
            (label, value, plain) ->
                plain ? Field.of(label, "open source") : new Field(label, value));
  }

  private static List<Inline> join(Inline first, List<Inline> rest) {
    List<Inline> all = new ArrayList<>(Collections.singletonList(first));
    all.addAll(rest);
    return all;
  }
}

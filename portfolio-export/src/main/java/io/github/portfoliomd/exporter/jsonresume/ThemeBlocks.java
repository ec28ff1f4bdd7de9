package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import java.util.List;
import java.util.stream.Stream;

/** Blocks that are safe for themes. */
final class ThemeBlocks implements Block.Visitor<Stream<Block>> {

  private final ThemeChanges changes;
  private final String path;
  private final ThemeInlines inlines;

  ThemeBlocks(ThemeChanges changes, String path) {
    this.changes = changes;
    this.path = path;
    this.inlines = new ThemeInlines(changes, path);
  }

  List<Block> of(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.accept(this)).toList();
  }

  @Override
  public Stream<Block> visit(Block.Paragraph paragraph) {
    return Stream.of(new Block.Paragraph(inlines.of(paragraph.content())));
  }

  @Override
  public Stream<Block> visit(Block.BulletList list) {
    return Stream.of(new Block.BulletList(list.tight(), items(list.items())));
  }

  @Override
  public Stream<Block> visit(Block.OrderedList list) {
    return Stream.of(new Block.OrderedList(list.start(), list.tight(), items(list.items())));
  }

  private List<Block.ListItem> items(List<Block.ListItem> items) {
    return items.stream().map(i -> new Block.ListItem(i.task(), of(i.content()))).toList();
  }

  @Override
  public Stream<Block> visit(Block.Quote quote) {
    return Stream.of(new Block.Quote(of(quote.content())));
  }

  @Override
  public Stream<Block> visit(Block.CodeBlock code) {
    return Stream.of(
        new Block.CodeBlock(changes.text(path, code.info()), changes.text(path, code.text())));
  }

  @Override
  public Stream<Block> visit(Block.Table table) {
    return Stream.of(
        new Block.Table(
            table.columns(), cells(table.head()), table.rows().stream().map(this::cells).toList()));
  }

  private List<Block.Cell> cells(List<Block.Cell> cells) {
    return cells.stream().map(cell -> new Block.Cell(inlines.of(cell.content()))).toList();
  }

  @Override
  public Stream<Block> visit(Block.DefinitionList list) {
    return list.items().stream().flatMap(this::definition);
  }

  /** Where no word of the terms is left, their meanings stay, in which no heading may stand now. */
  private Stream<Block> definition(Block.Definition definition) {
    List<List<Inline>> terms =
        definition.terms().stream()
            .map(inlines::of)
            .filter(term -> !new Block.Cell(term).content().isEmpty())
            .toList();
    List<List<Block>> meanings = definition.definitions().stream().map(this::of).toList();
    return terms.isEmpty()
        ? meanings.stream().flatMap(List::stream).map(ThemeBlocks::plain)
        : Stream.of(new Block.DefinitionList(List.of(new Block.Definition(terms, meanings))));
  }

  private static Block plain(Block block) {
    return block instanceof Block.Heading heading ? new Block.Paragraph(heading.content()) : block;
  }

  @Override
  public Stream<Block> visit(Block.Heading heading) {
    return Stream.of(new Block.Heading(heading.level(), inlines.of(heading.content())));
  }

  @Override
  public Stream<Block> visit(Block.FootnoteDefinition footnote) {
    return Stream.of(
        new Block.FootnoteDefinition(changes.text(path, footnote.label()), of(footnote.content())));
  }

  @Override
  public Stream<Block> visit(Block.Html html) {
    return Stream.of(Block.paragraph(changes.words(path, html.raw())));
  }

  @Override
  public Stream<Block> visit(Block.Opaque opaque) {
    return Stream.of(new Block.Opaque(changes.text(path, opaque.raw())));
  }

  @Override
  public Stream<Block> visit(Block.Comment comment) {
    return Stream.of(comment);
  }
}

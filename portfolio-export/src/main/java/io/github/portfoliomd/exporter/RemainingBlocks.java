package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** What remains of blocks; one can leave several, or none. */
abstract class RemainingBlocks implements Block.Visitor<List<Block>> {

  final Remaining remaining;

  /** Where the block stands that is being looked at. */
  private Pointer at = Pointer.of("");

  RemainingBlocks(Remaining remaining) {
    this.remaining = remaining;
  }

  final List<Block> of(Pointer path, List<Block> blocks) {
    Pointer before = at;
    List<Block> out = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      at = path.to("", i);
      out.addAll(blocks.get(i).accept(this));
    }
    at = before;
    return Remaining.kept(blocks, out);
  }

  /** Blocks of the one that is being looked at, so many levels deeper. */
  private List<Block> below(int levels, Pointer path, List<Block> blocks) {
    remaining.depth += levels;
    List<Block> out = of(path, blocks);
    remaining.depth -= levels;
    return out;
  }

  final void lose(String below, String what, String why) {
    remaining.report.add(at.to(below), what, why);
  }

  private String text(String below, String text) {
    return text.isEmpty() ? text : remaining.text(at.to(below), text);
  }

  private List<Inline> inlines(Pointer path, List<Inline> inlines) {
    return remaining.inlines(path, inlines);
  }

  @Override
  public final List<Block> visit(Block.Paragraph paragraph) {
    List<Inline> content = inlines(at.to("/content"), paragraph.content());
    return List.of(content == paragraph.content() ? paragraph : new Block.Paragraph(content));
  }

  final List<Block.ListItem> items(List<Block.ListItem> items) {
    List<Block.ListItem> out = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Block.ListItem item = items.get(i);
      List<Block> content = below(2, at.to("/items", i).to("/content"), item.content());
      out.add(content == item.content() ? item : new Block.ListItem(item.task(), content));
    }
    return Remaining.kept(items, out);
  }

  @Override
  public final List<Block> visit(Block.Quote quote) {
    List<Block> content = below(1, at.to("/content"), quote.content());
    return List.of(content == quote.content() ? quote : new Block.Quote(content));
  }

  @Override
  public List<Block> visit(Block.CodeBlock code) {
    return List.of(new Block.CodeBlock(text("/info", code.info()), text("/text", code.text())));
  }

  @Override
  public final List<Block> visit(Block.Table table) {
    List<List<Block.Cell>> rows = new ArrayList<>();
    List<Block.Cell> head = cells(at.to("/head"), table.head());
    table.rows().forEach(row -> rows.add(cells(at.to("/rows", rows.size()), row)));
    return List.of(new Block.Table(table.columns(), head, rows));
  }

  private List<Block.Cell> cells(Pointer path, List<Block.Cell> cells) {
    List<Block.Cell> out = new ArrayList<>();
    for (Block.Cell cell : cells) {
      Pointer content = path.to("", out.size()).to("/content");
      out.add(new Block.Cell(inlines(content, cell.content())));
    }
    return out;
  }

  @Override
  public final List<Block> visit(Block.DefinitionList list) {
    List<Block.Definition> out = new ArrayList<>();
    for (Block.Definition definition : list.items()) {
      Pointer below = at.to("/items", out.size());
      List<List<Inline>> terms = new ArrayList<>();
      List<List<Block>> meanings = new ArrayList<>();
      definition.terms().forEach(t -> terms.add(term(below.to("/terms", terms.size()), t)));
      definition
          .definitions()
          .forEach(d -> meanings.add(below(3, below.to("/definitions", meanings.size()), d)));
      out.add(new Block.Definition(terms, meanings));
    }
    return List.of(new Block.DefinitionList(out));
  }

  private List<Inline> term(Pointer path, List<Inline> term) {
    List<Inline> left = inlines(path, term);
    boolean nothing = new Block.Cell(left).content().isEmpty();
    return nothing ? List.of(Inline.text(Remaining.NOTHING)) : left;
  }

  @Override
  public final List<Block> visit(Block.Heading heading) {
    List<Inline> content = inlines(at.to("/content"), heading.content());
    return List.of(new Block.Heading(heading.level(), content));
  }

  @Override
  public final List<Block> visit(Block.FootnoteDefinition note) {
    String label = remaining.label(at.to("/label"), note.label());
    return List.of(
        new Block.FootnoteDefinition(label, below(1, at.to("/content"), note.content())));
  }

  @Override
  public final List<Block> visit(Block.Html html) {
    lose("", "raw-html", "only words, links, images, emphasis and line breaks of it are shown");
    return remaining
        .muted()
        .blocks(Pointer.of(""), RawHtml.blocks(html.raw(), remaining.hasRoom()));
  }

  @Override
  public final List<Block> visit(Block.Opaque opaque) {
    return List.of(new Block.Opaque(text("/raw", opaque.raw())));
  }

  @Override
  public final List<Block> visit(Block.Comment comment) {
    lose("", "comment", "no reader is meant to see it");
    return List.of();
  }
}

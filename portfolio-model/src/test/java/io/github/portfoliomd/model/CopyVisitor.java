package io.github.portfoliomd.model;

import io.github.portfoliomd.model.Block.Cell;
import java.util.List;

/** Makes each block and inline anew from its parts. */
final class CopyVisitor implements Block.Visitor<Block>, Inline.Visitor<Inline> {

  List<Inline> inlines(List<Inline> inlines) {
    return inlines.stream().map(inline -> inline.accept(this)).toList();
  }

  List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).toList();
  }

  Inline.Image image(Inline.Image image) {
    return new Inline.Image(
        image.source(), image.alt(), image.title(), image.width(), image.height());
  }

  private List<Block.ListItem> items(List<Block.ListItem> items) {
    return items.stream().map(i -> new Block.ListItem(i.task(), blocks(i.content()))).toList();
  }

  private List<Cell> cells(List<Cell> cells) {
    return cells.stream().map(cell -> new Cell(inlines(cell.content()))).toList();
  }

  @Override
  public Block visit(Block.Paragraph paragraph) {
    return new Block.Paragraph(inlines(paragraph.content()));
  }

  @Override
  public Block visit(Block.BulletList list) {
    return new Block.BulletList(list.tight(), items(list.items()));
  }

  @Override
  public Block visit(Block.OrderedList list) {
    return new Block.OrderedList(list.start(), list.tight(), items(list.items()));
  }

  @Override
  public Block visit(Block.Quote quote) {
    return new Block.Quote(blocks(quote.content()));
  }

  @Override
  public Block visit(Block.CodeBlock code) {
    return new Block.CodeBlock(code.info(), code.text());
  }

  @Override
  public Block visit(Block.Table table) {
    return new Block.Table(
        table.columns(), cells(table.head()), table.rows().stream().map(this::cells).toList());
  }

  @Override
  public Block visit(Block.DefinitionList list) {
    return new Block.DefinitionList(
        list.items().stream()
            .map(
                item ->
                    new Block.Definition(
                        item.terms().stream().map(this::inlines).toList(),
                        item.definitions().stream().map(this::blocks).toList()))
            .toList());
  }

  @Override
  public Block visit(Block.Heading heading) {
    return new Block.Heading(heading.level(), inlines(heading.content()));
  }

  @Override
  public Block visit(Block.FootnoteDefinition footnote) {
    return new Block.FootnoteDefinition(footnote.label(), blocks(footnote.content()));
  }

  @Override
  public Block visit(Block.Html html) {
    return new Block.Html(html.raw());
  }

  @Override
  public Block visit(Block.Opaque opaque) {
    return new Block.Opaque(opaque.raw());
  }

  @Override
  public Block visit(Block.Comment comment) {
    return new Block.Comment(comment.text());
  }

  @Override
  public Inline visit(Inline.Text text) {
    return new Inline.Text(text.value());
  }

  @Override
  public Inline visit(Inline.Emphasis emphasis) {
    return new Inline.Emphasis(inlines(emphasis.content()));
  }

  @Override
  public Inline visit(Inline.Strong strong) {
    return new Inline.Strong(inlines(strong.content()));
  }

  @Override
  public Inline visit(Inline.Strikethrough strikethrough) {
    return new Inline.Strikethrough(inlines(strikethrough.content()));
  }

  @Override
  public Inline visit(Inline.Code code) {
    return new Inline.Code(code.value());
  }

  @Override
  public Inline visit(Inline.Link link) {
    return new Inline.Link(link.destination(), link.title(), inlines(link.content()));
  }

  @Override
  public Inline visit(Inline.Image image) {
    return image(image);
  }

  @Override
  public Inline visit(Inline.SoftBreak softBreak) {
    return new Inline.SoftBreak();
  }

  @Override
  public Inline visit(Inline.HardBreak hardBreak) {
    return new Inline.HardBreak();
  }

  @Override
  public Inline visit(Inline.FootnoteReference reference) {
    return new Inline.FootnoteReference(reference.label());
  }

  @Override
  public Inline visit(Inline.Html html) {
    return new Inline.Html(html.raw());
  }

  @Override
  public Inline visit(Inline.Opaque opaque) {
    return new Inline.Opaque(opaque.raw());
  }
}

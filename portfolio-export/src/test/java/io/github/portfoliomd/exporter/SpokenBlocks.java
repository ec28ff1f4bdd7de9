package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import java.util.List;
import java.util.stream.Collectors;

/** What plain text says of blocks: {@code MAPPING.md}, "Spoken form". */
final class SpokenBlocks {

  private SpokenBlocks() {}

  static List<Block> of(List<Block> blocks) {
    return blocks.stream().map(SpokenBlocks::block).toList();
  }

  private static Block block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph(SpokenInlines.lines(paragraph.content()));
    }
    if (block instanceof Block.Opaque opaque) {
      return paragraph(SpokenInlines.lines(List.of(Inline.text(opaque.raw()))));
    }
    if (block instanceof Block.Heading heading) {
      return new Block.Heading(heading.level(), SpokenInlines.line(heading.content()));
    }
    if (block instanceof Block.BulletList list) {
      return new Block.BulletList(isTight(list.tight(), list.items()), items(list.items()));
    }
    if (block instanceof Block.OrderedList list) {
      return new Block.OrderedList(
          list.start(), isTight(list.tight(), list.items()), items(list.items()));
    }
    if (block instanceof Block.Quote quote) {
      return new Block.Quote(of(quote.content()));
    }
    if (block instanceof Block.FootnoteDefinition note) {
      return new Block.FootnoteDefinition(note.label(), of(note.content()));
    }
    if (block instanceof Block.CodeBlock code) {
      return code(code);
    }
    return block instanceof Block.Table table
        ? table(table)
        : definitions((Block.DefinitionList) block);
  }

  private static Block paragraph(List<String> lines) {
    return new Block.Paragraph(SpokenInlines.broken(lines));
  }

  /** One item alone has no space around it. */
  private static boolean isTight(boolean tight, List<Block.ListItem> items) {
    return tight || items.size() == 1;
  }

  private static List<Block.ListItem> items(List<Block.ListItem> items) {
    return items.stream().map(i -> new Block.ListItem(i.task(), of(i.content()))).toList();
  }

  private static Block code(Block.CodeBlock code) {
    String text =
        code.text()
            .lines()
            .map(line -> line.replace("\t", "    ").stripTrailing())
            .collect(Collectors.joining("\n"));
    return new Block.CodeBlock(SpokenInlines.characters(code.info()), text.stripTrailing());
  }

  private static Block table(Block.Table table) {
    return new Block.Table(
        table.columns(),
        cells(table.head()),
        table.rows().stream().map(SpokenBlocks::cells).toList());
  }

  private static List<Block.Cell> cells(List<Block.Cell> cells) {
    return cells.stream().map(c -> new Block.Cell(SpokenInlines.line(c.content()))).toList();
  }

  private static Block definitions(Block.DefinitionList list) {
    return new Block.DefinitionList(
        list.items().stream()
            .map(
                item ->
                    new Block.Definition(
                        item.terms().stream().map(SpokenBlocks::term).toList(),
                        item.definitions().stream().map(SpokenBlocks::of).toList()))
            .toList());
  }

  private static List<Inline> term(List<Inline> term) {
    return SpokenInlines.lines(term).isEmpty()
        ? List.of(Inline.text("\uFFFD"))
        : SpokenInlines.line(term);
  }
}

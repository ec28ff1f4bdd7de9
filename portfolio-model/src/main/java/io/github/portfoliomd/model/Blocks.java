package io.github.portfoliomd.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What can be asked of a list of blocks.
 *
 * <pre>{@code
 * String text = Blocks.text(entry.body());
 * }</pre>
 */
public final class Blocks {

  private Blocks() {}

  /**
   * What stands directly inside of a block: lists of blocks and lists of inlines, in reading order.
   */
  static List<List<?>> parts(Block block) {
    List<List<?>> parts = new ArrayList<>();
    if (block instanceof Block.Paragraph paragraph) {
      parts.add(paragraph.content());
    } else if (block instanceof Block.Heading heading) {
      parts.add(heading.content());
    } else if (block instanceof Block.BulletList list) {
      list.items().forEach(item -> parts.add(item.content()));
    } else if (block instanceof Block.OrderedList list) {
      list.items().forEach(item -> parts.add(item.content()));
    } else if (block instanceof Block.Quote quote) {
      parts.add(quote.content());
    } else if (block instanceof Block.FootnoteDefinition note) {
      parts.add(note.content());
    } else if (block instanceof Block.Table table) {
      table.head().forEach(cell -> parts.add(cell.content()));
      table.rows().forEach(row -> row.forEach(cell -> parts.add(cell.content())));
    } else if (block instanceof Block.DefinitionList list) {
      for (Block.Definition definition : list.items()) {
        parts.addAll(definition.terms());
        parts.addAll(definition.definitions());
      }
    }
    return parts;
  }

  /**
   * {@return the words that a reader sees, in order}
   *
   * <p>Each paragraph, heading, cell and term is a line, or several where hard breaks part it, as
   * {@link Inlines#text} has it, and so is each line of code; raw HTML, opaque text and comments
   * give nothing. Lines end with LF, but for the last one.
   *
   * @param blocks the blocks
   */
  public static String text(List<? extends Block> blocks) {
    List<String> lines = new ArrayList<>();
    addLines(blocks, lines);
    return String.join("\n", lines);
  }

  private static void addLines(List<?> part, List<String> lines) {
    List<Inline> inlines = new ArrayList<>();
    for (Object value : part) {
      if (value instanceof Inline inline) {
        inlines.add(inline);
      } else if (value instanceof Block.CodeBlock code) {
        lines.add(code.text());
      } else if (value instanceof Block block) {
        parts(block).forEach(inner -> addLines(inner, lines));
      }
    }
    String line = Inlines.text(inlines);
    if (!line.isEmpty()) {
      lines.add(line);
    }
  }

  /**
   * Shows every inline in the blocks, those inside others too, in reading order.
   *
   * @param blocks the blocks
   * @param visitor what is shown each of them
   */
  public static void forEachInline(List<? extends Block> blocks, Consumer<? super Inline> visitor) {
    for (Block block : blocks) {
      for (List<?> part : parts(block)) {
        for (Object value : part) {
          if (value instanceof Inline inline) {
            visitor.accept(inline);
            Inlines.forEach(Inlines.content(inline), visitor);
          } else if (value instanceof Block inner) {
            forEachInline(List.of(inner), visitor);
          }
        }
      }
    }
  }
}

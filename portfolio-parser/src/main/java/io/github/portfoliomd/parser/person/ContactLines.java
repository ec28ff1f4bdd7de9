package io.github.portfoliomd.parser.person;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import java.util.ArrayList;
import java.util.List;

/** The lines of a block as they are shown: of a paragraph, of a list's items, of a table's rows. */
public final class ContactLines {

  private static final Inline COLON = new Inline.Text(": ");

  private final List<List<Inline>> lines = new ArrayList<>();

  private ContactLines() {}

  public static List<List<Inline>> of(Block block) {
    ContactLines lines = new ContactLines();
    lines.add(block);
    return lines.lines;
  }

  private void add(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      text(paragraph.content());
    } else if (block instanceof Block.BulletList list) {
      list.items().forEach(item -> item.content().forEach(this::add));
    } else if (block instanceof Block.OrderedList list) {
      list.items().forEach(item -> item.content().forEach(this::add));
    } else if (block instanceof Block.Quote quote) {
      quote.content().forEach(this::add);
    } else if (block instanceof Block.Table table) {
      if (!isHeader(table.head())) {
        row(table.head());
      }
      table.rows().forEach(this::row);
    } else if (block instanceof Block.DefinitionList list) {
      list.items().forEach(this::definition);
    }
  }

  private void text(List<Inline> content) {
    List<Inline> line = new ArrayList<>();
    for (Inline inline : content) {
      if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
        lines.add(line);
        line = new ArrayList<>();
      } else {
        line.add(inline);
      }
    }
    lines.add(line);
  }

  /**
   * Whether one word stands above the second column, {@code Name | Note}: it says what is in it.
   */
  private static boolean isHeader(List<Block.Cell> head) {
    String second = head.size() == 2 ? Inlines.text(head.get(1).content()).strip() : "";
    return !second.isEmpty()
        && second.codePoints().allMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
  }

  /** A row of two cells says something of the first; of others each cell is a line. */
  private void row(List<Block.Cell> cells) {
    if (cells.size() == 2) {
      pair(cells.get(0).content(), cells.get(1).content());
    } else {
      cells.forEach(cell -> lines.add(cell.content()));
    }
  }

  private void definition(Block.Definition definition) {
    for (List<Block> meaning : definition.definitions()) {
      if (definition.terms().size() == 1
          && meaning.size() == 1
          && meaning.get(0) instanceof Block.Paragraph paragraph) {
        pair(definition.terms().get(0), paragraph.content());
      } else {
        meaning.forEach(this::add);
      }
    }
  }

  private void pair(List<Inline> label, List<Inline> value) {
    List<Inline> line = new ArrayList<>(label);
    line.add(COLON);
    line.addAll(value);
    lines.add(line);
  }
}

package io.github.portfoliomd.model;

import java.util.List;
import java.util.Map;

/** Values as deep as one likes: each is one with others around it. */
final class Nested {

  private Nested() {}

  static Inline inline(int around) {
    Inline inline = Inline.text("a");
    for (int i = 0; i < around; i++) {
      List<Inline> content = List.of(inline);
      inline = i % 2 == 0 ? new Inline.Emphasis(content) : new Inline.Strong(content);
    }
    return inline;
  }

  /** A paragraph is around its text, and the items of lists and definitions count, too. */
  static Block block(int around) {
    Block block = Block.paragraph("a");
    for (int i = 1, left = around - 1; left > 0; i++) {
      int levels = Math.min(left, 1 + i % 3);
      block =
          switch (levels) {
            case 1 -> new Block.Quote(List.of(block));
            case 2 -> list(i, List.of(Block.ListItem.of(block)));
            default -> definitions(List.of(block));
          };
      left -= levels;
    }
    return block;
  }

  private static Block list(int number, List<Block.ListItem> items) {
    return number % 2 == 0
        ? new Block.BulletList(true, items)
        : new Block.OrderedList(1, true, items);
  }

  private static Block definitions(List<Block> meaning) {
    List<List<Inline>> terms = List.of(List.of(Inline.text("b")));
    return new Block.DefinitionList(List.of(new Block.Definition(terms, List.of(meaning))));
  }

  /** Maps count twice. */
  static Data data(int around) {
    Data data = Data.ofNull();
    for (int left = around; left > 0; left -= 2) {
      data = left == 1 ? Data.sequence(data) : Data.mapping(Map.of("a", data));
    }
    return data;
  }
}

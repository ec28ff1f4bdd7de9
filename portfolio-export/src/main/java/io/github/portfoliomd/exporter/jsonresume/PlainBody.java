package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** What a body's text means where no shape stands beside it: literal words, line by line. */
final class PlainBody {

  private PlainBody() {}

  /** The blocks of a text and of the highlights behind it. */
  static List<Block> read(String text, List<String> highlights) {
    List<Block> blocks = new ArrayList<>();
    if (!text.isEmpty()) {
      for (String paragraph : text.split("\n\n", -1)) {
        blocks.add(paragraph(paragraph));
      }
    }
    if (!highlights.isEmpty()) {
      blocks.add(
          new Block.BulletList(
              true, highlights.stream().map(h -> Block.ListItem.of(paragraph(h))).toList()));
    }
    return blocks;
  }

  private static Block paragraph(String text) {
    List<Inline> content = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (!content.isEmpty()) {
        content.add(new Inline.HardBreak());
      }
      content.add(new Inline.Text(line));
    }
    return new Block.Paragraph(content);
  }
}

package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * What a body's text means where no shape stands beside it: literal words, line by line.
 *
 * <p>Two line feeds between characters part paragraphs, and one breaks a line; others are
 * characters. So each text has its blocks, and these are written as that text.
 */
final class PlainBody {

  private PlainBody() {}

  /** Whether blocks can be those of any text, which have words and line breaks only. */
  static boolean canBe(List<Block> blocks) {
    for (Block block : blocks) {
      boolean plain =
          block instanceof Block.Paragraph paragraph
              ? isPlain(paragraph)
              : block instanceof Block.BulletList list && list.tight();
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(Block.Paragraph paragraph) {
    for (Inline inline : paragraph.content()) {
      if (!(inline instanceof Inline.Text || inline instanceof Inline.HardBreak)) {
        return false;
      }
    }
    return true;
  }

  /** The blocks of a text and of the highlights behind it. */
  static List<Block> read(String text, List<String> highlights) {
    List<Block> blocks = new ArrayList<>(paragraphs(text));
    if (!highlights.isEmpty()) {
      blocks.add(
          new Block.BulletList(
              true, highlights.stream().map(h -> Block.ListItem.of(line(h))).toList()));
    }
    return blocks;
  }

  static List<Block> paragraphs(String text) {
    List<Block> blocks = new ArrayList<>();
    if (!text.isEmpty()) {
      parts(text, "\n\n").forEach(part -> blocks.add(line(part)));
    }
    return blocks;
  }

  /** One paragraph of a whole text. */
  static Block line(String text) {
    List<Inline> content = new ArrayList<>();
    for (String line : parts(text, "\n")) {
      if (!content.isEmpty()) {
        content.add(new Inline.HardBreak());
      }
      content.add(new Inline.Text(line));
    }
    return new Block.Paragraph(content);
  }

  /** A text parted by so many line feeds, not one more, that have characters on both sides. */
  private static List<String> parts(String text, String feeds) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(feeds); at >= 0; at = text.indexOf(feeds, at + 1)) {
      int to = at + feeds.length();
      boolean first = at > 0 && text.charAt(at - 1) != '\n';
      if (first && to < text.length() && text.charAt(to) != '\n') {
        parts.add(text.substring(from, at));
        from = to;
      }
    }
    parts.add(text.substring(from));
    return parts;
  }
}

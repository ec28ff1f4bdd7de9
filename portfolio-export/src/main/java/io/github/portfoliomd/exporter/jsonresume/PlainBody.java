package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a body's text means where no shape stands beside it: literal words, line by line.
 *
 * <p>Two line feeds between characters part paragraphs, and one breaks a line; others are
 * characters. So each text has its blocks, and these are written as that text.
 */
final class PlainBody {

  private static final Pattern PARAGRAPHS = Pattern.compile("(?<=[^\\n])\\n\\n(?=[^\\n])");
  private static final Pattern BREAKS = Pattern.compile("(?<=[^\\n])\\n(?=[^\\n])");

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
    if (text.indexOf('\n') < 0) {
      return text.isEmpty() ? List.of() : List.of(line(text));
    }
    List<Block> blocks = new ArrayList<>();
    int from = 0;
    Matcher matcher = PARAGRAPHS.matcher(text);
    while (matcher.find()) {
      blocks.add(line(text.substring(from, matcher.start())));
      from = matcher.end();
    }
    if (from < text.length()) {
      blocks.add(line(text.substring(from)));
    }
    return blocks;
  }

  /** One paragraph of a whole text. */
  static Block line(String text) {
    List<Inline> content = new ArrayList<>();
    for (String line : text.indexOf('\n') < 0 ? new String[] {text} : BREAKS.split(text, -1)) {
      if (!content.isEmpty()) {
        content.add(new Inline.HardBreak());
      }
      content.add(new Inline.Text(line));
    }
    return new Block.Paragraph(content);
  }
}

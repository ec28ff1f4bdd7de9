package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What pieces of Markdown say, each read once: an item is written anew with each thing that it says
 * more, and most of its blocks stay as they are.
 */
final class ReadBack {

  /** Words that nothing could be mistaken for: reading takes longer than looking at them. */
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}[\\p{L}\\p{N},.]*(?: [\\p{L}\\p{N},.]+)*");

  private final Map<String, List<Part>> known = new HashMap<>();

  /** The parts that Markdown says. */
  List<Part> parts(String markdown) {
    return known.computeIfAbsent(markdown, text -> MarkdownBlocks.read(text, new Places()));
  }

  /**
   * Whether Markdown says a block and nothing else. HTML must end before what may follow it, which
   * an unclosed comment, for one, does not (CommonMark 0.31.2, section 4.6).
   */
  boolean says(String markdown, Block block) {
    return block instanceof Block.Html
        ? blocks(markdown + "\n\nx").equals(List.of(block, Block.paragraph("x")))
        : isPlain(markdown, block) || blocks(markdown).equals(List.of(block));
  }

  private static boolean isPlain(String markdown, Block block) {
    return block instanceof Block.Paragraph paragraph
        && paragraph.content().size() == 1
        && paragraph.content().get(0) instanceof Inline.Text text
        && text.value().equals(markdown)
        && PLAIN.matcher(markdown).matches();
  }

  /** The blocks that Markdown says; none if there is a heading among them. */
  List<Block> blocks(String markdown) {
    List<Block> blocks = new ArrayList<>();
    for (Part part : parts(markdown)) {
      if (part instanceof Part.Body body) {
        blocks.add(body.block());
      } else {
        return List.of();
      }
    }
    return blocks;
  }
}

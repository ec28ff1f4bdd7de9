package io.github.portfoliomd.parser.writing;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.blocks.MarkdownBlocks;
import io.github.portfoliomd.parser.page.Nesting;
import io.github.portfoliomd.parser.page.Part;
import io.github.portfoliomd.parser.page.Places;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a reader finds in the Markdown that a writer tries: each text is read once. */
public final class ReadBack {

  private final Places places = new Places();
  private final Map<String, List<Part>> read = new HashMap<>();

  public Places places() {
    return places;
  }

  /** The blocks that Markdown says; none where it says a heading. */
  List<Block> blocks(String markdown) {
    List<Block> blocks = new ArrayList<>();
    for (Part part : parts(markdown)) {
      if (!(part instanceof Part.Body body)) {
        return List.of();
      }
      blocks.add(body.block());
    }
    return blocks;
  }

  /**
   * Whether Markdown says a block and nothing else. HTML must end before what may follow it, which
   * an unclosed comment, for one, does not (CommonMark 0.31.2, section 4.6).
   */
  boolean isRead(String markdown, Block block) {
    return block instanceof Block.Html
        ? blocks(markdown + "\n\nx").equals(List.of(block, Block.paragraph("x")))
        : blocks(markdown).equals(List.of(block));
  }

  /** The words of a line that is a heading and nothing else. */
  List<Inline> heading(String line) {
    List<Part> parts = parts(line);
    return parts.size() == 1 && parts.get(0) instanceof Part.Title title
        ? title.content()
        : List.of();
  }

  private List<Part> parts(String markdown) {
    return read.computeIfAbsent(
        markdown, text -> MarkdownBlocks.read(text, Nesting.SILENT, places));
  }
}

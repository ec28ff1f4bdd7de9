package io.github.portfoliomd.parser.blocks;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Blocks;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.parser.page.Nesting;
import io.github.portfoliomd.parser.page.Part;
import io.github.portfoliomd.parser.page.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text in a value of a front matter, and the Markdown in that text. */
public final class DataText {

  private DataText() {}

  /** The characters of a text, a number or a truth value, without blanks around, if any. */
  public static Optional<String> of(Data value) {
    String text =
        value instanceof Data.Text characters
            ? characters.value()
            : value instanceof Data.Number number
                ? number.spelling()
                : value instanceof Data.Bool bool ? String.valueOf(bool.value()) : "";
    return Optional.of(text.strip()).filter(words -> !words.isEmpty());
  }

  /** The texts of a list, or of a single value as a list of one. */
  public static List<String> all(Data value) {
    if (!(value instanceof Data.Sequence list)) {
      return of(value).stream().toList();
    }
    return list.items().stream().flatMap(item -> of(item).stream()).toList();
  }

  /** Whether there is nothing but text in a value: it may be a list of texts. */
  public static boolean isText(Data value) {
    return value instanceof Data.Sequence list
        ? list.items().stream().allMatch(DataText::isScalar)
        : isScalar(value);
  }

  private static boolean isScalar(Data value) {
    return !(value instanceof Data.Sequence || value instanceof Data.Mapping);
  }

  /**
   * The blocks that a text says as Markdown. It stays as it is where it holds what a value has no
   * place for: a heading, a footnote, or nothing to see.
   *
   * @param nesting how deep they may nest
   */
  public static List<Block> blocks(String text, Nesting nesting) {
    List<Block> blocks = new ArrayList<>();
    for (Part part : MarkdownBlocks.read(text, nesting, new Places())) {
      if (!(part instanceof Part.Body body) || body.block() instanceof Block.FootnoteDefinition) {
        return List.of(Block.paragraph(text));
      }
      blocks.add(body.block());
    }
    boolean[] footnotes = {false};
    Blocks.forEachInline(
        blocks, inline -> footnotes[0] |= inline instanceof Inline.FootnoteReference);
    return blocks.isEmpty() || footnotes[0] ? List.of(Block.paragraph(text)) : blocks;
  }

  /** The inlines that a text says as Markdown, if it is one paragraph. */
  public static List<Inline> inlines(String text, Nesting nesting) {
    List<Block> blocks = blocks(text, nesting);
    return blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph paragraph
        ? paragraph.content()
        : List.of(new Inline.Text(text));
  }

  /** The words that a reader of the page would see of a text. */
  public static String words(String text) {
    String words = Inlines.text(inlines(text, Nesting.SILENT)).strip();
    return words.isEmpty() ? text : words;
  }
}

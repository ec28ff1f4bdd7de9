package io.github.portfoliomd.parser.writing;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.page.Places;
import java.util.List;

/**
 * Markdown that a writer is about to give away, and what a reader finds in it.
 *
 * @param text the Markdown
 * @param read the blocks, or the inlines of a heading
 */
public record Written<T>(String text, List<T> read) {

  private static final String PUNCTUATION = " ,.;()'\"/%+?!-";

  /**
   * Whether inlines are words alone that mean nothing to Markdown: they are written as they are,
   * and read as they are, without a look.
   */
  static boolean isPlain(List<Inline> inlines, Places places) {
    if (inlines.size() != 1 || !(inlines.get(0) instanceof Inline.Text text)) {
      return false;
    }
    String value = text.value();
    int length = value.length();
    return Character.isLetter(value.charAt(0))
        && value.charAt(length - 1) != ' '
        && !places.isProtected(text, 0, length)
        && value.chars().allMatch(Written::isPlain);
  }

  private static boolean isPlain(int c) {
    return c < 0x7F
        ? Character.isLetterOrDigit(c) || PUNCTUATION.indexOf(c) >= 0
        : Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_PUNCTUATION;
  }

  static Written<Block> plain(Block.Paragraph paragraph) {
    return new Written<>(words(paragraph.content()), List.of(paragraph));
  }

  static Written<Inline> plain(List<Inline> heading) {
    return new Written<>(words(heading), heading);
  }

  private static String words(List<Inline> plain) {
    return ((Inline.Text) plain.get(0)).value();
  }
}

package io.github.portfoliomd.parser.writing;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.parser.page.Places;
import java.util.ArrayList;
import java.util.List;

/**
 * Protects text that a writer is about to write from being taken for a facet.
 *
 * <p>Each method answers copies, whose own characters are protected: a text of the model can stand
 * in two places.
 */
final class Protection {

  private Protection() {}

  /**
   * Protects the punctuation of a text: separators, colons, the full stop at its end; and the
   * blanks at its ends.
   */
  static void punctuation(Inline.Text text, Places places) {
    String value = text.value();
    int end = value.length() - 1;
    for (int i = 0; i <= end; i++) {
      char c = value.charAt(i);
      boolean blank = Character.isWhitespace(c);
      boolean outer =
          i == 0 || i == end || value.substring(0, i).isBlank() || value.substring(i).isBlank();
      if (blank && outer || !blank && !Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) {
        places.protect(text, i);
      }
    }
  }

  /** Protects the blank that a text ends with, if it does. */
  static Inline end(Inline inline, Places places) {
    if (!(inline instanceof Inline.Text text)) {
      return inline;
    }
    int length = text.value().length();
    Inline.Text copy = places.copy(text);
    if (length > 0 && Character.isWhitespace(text.value().charAt(length - 1))) {
      places.protect(copy, length - 1);
    }
    return copy;
  }

  /** Protects the first character of each word: no reader sees a name, a date or a kind in them. */
  static Inline words(Inline inline, Places places) {
    if (!(inline instanceof Inline.Text text)) {
      List<Inline> content = new ArrayList<>();
      Inlines.content(inline).forEach(inner -> content.add(words(inner, places)));
      return with(inline, content);
    }
    Inline.Text copy = new Inline.Text(text.value());
    boolean start = true;
    for (int i = 0; i < copy.value().length(); i++) {
      char c = copy.value().charAt(i);
      boolean word = Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
      if (word && start) {
        places.protect(copy, i);
      }
      start = !word;
    }
    return copy;
  }

  /**
   * Protects the first character of each line of a paragraph, and its colons: no line starts with a
   * facet.
   */
  static Block lineStarts(Block block, Places places) {
    if (block instanceof Block.Quote quote) {
      return new Block.Quote(
          quote.content().stream().map(inner -> lineStarts(inner, places)).toList());
    }
    if (block instanceof Block.BulletList list) {
      return new Block.BulletList(
          list.tight(), list.items().stream().map(item -> firstLine(item, places)).toList());
    }
    if (!(block instanceof Block.Paragraph paragraph)) {
      return block;
    }
    List<Inline> content = new ArrayList<>();
    boolean start = true;
    for (Inline inline : paragraph.content()) {
      Inline safe = colons(inline, places);
      content.add(start ? firstCharacter(safe, places) : safe);
      start = isBreak(inline) || start && isBreaks(inline);
    }
    return new Block.Paragraph(content);
  }

  private static Block.ListItem firstLine(Block.ListItem item, Places places) {
    if (item.content().isEmpty() || !(item.content().get(0) instanceof Block.Paragraph first)) {
      return item;
    }
    List<Block> content = new ArrayList<>(item.content());
    content.set(0, lineStarts(first, places));
    return new Block.ListItem(item.task(), content);
  }

  private static Inline colons(Inline inline, Places places) {
    if (inline instanceof Inline.Text text) {
      Inline.Text copy = new Inline.Text(text.value());
      for (int i = 0; i < copy.value().length(); i++) {
        if (":：".indexOf(copy.value().charAt(i)) >= 0) {
          places.protect(copy, i);
        }
      }
      return copy;
    }
    List<Inline> content = new ArrayList<>();
    Inlines.content(inline).forEach(inner -> content.add(colons(inner, places)));
    return with(inline, content);
  }

  private static Inline firstCharacter(Inline inline, Places places) {
    if (inline instanceof Inline.Text text) {
      Inline.Text copy = places.copy(text);
      int first = 0;
      while (first < copy.value().length()
          && (Character.isWhitespace(copy.value().charAt(first))
              || Character.isSurrogate(copy.value().charAt(first)))) {
        if (Character.isWhitespace(copy.value().charAt(first))) {
          places.protect(copy, first);
        }
        first++;
      }
      if (first < copy.value().length()) {
        places.protect(copy, first);
      }
      return copy;
    }
    List<Inline> content = new ArrayList<>();
    boolean start = true;
    for (Inline inner : Inlines.content(inline)) {
      content.add(start ? firstCharacter(inner, places) : inner);
      start = start && isBreaks(inner);
    }
    return with(inline, content);
  }

  /** Whether an inline shows nothing but the breaks of lines. */
  private static boolean isBreaks(Inline inline) {
    List<Inline> content = Inlines.content(inline);
    return isBreak(inline) || !content.isEmpty() && content.stream().allMatch(Protection::isBreaks);
  }

  private static boolean isBreak(Inline inline) {
    return inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak;
  }

  private static Inline with(Inline inline, List<Inline> content) {
    if (inline instanceof Inline.Emphasis) {
      return new Inline.Emphasis(content);
    }
    if (inline instanceof Inline.Strong) {
      return new Inline.Strong(content);
    }
    if (inline instanceof Inline.Strikethrough) {
      return new Inline.Strikethrough(content);
    }
    return inline instanceof Inline.Link link
        ? new Inline.Link(link.destination(), link.title(), content)
        : inline;
  }
}

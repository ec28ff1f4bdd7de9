package io.github.portfoliomd.parser.page;

import io.github.portfoliomd.model.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * The blanks that belong to the layout of a page and not to its words: those next to a line break
 * and at the ends of a block. A protected blank belongs to the words.
 */
public final class Blanks {

  private Blanks() {}

  /** The inlines of a block, without the blanks and line breaks at its ends. */
  public static List<Inline> ofBlock(List<Inline> inlines, Places places) {
    List<Inline> out = new ArrayList<>(aroundBreaks(inlines, places));
    while (!out.isEmpty() && trimmed(out, 0, true, places)) {
      // once more: what is first now can be a blank or a break, too
    }
    while (!out.isEmpty() && trimmed(out, out.size() - 1, false, places)) {
      // likewise at the end
    }
    return out;
  }

  /** The inlines with texts that touch as one, and without the blanks next to line breaks. */
  public static List<Inline> aroundBreaks(List<Inline> inlines, Places places) {
    List<Inline> joined = places.joined(inlines);
    List<Inline> out = new ArrayList<>(joined.size());
    for (int i = 0; i < joined.size(); i++) {
      Inline inline = joined.get(i);
      if (inline instanceof Inline.Text text) {
        boolean after = !out.isEmpty() && isBreak(out.get(out.size() - 1));
        boolean before = i + 1 < joined.size() && isBreak(joined.get(i + 1));
        Inline.Text slice = without(text, after, before, places);
        if (!slice.value().isEmpty()) {
          out.add(slice);
        }
      } else {
        out.add(inline);
      }
    }
    return out;
  }

  public static Inline.Text withoutLeading(Inline.Text text, Places places) {
    return without(text, true, false, places);
  }

  private static boolean isBreak(Inline inline) {
    return inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak;
  }

  /** Takes a blank or a break off one end; answers whether something went away whole. */
  private static boolean trimmed(List<Inline> content, int index, boolean start, Places places) {
    Inline inline = content.get(index);
    if (isBreak(inline)) {
      content.remove(index);
      return true;
    }
    if (inline instanceof Inline.Text text) {
      Inline.Text slice = without(text, start, !start, places);
      if (slice.value().isEmpty()) {
        content.remove(index);
        return true;
      }
      content.set(index, slice);
    }
    return false;
  }

  /** A text without blanks at its start, its end, or both. */
  private static Inline.Text without(
      Inline.Text text, boolean atStart, boolean atEnd, Places places) {
    int from = 0;
    int to = text.value().length();
    while (atStart && from < to && isBlank(text, from, places)) {
      from++;
    }
    while (atEnd && to > from && isBlank(text, to - 1, places)) {
      to--;
    }
    return places.slice(text, from, to);
  }

  private static boolean isBlank(Inline.Text text, int index, Places places) {
    char c = text.value().charAt(index);
    return (c == ' ' || c == '\t') && !places.isProtected(text, index);
  }
}

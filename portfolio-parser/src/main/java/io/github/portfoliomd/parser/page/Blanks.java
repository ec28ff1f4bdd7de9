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
    List<Inline> all = aroundBreaks(inlines, places);
    int from = 0;
    int to = all.size();
    while (from < to && isLayout(all.get(from), places)) {
      from++;
    }
    while (to > from && isLayout(all.get(to - 1), places)) {
      to--;
    }
    List<Inline> out = new ArrayList<>(all.subList(from, to));
    trim(out, 0, true, places);
    trim(out, out.size() - 1, false, places);
    return out;
  }

  /** Whether nothing is left of an inline at an end of a block. */
  private static boolean isLayout(Inline inline, Places places) {
    return isBreak(inline)
        || inline instanceof Inline.Text text && endOfBlanks(text, places) == text.value().length();
  }

  /** Takes the blanks off one end. */
  private static void trim(List<Inline> content, int index, boolean start, Places places) {
    if (!content.isEmpty() && content.get(index) instanceof Inline.Text text) {
      content.set(index, without(text, start, !start, places));
    }
  }

  /** The inlines with texts that touch as one, and without the blanks next to line breaks. */
  public static List<Inline> aroundBreaks(List<Inline> inlines, Places places) {
    List<Inline> joined = places.joined(inlines);
    if (!holdBreakOrNothing(joined)) {
      return joined;
    }
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

  private static boolean holdBreakOrNothing(List<Inline> inlines) {
    for (Inline inline : inlines) {
      if (isBreak(inline) || inline instanceof Inline.Text text && text.value().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  public static Inline.Text withoutLeading(Inline.Text text, Places places) {
    return without(text, true, false, places);
  }

  private static boolean isBreak(Inline inline) {
    return inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak;
  }

  /** A text without blanks at its start, its end, or both. */
  private static Inline.Text without(
      Inline.Text text, boolean atStart, boolean atEnd, Places places) {
    int from = atStart ? endOfBlanks(text, places) : 0;
    int to = text.value().length();
    while (atEnd && to > from && isBlank(text, to - 1, places)) {
      to--;
    }
    return places.slice(text, from, to);
  }

  private static int endOfBlanks(Inline.Text text, Places places) {
    int end = 0;
    while (end < text.value().length() && isBlank(text, end, places)) {
      end++;
    }
    return end;
  }

  private static boolean isBlank(Inline.Text text, int index, Places places) {
    char c = text.value().charAt(index);
    return (c == ' ' || c == '\t') && !places.isProtected(text, index);
  }
}

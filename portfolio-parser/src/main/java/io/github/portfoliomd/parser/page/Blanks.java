package io.github.portfoliomd.parser.page;

import io.github.portfoliomd.model.Inline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    List<Inline> out = from == 0 && to == all.size() ? all : new ArrayList<>(all.subList(from, to));
    if (from == to) {
      return out;
    }
    Inline first = trimmed(out.get(0), true, places);
    Inline last = trimmed(out.size() == 1 ? first : out.get(out.size() - 1), false, places);
    return with(out.size() - 1, last, with(0, first, out));
  }

  /** Whether nothing is left of an inline at an end of a block. */
  private static boolean isLayout(Inline inline, Places places) {
    return isBreak(inline)
        || inline instanceof Inline.Text text && endOfBlanks(text, places) == text.value().length();
  }

  /** An inline without the blanks at one end. */
  private static Inline trimmed(Inline inline, boolean start, Places places) {
    return inline instanceof Inline.Text text ? without(text, start, !start, places) : inline;
  }

  private static List<Inline> with(int index, Inline inline, List<Inline> inlines) {
    if (inlines.get(index) == inline) {
      return inlines;
    }
    List<Inline> out = new ArrayList<>(inlines);
    out.set(index, inline);
    return out;
  }

  /** The inlines with texts that touch as one, and without the blanks next to line breaks. */
  public static List<Inline> aroundBreaks(List<Inline> inlines, Places places) {
    List<Inline> joined = places.joined(inlines);
    @Nullable List<Inline> changed = null;
    @Nullable Inline last = null;
    for (int i = 0; i < joined.size(); i++) {
      Inline inline = joined.get(i);
      @Nullable Inline kept = inline;
      if (inline instanceof Inline.Text text) {
        boolean after = last != null && isBreak(last);
        boolean before = i + 1 < joined.size() && isBreak(joined.get(i + 1));
        Inline.Text slice = without(text, after, before, places);
        kept = slice.value().isEmpty() ? null : slice;
      }
      if (kept != inline && changed == null) {
        changed = new ArrayList<>(joined.subList(0, i));
      }
      if (kept != null) {
        last = kept;
        if (changed != null) {
          changed.add(kept);
        }
      }
    }
    return changed == null ? joined : changed;
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

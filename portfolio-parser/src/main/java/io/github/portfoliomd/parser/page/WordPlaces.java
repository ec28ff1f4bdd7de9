package io.github.portfoliomd.parser.page;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import java.util.List;

/**
 * Where some of the words of inlines stand in the source, inside of what marks them if that marks
 * more; of code and images all does, or -1 where they stand nowhere.
 */
record WordPlaces(Places places) {

  int start(List<Inline> inlines, int from, int to) {
    int at = 0;
    for (Inline inline : inlines) {
      int length = new Characters(places).length(inline);
      if (from < at + length) {
        if (inline instanceof Inline.Text text) {
          return places.offset(text, from - at);
        }
        List<Inline> inside = inside(inline, from - at, to - at, length);
        int start = inside.isEmpty() ? -1 : start(inside, from - at, to - at);
        return start < 0 ? places.start(inline) : start;
      }
      at += length;
    }
    return -1;
  }

  int end(List<Inline> inlines, int from, int to) {
    int at = 0;
    for (Inline inline : inlines) {
      int length = new Characters(places).length(inline);
      if (to <= at + length) {
        if (inline instanceof Inline.Text text) {
          return places.offset(text, to - at);
        }
        List<Inline> inside = inside(inline, from - at, to - at, length);
        int end = inside.isEmpty() ? -1 : end(inside, from - at, to - at);
        return end < 0 ? places.end(inline) : end;
      }
      at += length;
    }
    return -1;
  }

  /** What an inline marks, if not all of its words are meant. */
  private static List<Inline> inside(Inline inline, int from, int to, int length) {
    return from <= 0 && to >= length ? List.of() : Inlines.content(inline);
  }
}

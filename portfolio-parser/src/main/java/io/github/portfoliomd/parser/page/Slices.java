package io.github.portfoliomd.parser.page;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import java.util.ArrayList;
import java.util.List;

/** Cuts inlines between two of their characters, and keeps the places of what is left. */
record Slices(Places places) {

  /** The inlines from one character up to another one. */
  List<Inline> of(List<Inline> inlines, int from, int to) {
    List<Inline> out = new ArrayList<>();
    int at = 0;
    for (Inline inline : inlines) {
      int length = new Characters(places).length(inline);
      int first = Math.max(from - at, 0);
      int last = Math.min(to - at, length);
      if (first == 0 && last == length) {
        out.add(inline);
      } else if (first < last) {
        out.add(slice(inline, first, last));
      }
      at += length;
    }
    return out;
  }

  private Inline slice(Inline inline, int from, int to) {
    if (inline instanceof Inline.Text text) {
      return places.slice(text, from, to);
    }
    List<Inline> inner = of(Inlines.content(inline), from, to);
    Inline part =
        inline instanceof Inline.Emphasis
            ? new Inline.Emphasis(inner)
            : inline instanceof Inline.Strong
                ? new Inline.Strong(inner)
                : inline instanceof Inline.Strikethrough ? new Inline.Strikethrough(inner) : inline;
    return places.knows(inline) ? places.put(part, places.start(inline), places.end(inline)) : part;
  }
}

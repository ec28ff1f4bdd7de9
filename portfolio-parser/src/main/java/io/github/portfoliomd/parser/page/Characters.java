package io.github.portfoliomd.parser.page;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.parser.words.Signs;
import java.util.List;
import java.util.Set;

/** The characters that inlines show a reader of facets: as many in each view. */
record Characters(Places places) {

  /** So many characters most lines have that are more than a text. */
  private static final int MOST_OF_LINE = 100;

  private static final Set<String> RAISING = Set.of("<sup>", "</sup>");

  /** How much of a line is shown: all of it, all but protected characters, or no links either. */
  enum View {
    TEXT,
    PHRASE,
    NAMES,
    WORDS
  }

  /** What inlines show. */
  String of(List<Inline> content, View view) {
    if (content.size() == 1
        && content.get(0) instanceof Inline.Text text
        && (view == View.TEXT || !places.hasProtected(text))) {
      return text.value();
    }
    StringBuilder out = new StringBuilder(MOST_OF_LINE);
    append(content, view, out);
    return out.toString();
  }

  /** How many characters of {@link Line#words()} an inline has. */
  int length(Inline inline) {
    if (inline instanceof Inline.Text text) {
      return text.value().length();
    }
    List<Inline> inner = Inlines.content(inline);
    if (!inner.isEmpty()) {
      int length = 0;
      for (Inline part : inner) {
        length += length(part);
      }
      return length;
    }
    StringBuilder out = new StringBuilder();
    append(List.of(inline), View.TEXT, out);
    return out.length();
  }

  /**
   * The characters of inlines, at least one for each that is neither text nor emphasis, whatever
   * the view.
   */
  private void append(List<Inline> inlines, View view, StringBuilder out) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text) {
        append(text, view, out);
      } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
        out.append(' ');
      } else if (inline instanceof Inline.Emphasis
          || inline instanceof Inline.Strong
          || inline instanceof Inline.Strikethrough) {
        append(Inlines.content(inline), view, out);
      } else if (view == View.NAMES
          && inline instanceof Inline.Html html
          && RAISING.contains(html.raw())
          && Inlines.text(List.of(html)).length() < 2) {
        out.append(Line.RAISED);
      } else if (inline instanceof Inline.Link link && !link.content().isEmpty()) {
        int start = out.length();
        append(link.content(), view, out);
        hideFrom(start, view == View.WORDS || view == View.NAMES, out);
      } else {
        String text = Inlines.text(List.of(inline));
        int start = out.length();
        out.append(text.isEmpty() ? String.valueOf(Signs.HIDDEN) : text.replace('\n', ' '));
        hideFrom(start, view != View.TEXT, out);
      }
    }
  }

  private void append(Inline.Text text, View view, StringBuilder out) {
    int start = out.length();
    out.append(text.value());
    if (view != View.TEXT && places.hasProtected(text)) {
      places.eachProtected(
          text,
          i -> {
            if (view != View.NAMES || text.value().charAt(i) != '*') {
              out.setCharAt(start + i, Signs.HIDDEN);
            }
          });
    }
  }

  private static void hideFrom(int start, boolean hide, StringBuilder out) {
    for (int i = start; hide && i < out.length(); i++) {
      out.setCharAt(i, Signs.HIDDEN);
    }
  }
}

package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import java.util.ArrayList;
import java.util.List;

/**
 * Emphasis in tags, and raw text behind a mark: they say what the delimiters of Markdown cannot.
 *
 * <p>{@code <em>}, {@code <strong>} and {@code <del>} without attributes are emphasis where both
 * tags stand in the same run of text. Code with {@code {=html}} or {@code {=liquid}} right behind
 * it is raw (Pandoc User's Guide, "Generic raw attribute").
 */
final class Markup {

  /** Behind code that is raw HTML. */
  static final String HTML = "{=html}";

  /** Behind code that is Liquid, or for another program. */
  static final String LIQUID = "{=liquid}";

  /** Tags that mean emphasis, without their brackets. */
  private static final List<String> TAGS = List.of("em", "strong", "del");

  private Markup() {}

  /** Whether raw HTML is one of the tags that mean emphasis. */
  static boolean isTag(String html) {
    return TAGS.stream().anyMatch(tag -> isStart(html, tag) || isEnd(html, tag));
  }

  private static boolean isStart(String html, String tag) {
    return html.equals("<" + tag + ">");
  }

  private static boolean isEnd(String html, String tag) {
    return html.equals("</" + tag + ">");
  }

  /**
   * The inlines with emphasis in place of pairs of tags.
   *
   * @param room how deep they may nest
   */
  static List<Inline> read(List<Inline> inlines, int room, Places places) {
    List<Inline> out = new ArrayList<>(inlines.size());
    List<Integer> open = new ArrayList<>();
    for (Inline inline : places.joined(inlines)) {
      out.add(inline);
      if (inline instanceof Inline.Html html && isTag(html.raw())) {
        tag(html.raw(), out, open, room, places);
      }
    }
    return raw(out, places);
  }

  private static void tag(
      String html, List<Inline> out, List<Integer> open, int room, Places places) {
    int end = out.size() - 1;
    if (!html.startsWith("</")) {
      open.add(end);
      return;
    }
    String name = html.substring(2, html.length() - 1);
    for (int i = open.size() - 1; i >= 0; i--) {
      int start = open.get(i);
      if (!isStart(((Inline.Html) out.get(start)).raw(), name)) {
        continue;
      }
      List<Inline> content = Blanks.aroundBreaks(raw(out.subList(start + 1, end), places), places);
      Inline emphasis = emphasis(name, content);
      open.subList(i, open.size()).clear();
      if (height(emphasis) <= room) {
        places.put(emphasis, places.start(out.get(start)), places.end(out.get(end)));
        out.subList(start, out.size()).clear();
        out.add(emphasis);
      }
      return;
    }
  }

  private static Inline emphasis(String tag, List<Inline> content) {
    return switch (tag) {
      case "em" -> new Inline.Emphasis(content);
      case "strong" -> new Inline.Strong(content);
      default -> new Inline.Strikethrough(content);
    };
  }

  private static int height(Inline inline) {
    boolean leaf = !(inline instanceof Inline.Link) && Inlines.content(inline).isEmpty();
    return leaf ? 0 : 1 + Inlines.content(inline).stream().mapToInt(Markup::height).max().orElse(0);
  }

  /** The inlines with raw text in place of code that has a mark behind it. */
  private static List<Inline> raw(List<Inline> inlines, Places places) {
    List<Inline> out = new ArrayList<>(places.joined(inlines));
    for (int i = 0; i + 1 < out.size(); i++) {
      if (out.get(i) instanceof Inline.Code code && out.get(i + 1) instanceof Inline.Text text) {
        String mark = mark(text, places);
        if (!mark.isEmpty()) {
          Inline raw =
              mark.equals(HTML) ? new Inline.Html(code.value()) : new Inline.Opaque(code.value());
          int end = places.offset(text, mark.length());
          out.set(i, places.put(raw, places.start(code), end));
          out.set(i + 1, places.slice(text, mark.length(), text.value().length()));
        }
      }
    }
    return out;
  }

  private static String mark(Inline.Text text, Places places) {
    for (String mark : List.of(HTML, LIQUID)) {
      if (text.value().startsWith(mark) && !places.isProtected(text, 0, mark.length())) {
        return mark;
      }
    }
    return "";
  }
}

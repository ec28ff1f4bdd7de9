package io.github.portfoliomd.parser.blocks;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.parser.page.Nesting;
import io.github.portfoliomd.parser.page.Places;
import java.util.ArrayList;
import java.util.List;

/**
 * What tags and marks in a text say: pairs of tags are what they mean, and code with {@code
 * {=html}} or {@code {=liquid}} right behind it is raw (Pandoc User's Guide, "Generic raw
 * attribute").
 */
public final class Markup {

  /** Behind code that is raw HTML. */
  public static final String HTML = "{=html}";

  /** Behind code that is Liquid, or for another program. */
  public static final String LIQUID = "{=liquid}";

  private Markup() {}

  /**
   * The inlines with what pairs of tags mean in their place, and raw text where it has a mark.
   *
   * @param nesting how deep they may nest
   * @param inLink whether they stand in a link
   * @param inHeading whether they are a heading
   */
  static List<Inline> read(
      List<Inline> inlines, Nesting nesting, boolean inLink, boolean inHeading, Places places) {
    if (arePlain(inlines)) {
      return inlines;
    }
    List<Inline> joined = places.joined(inlines);
    List<Inline> linked = inLink ? joined : LiquidTargets.read(joined, places);
    boolean tags = hold(linked, Inline.Html.class);
    return raw(
        tags ? new InlineTags(nesting, inLink, inHeading, places).read(linked) : linked, places);
  }

  /** Whether there are neither tags nor marks, nor texts that touch: as almost everywhere. */
  private static boolean arePlain(List<Inline> inlines) {
    boolean isText = false;
    for (Inline inline : inlines) {
      boolean wasText = isText;
      isText = inline instanceof Inline.Text;
      if (isText && wasText
          || inline instanceof Inline.Code
          || inline instanceof Inline.Html
          || inline instanceof Inline.Opaque) {
        return false;
      }
    }
    return true;
  }

  /** Whether any of the inlines, but for those in others, is of a kind. */
  static boolean hold(List<Inline> inlines, Class<? extends Inline> kind) {
    for (Inline inline : inlines) {
      if (kind.isInstance(inline)) {
        return true;
      }
    }
    return false;
  }

  /** How many inlines stand in one another, at most. */
  static int height(Inline inline) {
    boolean leaf = !(inline instanceof Inline.Link) && Inlines.content(inline).isEmpty();
    return leaf ? 0 : 1 + Inlines.content(inline).stream().mapToInt(Markup::height).max().orElse(0);
  }

  /** The inlines with raw text in place of code that has a mark behind it. */
  static List<Inline> raw(List<Inline> inlines, Places places) {
    if (!hold(inlines, Inline.Code.class)) {
      return places.joined(inlines);
    }
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

package io.github.portfoliomd.parser.blocks;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.parser.page.Blanks;
import io.github.portfoliomd.parser.page.Nesting;
import io.github.portfoliomd.parser.page.Places;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of tags in one run of text, as what they mean: emphasis, code, a link. Those that only
 * style say nothing, and what they hold is read like all other text.
 *
 * <p>Tags that other pages can point to stay raw, and so do all others.
 */
public final class InlineTags {

  private static final Set<String> EMPHASIS = Set.of("em", "i");
  private static final Set<String> STRONG = Set.of("strong", "b");
  private static final Set<String> STRIKETHROUGH = Set.of("del", "s", "strike");
  private static final Set<String> CODE = Set.of("code", "tt");
  private static final Set<String> STYLE =
      Set.of("span", "font", "small", "big", "u", "center", "mark", "ins", "nobr", "time");

  /** Emphasis in these keeps apart what stands beside it, even if it holds nothing. */
  private static final Set<String> KEPT_EMPTY = Set.of("em", "strong", "del");

  private final Nesting nesting;
  private final boolean inLink;
  private final boolean inHeading;
  private final Places places;
  private final List<Inline> out = new ArrayList<>();

  /** Where start tags stand that nothing has ended yet. */
  private final List<Integer> open = new ArrayList<>();

  /** How much there was when an element ended that only styles; what follows it touches it. */
  private int styleEnd = -1;

  private boolean breakDue;
  private boolean blankDone;

  /**
   * @param nesting how deep the inlines may nest
   * @param inLink whether they stand in a link, which no other link can
   * @param inHeading whether they are a heading, which has one line
   */
  InlineTags(Nesting nesting, boolean inLink, boolean inHeading, Places places) {
    this.inHeading = inHeading;
    this.nesting = nesting;
    this.inLink = inLink;
    this.places = places;
  }

  /** Whether raw HTML is a tag that says something in a pair, or would vanish. */
  public static boolean isTag(String html) {
    return HtmlTag.of(html).map(InlineTags::isKnown).orElse(false);
  }

  private static boolean isKnown(HtmlTag tag) {
    String name = tag.name();
    return EMPHASIS.contains(name)
        || STRONG.contains(name)
        || STRIKETHROUGH.contains(name)
        || CODE.contains(name)
        || STYLE.contains(name)
        || name.equals("a");
  }

  /** The inlines with what pairs of tags mean in their place. */
  List<Inline> read(List<Inline> inlines) {
    inlines.forEach(this::add);
    return out;
  }

  private void add(Inline inline) {
    Optional<HtmlTag> tag =
        inline instanceof Inline.Html html
            ? HtmlTag.of(html.raw()).filter(InlineTags::isKnown)
            : Optional.empty();
    if (tag.isEmpty()) {
      addContent(inline);
    } else if (tag.get().isEnd()) {
      out.add(inline);
      end(tag.get().name());
    } else {
      start(inline, tag.get());
    }
  }

  private void addContent(Inline inline) {
    Inline next = inline;
    boolean isBreak = inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak;
    if (blankDone && inline instanceof Inline.Text text) {
      next = Blanks.withoutLeading(text, places);
    }
    blankDone = false;
    styleEnd = -1;
    if (breakDue && !isBlank(next)) {
      breakDue = false;
      if (!isBreak) {
        out.add(apart(places.start(next)));
      }
    }
    out.add(next);
  }

  private static boolean isBlank(Inline inline) {
    return inline instanceof Inline.Text text && text.value().isBlank();
  }

  private void start(Inline html, HtmlTag tag) {
    boolean touches = styleEnd == out.size() && tag.name().equals("span");
    if (touches || breakDue && tag.isApart()) {
      out.add(places.put(new Inline.Text(" "), places.start(html), places.start(html)));
    }
    open.add(out.size());
    out.add(html);
  }

  private void end(String name) {
    for (int i = open.size() - 1; i >= 0; i--) {
      int start = open.get(i);
      Inline.Html html = (Inline.Html) out.get(start);
      HtmlTag tag = HtmlTag.of(html.raw()).orElseThrow();
      if (tag.name().equals(name)) {
        open.subList(i, open.size()).clear();
        pair(tag, start);
        return;
      }
    }
  }

  private void pair(HtmlTag tag, int start) {
    int end = out.size() - 1;
    List<Inline> inside = new ArrayList<>(out.subList(start + 1, end));
    List<Inline> content = Blanks.aroundBreaks(Markup.raw(inside, places), places);
    if (!KEPT_EMPTY.contains(tag.name()) && content.isEmpty() && isEmphasis(tag)) {
      cut(start);
      afterNothing();
      return;
    }
    if (STYLE.contains(tag.name())) {
      if (!tag.says()) {
        style(tag, start, content);
      }
      return;
    }
    Inline meaning = meaning(tag, content);
    if (meaning == null) {
      return;
    }
    int from = places.start(out.get(start));
    int to = places.end(out.get(end));
    if (Markup.height(meaning) > nesting.levels()) {
      nesting.tooDeep(from, to);
    } else {
      cut(start);
      out.add(places.put(meaning, from, to));
    }
  }

  private static boolean isEmphasis(HtmlTag tag) {
    return !tag.name().equals("a") && !tag.says();
  }

  private void cut(int start) {
    out.subList(start, out.size()).clear();
  }

  /** An icon is gone: of the blanks on both sides of it one is left. */
  private void afterNothing() {
    int last = out.size() - 1;
    blankDone =
        last < 0
            || out.get(last) instanceof Inline.Text text
                && text.value().endsWith(" ")
                && !places.isProtected(text, text.value().length() - 1);
  }

  private void style(HtmlTag tag, int start, List<Inline> content) {
    boolean apart = tag.isApart();
    boolean first = out.subList(0, start).stream().allMatch(InlineTags::isBlank);
    Inline html = out.get(start);
    cut(start);
    if (apart && !first) {
      out.add(apart(places.start(html)));
    }
    out.addAll(content);
    styleEnd = out.size();
    breakDue = apart;
  }

  /** What stands between the words and what is shown apart from them. */
  private Inline apart(int at) {
    if (!inHeading) {
      return places.put(new Inline.HardBreak(), at, at);
    }
    String separator = " - ";
    int[] offsets = new int[separator.length()];
    Arrays.fill(offsets, at);
    return places.put(new Inline.Text(separator), new Places.Place(at, at, offsets, null));
  }

  private @Nullable Inline meaning(HtmlTag tag, List<Inline> content) {
    String name = tag.name();
    if (name.equals("a")) {
      return link(tag, content);
    }
    if (tag.says()) {
      return null;
    }
    if (EMPHASIS.contains(name)) {
      return new Inline.Emphasis(content);
    }
    if (STRONG.contains(name)) {
      return new Inline.Strong(content);
    }
    if (STRIKETHROUGH.contains(name)) {
      return new Inline.Strikethrough(content);
    }
    return content.stream().allMatch(Inline.Text.class::isInstance)
        ? new Inline.Code(Inlines.text(content))
        : null;
  }

  private @Nullable Inline link(HtmlTag tag, List<Inline> content) {
    boolean points = tag.attributes().hasKeyIgnoreCase("href");
    boolean anchor =
        tag.attributes().hasKeyIgnoreCase("id") || tag.attributes().hasKeyIgnoreCase("name");
    if (inLink || !points || anchor) {
      return null;
    }
    List<Inline> inner = new ArrayList<>();
    for (Inline inline : content) {
      if (isItself(inline)) {
        inner.addAll(Inlines.content(inline));
      } else if (holdsLink(inline)) {
        return null;
      } else {
        inner.add(inline);
      }
    }
    return new Inline.Link(tag.attribute("href"), tag.attribute("title"), inner);
  }

  /** Whether an inline is a bare address, which is no link of its own inside of one. */
  private static boolean isItself(Inline inline) {
    return inline instanceof Inline.Link link
        && link.destination().equals(Inlines.text(link.content()));
  }

  /** Whether a link or a footnote's mark stands in an inline, which none in a link can. */
  static boolean holdsLink(Inline inline) {
    return inline instanceof Inline.Link
        || inline instanceof Inline.FootnoteReference
        || Inlines.content(inline).stream().anyMatch(InlineTags::holdsLink);
  }
}

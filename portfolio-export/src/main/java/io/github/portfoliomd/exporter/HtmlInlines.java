package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Inline;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Running text as HTML. */
final class HtmlInlines implements Inline.Visitor<HtmlOut> {

  private static final Pattern PIXELS = Pattern.compile("\\d{1,5}");

  private final HtmlOut out;
  private final Footnotes footnotes;

  /** The address whose first link is to look like one that leads to what an item is about. */
  private String marked = "";

  HtmlInlines(HtmlOut out, Footnotes footnotes) {
    this.out = out;
    this.footnotes = footnotes;
  }

  /** Whether HTML can say it: a number of pixels, or nothing. */
  static boolean isLength(String length) {
    return length.isEmpty() || PIXELS.matcher(length).matches();
  }

  /**
   * Writes the inlines; raw tags among them, which stand in pairs, become elements. A hard break
   * ends a line of the source, too: the tag that an author wrote does not.
   */
  HtmlOut write(List<? extends Inline> inlines) {
    for (Inline inline : inlines) {
      inline.accept(this);
    }
    return out;
  }

  /** Writes the inlines of a heading, and marks the link that leads to what it is about. */
  HtmlOut write(List<? extends Inline> inlines, String url) {
    marked = url;
    write(inlines);
    marked = "";
    return out;
  }

  /** An address as words, one line or several, that lead to it where that is safe. */
  HtmlOut link(String url, String words) {
    Optional<String> href = HtmlAddress.of(url);
    String tag = href.isPresent() ? "a" : "span";
    out.open(tag);
    href.ifPresent(address -> out.attribute("href", address));
    return out.lines(words).close(tag);
  }

  private HtmlOut element(String tag, List<Inline> content) {
    out.open(tag);
    return write(content).close(tag);
  }

  @Override
  public HtmlOut visit(Inline.Text text) {
    return out.text(text.value());
  }

  @Override
  public HtmlOut visit(Inline.Emphasis emphasis) {
    return element("em", emphasis.content());
  }

  @Override
  public HtmlOut visit(Inline.Strong strong) {
    return element("strong", strong.content());
  }

  @Override
  public HtmlOut visit(Inline.Strikethrough struck) {
    return element("s", struck.content());
  }

  @Override
  public HtmlOut visit(Inline.Code code) {
    return out.element("code", code.value());
  }

  @Override
  public HtmlOut visit(Inline.Link link) {
    String href = safe(link.destination());
    out.open("a").attribute("href", href);
    titled(link.title());
    mark(href);
    return write(link.content()).close("a");
  }

  @Override
  public HtmlOut visit(Inline.Image image) {
    out.open("img").attribute("src", safe(image.source())).attribute("alt", image.alt());
    sized("width", image.width());
    sized("height", image.height());
    titled(image.title());
    return out.endTag();
  }

  /** Nothing else remains, but what is not safe must not pass whatever happens. */
  private static String safe(String address) {
    return address.isEmpty() ? address : HtmlAddress.of(address).orElseThrow();
  }

  /** The first link that leads to what the item is about looks so. */
  private void mark(String href) {
    if (!marked.isEmpty() && href.equals(marked)) {
      out.attribute("class", "url");
      marked = "";
    }
  }

  private void sized(String dimension, String length) {
    if (!length.isEmpty()) {
      out.attribute(dimension, length);
    }
  }

  private void titled(String title) {
    if (!title.isEmpty()) {
      out.attribute("title", title);
    }
  }

  @Override
  public HtmlOut visit(Inline.SoftBreak softBreak) {
    return out.text("\n");
  }

  @Override
  public HtmlOut visit(Inline.HardBreak hardBreak) {
    return out.open("br").text("\n");
  }

  @Override
  public HtmlOut visit(Inline.FootnoteReference reference) {
    String mark = "[" + reference.label() + "]";
    Optional<String> anchor = footnotes.anchor(reference.label());
    String tag = anchor.isPresent() ? "a" : "span";
    out.open("sup").attribute("class", "footnote").open(tag);
    anchor.map(name -> "#" + name).ifPresent(this::reference);
    return out.text(mark).close(tag).close("sup");
  }

  private void reference(String href) {
    out.attribute("href", href);
    mark(href);
  }

  @Override
  public HtmlOut visit(Inline.Html html) {
    String name = RawTag.of(html.raw()).orElseThrow().name();
    if (html.raw().startsWith("</")) {
      return out.close(name);
    }
    out.open(name);
    return name.equals("br") ? out.endTag() : out;
  }

  @Override
  public HtmlOut visit(Inline.Opaque opaque) {
    return out.open("code").attribute("class", "opaque").text(opaque.raw()).close("code");
  }
}

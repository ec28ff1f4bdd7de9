package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Inline;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Running text as HTML nodes. */
final class HtmlInlines implements Inline.Visitor<Node> {

  private static final Pattern PIXELS = Pattern.compile("\\d{1,5}");

  private final Footnotes footnotes;

  HtmlInlines(Footnotes footnotes) {
    this.footnotes = footnotes;
  }

  /** Whether HTML can say it: a number of pixels, or nothing. */
  static boolean isLength(String length) {
    return length.isEmpty() || PIXELS.matcher(length).matches();
  }

  /**
   * Appends the inlines; raw tags among them, which stand in pairs, become elements. A hard break
   * ends a line of the source, too: the tag that an author wrote does not.
   */
  Element append(Element parent, List<? extends Inline> inlines) {
    Element open = parent;
    for (Inline inline : inlines) {
      if (!(inline instanceof Inline.Html html)) {
        open.appendChild(inline.accept(this));
        if (inline instanceof Inline.HardBreak) {
          open.appendChild(HtmlText.of("\n"));
        }
      } else if (html.raw().startsWith("</")) {
        open = Objects.requireNonNull(open.parent());
      } else {
        Element element = open.appendElement(RawTag.of(html.raw()).orElseThrow().name());
        open = element.tag().isSelfClosing() ? open : element;
      }
    }
    return parent;
  }

  /** An address as words, one line or several, that lead to it where that is safe. */
  static Element link(String url, String words) {
    return HtmlAddress.of(url)
        .map(href -> HtmlText.lines(new Element("a"), words).attr("href", href))
        .orElseGet(() -> HtmlText.lines(new Element("span"), words));
  }

  @Override
  public Node visit(Inline.Text text) {
    return HtmlText.of(text.value());
  }

  @Override
  public Node visit(Inline.Emphasis emphasis) {
    return append(new Element("em"), emphasis.content());
  }

  @Override
  public Node visit(Inline.Strong strong) {
    return append(new Element("strong"), strong.content());
  }

  @Override
  public Node visit(Inline.Strikethrough struck) {
    return append(new Element("s"), struck.content());
  }

  @Override
  public Node visit(Inline.Code code) {
    return HtmlText.element("code", code.value());
  }

  @Override
  public Node visit(Inline.Link link) {
    Element a = append(new Element("a"), link.content());
    return titled(a.attr("href", safe(link.destination())), link.title());
  }

  @Override
  public Node visit(Inline.Image image) {
    Element img = new Element("img").attr("src", safe(image.source())).attr("alt", image.alt());
    sized(img, "width", image.width());
    sized(img, "height", image.height());
    return titled(img, image.title());
  }

  /** Nothing else remains, but what is not safe must not pass whatever happens. */
  private static String safe(String address) {
    return address.isEmpty() ? address : HtmlAddress.of(address).orElseThrow();
  }

  private static void sized(Element img, String dimension, String length) {
    if (!length.isEmpty()) {
      img.attr(dimension, length);
    }
  }

  private static Element titled(Element element, String title) {
    return title.isEmpty() ? element : element.attr("title", title);
  }

  @Override
  public Node visit(Inline.SoftBreak softBreak) {
    return HtmlText.of("\n");
  }

  @Override
  public Node visit(Inline.HardBreak hardBreak) {
    return new Element("br");
  }

  @Override
  public Node visit(Inline.FootnoteReference reference) {
    String mark = "[" + reference.label() + "]";
    Element words =
        footnotes
            .anchor(reference.label())
            .map(anchor -> HtmlText.element("a", mark).attr("href", "#" + anchor))
            .orElseGet(() -> HtmlText.element("span", mark));
    return new Element("sup").addClass("footnote").appendChild(words);
  }

  @Override
  public Node visit(Inline.Html html) {
    return HtmlText.of("");
  }

  @Override
  public Node visit(Inline.Opaque opaque) {
    return HtmlText.element("code", opaque.raw()).addClass("opaque");
  }
}

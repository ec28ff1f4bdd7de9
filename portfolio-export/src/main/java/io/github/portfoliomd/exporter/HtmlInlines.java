package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Inline;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Running text as HTML nodes. */
final class HtmlInlines implements Inline.Visitor<Node> {

  private static final Pattern PIXELS = Pattern.compile("\\d{1,5}");

  private final Footnotes footnotes;

  /**
   * Whether a link is being written: HTML has none inside of another, and a footnote's mark is one.
   */
  private boolean inLink;

  HtmlInlines(Footnotes footnotes) {
    this.footnotes = footnotes;
  }

  /** Whether HTML can say it: a number of pixels, or nothing. */
  static boolean isLength(String length) {
    return length.isEmpty() || PIXELS.matcher(length).matches();
  }

  /** Appends the inlines; safe raw tags among them become elements, all others nothing. */
  Element append(Element parent, List<? extends Inline> inlines) {
    Deque<Element> open = new ArrayDeque<>();
    open.push(parent);
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Html html) {
        RawTag.of(html.raw()).ifPresent(tag -> apply(tag, open));
      } else {
        open.element().appendChild(inline.accept(this));
      }
    }
    return parent;
  }

  /** Opens or closes an element; what is not open cannot be closed. */
  private static void apply(RawTag tag, Deque<Element> open) {
    if (tag.isBreak()) {
      open.element().appendElement("br");
    } else if (tag.isSafe() && !tag.closing()) {
      open.push(open.element().appendElement(tag.name()));
    } else if (isOpen(tag, open)) {
      while (!open.pop().normalName().equals(tag.name())) {
        // what was opened inside of it ends with it
      }
    }
  }

  /** The outermost element is not the tags' to close. */
  private static boolean isOpen(RawTag tag, Deque<Element> open) {
    return open.stream().limit(open.size() - 1L).anyMatch(e -> e.normalName().equals(tag.name()));
  }

  /** A link to an address that is shown elsewhere, too, or the words alone where it is not safe. */
  static Element link(String url, String words) {
    return HtmlAddress.of(url)
        .map(href -> HtmlText.element("a", words).attr("href", href))
        .orElseGet(() -> HtmlText.element("span", words));
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
    Optional<String> href = HtmlAddress.of(link.destination());
    if (href.isEmpty()) {
      Element words = append(unsafe(), link.content());
      return words.appendChild(HtmlText.of(" <" + link.destination() + ">"));
    }
    inLink = true;
    Element a = append(new Element("a"), link.content()).attr("href", href.get());
    inLink = false;
    return titled(a, link.title());
  }

  @Override
  public Node visit(Inline.Image image) {
    Optional<String> source = HtmlAddress.of(image.source());
    if (source.isEmpty()) {
      return unsafe().appendChild(HtmlText.of(image.alt() + " <" + image.source() + ">"));
    }
    Element img = new Element("img").attr("src", source.get());
    img.attr("alt", HtmlText.clean(image.alt()));
    sized(img, "width", image.width());
    sized(img, "height", image.height());
    return titled(img, image.title());
  }

  private static void sized(Element img, String dimension, String length) {
    if (!length.isEmpty() && isLength(length)) {
      img.attr(dimension, length);
    }
  }

  /** The words of an address that must not be followed stand with it, as text. */
  private static Element unsafe() {
    return new Element("span").addClass("unsafe-url");
  }

  private static Element titled(Element element, String title) {
    return title.isEmpty() ? element : element.attr("title", HtmlText.clean(title));
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
            .filter(anchor -> !inLink)
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

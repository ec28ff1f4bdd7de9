package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * What a reader sees of a block of raw HTML, as paragraphs of the model.
 *
 * <p>Nothing of the raw markup is copied: only words, links, images, emphasis and breaks pass, and
 * what is written of them is as safe as those of the page itself.
 */
final class RawHtml {

  /** Elements whose text no reader sees as words of the page. */
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "template", "noscript", "iframe", "object", "svg", "math", "title");

  /** As deep as a portfolio nests; jsoup's own bound is more than a small stack can hold. */
  private static final int DEPTH = 100;

  private final List<Block> blocks = new ArrayList<>();
  private final boolean styled;

  /** The styles of the elements around: one in itself says nothing more. */
  private final Set<String> styles = new HashSet<>();

  private RawHtml(boolean styled) {
    this.styled = styled;
  }

  /**
   * What a block says.
   *
   * @param styled whether emphasis and links in it have room where it stands
   */
  static List<Block> blocks(String raw, boolean styled) {
    RawHtml html = new RawHtml(styled);
    Element body = new Element("body");
    body.appendChildren(Parser.htmlParser().setMaxDepth(DEPTH).parseFragmentInput(raw, body, ""));
    List<Inline> rest = html.content(body, false);
    html.addParagraph(html.blocks.size(), rest);
    return List.copyOf(html.blocks);
  }

  /** The inlines of an element since the last paragraph that ended inside of it. */
  private List<Inline> content(Element parent, boolean inLink) {
    List<Inline> out = new ArrayList<>();
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        out.add(new Inline.Text(text.text()));
      } else if (node instanceof Element element && !UNSEEN.contains(element.normalName())) {
        int before = blocks.size();
        List<Inline> inner = element.isBlock() ? content(element, inLink) : inline(element, inLink);
        if (element.isBlock() || blocks.size() > before) {
          addParagraph(before, out);
          out = new ArrayList<>();
        }
        out.addAll(inner);
        if (element.isBlock()) {
          addParagraph(blocks.size(), out);
          out = new ArrayList<>();
        }
      }
    }
    return out;
  }

  private void addParagraph(int index, List<Inline> content) {
    Block.Paragraph paragraph = new Block.Paragraph(withoutOuterBlanks(content));
    if (!paragraph.content().isEmpty()) {
      blocks.add(index, paragraph);
    }
  }

  /** CSS Text, section 4.1.2: blanks at the ends of a block are not shown. */
  private static List<Inline> withoutOuterBlanks(List<Inline> content) {
    List<Inline> out = new ArrayList<>(content);
    if (!out.isEmpty() && out.get(0) instanceof Inline.Text first) {
      out.set(0, new Inline.Text(first.value().stripLeading()));
    }
    int end = out.size() - 1;
    if (!out.isEmpty() && out.get(end) instanceof Inline.Text last) {
      out.set(end, new Inline.Text(last.value().stripTrailing()));
    }
    return out;
  }

  private List<Inline> inline(Element element, boolean inLink) {
    return switch (element.normalName()) {
      case "br" -> List.of(new Inline.HardBreak());
      case "img" -> List.of(image(element));
      case "a" -> link(element, inLink);
      case "b", "strong" -> styled("strong", element, inLink, Inline.Strong::new);
      case "i", "em" -> styled("em", element, inLink, Inline.Emphasis::new);
      case "s", "del" -> styled("s", element, inLink, Inline.Strikethrough::new);
      case "code", "kbd", "samp" -> List.of(new Inline.Code(element.text()));
      default -> content(element, inLink);
    };
  }

  private List<Inline> styled(
      String style, Element element, boolean inLink, Function<List<Inline>, Inline> inline) {
    if (!styled || !styles.add(style)) {
      return content(element, inLink);
    }
    List<Inline> content = content(element, inLink);
    styles.remove(style);
    return List.of(inline.apply(content));
  }

  private List<Inline> link(Element element, boolean inLink) {
    List<Inline> content = content(element, true);
    return inLink || !styled || !element.hasAttr("href")
        ? content
        : List.of(new Inline.Link(element.attr("href"), element.attr("title"), content));
  }

  private static Inline image(Element element) {
    return new Inline.Image(
        element.attr("src"),
        element.attr("alt"),
        element.attr("title"),
        element.attr("width"),
        element.attr("height"));
  }
}

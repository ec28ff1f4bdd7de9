package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Inline;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads running text; white space counts as it is. */
final class HtmlInlineReader {

  private final List<Inline> out = new ArrayList<>();

  private HtmlInlineReader() {}

  static List<Inline> read(List<Node> nodes) {
    HtmlInlineReader reader = new HtmlInlineReader();
    nodes.forEach(reader::node);
    return reader.out;
  }

  private void node(Node node) {
    if (node instanceof TextNode text) {
      text(text.getWholeText(), isBreak(text.previousSibling()));
    } else if (node instanceof Element element) {
      element(element);
    }
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element && element.normalName().equals("br");
  }

  /** A line that ends with a line break is broken by its author; one without, by nobody. */
  private void text(String text, boolean behindBreak) {
    String rest = text;
    if (behindBreak && text.startsWith("\n")) {
      out.set(out.size() - 1, new Inline.HardBreak());
      rest = text.substring(1);
    }
    String[] lines = rest.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        out.add(new Inline.SoftBreak());
      }
      out.add(Inline.text(lines[i]));
    }
  }

  private void element(Element element) {
    String name = element.normalName();
    switch (name) {
      case "em" -> out.add(new Inline.Emphasis(read(element.childNodes())));
      case "strong" -> out.add(new Inline.Strong(read(element.childNodes())));
      case "s" -> out.add(new Inline.Strikethrough(read(element.childNodes())));
      case "code" -> out.add(code(element));
      case "a" -> out.add(link(element));
      case "img" -> out.add(image(element));
      case "br" -> out.add(new Inline.Html("<br>"));
      default -> {
        if (element.hasClass("footnote")) {
          out.add(new Inline.FootnoteReference(withoutBrackets(element.wholeText())));
        } else {
          out.add(new Inline.Html("<" + name + ">"));
          element.childNodes().forEach(this::node);
          out.add(new Inline.Html("</" + name + ">"));
        }
      }
    }
  }

  private static Inline code(Element code) {
    return code.hasClass("opaque")
        ? new Inline.Opaque(code.wholeText())
        : new Inline.Code(code.wholeText());
  }

  private static Inline link(Element a) {
    return new Inline.Link(a.attr("href"), a.attr("title"), read(a.childNodes()));
  }

  static Inline.Image image(Element img) {
    return new Inline.Image(
        img.attr("src"), img.attr("alt"), img.attr("title"), img.attr("width"), img.attr("height"));
  }

  static String withoutBrackets(String mark) {
    return mark.substring(1, mark.length() - 1);
  }
}

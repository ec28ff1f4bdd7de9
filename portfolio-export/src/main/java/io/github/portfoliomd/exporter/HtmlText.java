package io.github.portfoliomd.exporter;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Characters that may stand in an HTML document. */
final class HtmlText {

  private HtmlText() {}

  static TextNode of(String text) {
    return new TextNode(clean(text));
  }

  /** An element that holds nothing but words. */
  static Element element(String tag, String text) {
    return new Element(tag).appendChild(of(text));
  }

  /** Appends words; a line feed in them is a line end that a reader can see. */
  static Element lines(Element parent, String text) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        parent.appendElement("br");
      }
      parent.appendChild(of(lines[i]));
    }
    return parent;
  }

  static boolean isClean(String text) {
    return text.codePoints().noneMatch(HtmlText::isForbidden);
  }

  static String clean(String text) {
    if (isClean(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isForbidden(c)).forEach(out::appendCodePoint);
    return out.toString();
  }

  /**
   * Control characters and noncharacters (HTML, section 13.2.3.5, "Preprocessing the input
   * stream").
   */
  private static boolean isForbidden(int c) {
    return (c != '\t' && c != '\n' && Character.getType(c) == Character.CONTROL)
        || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xFDD0 && c <= 0xFDEF);
  }
}

package io.github.portfoliomd.exporter;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Puts blocks on lines of their own, where white space says nothing, so that people can read the
 * source.
 */
final class HtmlLines {

  private HtmlLines() {}

  static Element append(Element parent, List<? extends Node> blocks) {
    for (Node block : blocks) {
      append(parent, block);
    }
    return parent;
  }

  static Element append(Element parent, Node block) {
    if (parent.childNodeSize() == 0) {
      parent.appendChild(new TextNode("\n"));
    }
    return parent.appendChild(block).appendChild(new TextNode("\n"));
  }
}

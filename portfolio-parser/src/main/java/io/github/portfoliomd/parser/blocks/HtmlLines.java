package io.github.portfoliomd.parser.blocks;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.page.Blanks;
import io.github.portfoliomd.parser.page.Nesting;
import io.github.portfoliomd.parser.page.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words, tags and images of HTML as inlines, with their places. */
final class HtmlLines {

  private final String raw;
  private final IntUnaryOperator offsets;
  private final Places places;

  HtmlLines(String raw, IntUnaryOperator offsets, Places places) {
    this.raw = raw;
    this.offsets = offsets;
    this.places = places;
  }

  /** The inlines that nodes are. */
  List<Inline> read(List<Node> nodes) {
    return read(nodes, false);
  }

  /** A cell of a table. */
  Block.Cell cell(List<Node> nodes) {
    return places.cell(read(nodes));
  }

  /** The inlines of a heading. */
  List<Inline> heading(List<Node> nodes) {
    return read(nodes, true);
  }

  private List<Inline> read(List<Node> nodes, boolean heading) {
    List<Inline> out = new ArrayList<>();
    nodes.forEach(node -> add(node, out));
    return Blanks.ofBlock(
        new InlineTags(Nesting.FITTING, false, heading, places).read(places.joined(out)), places);
  }

  private void add(Node node, List<Inline> out) {
    if (node instanceof TextNode text) {
      text(text, out);
    } else if (node instanceof Element element) {
      element(element, out);
    }
  }

  private void element(Element element, List<Inline> out) {
    int start = start(element);
    if (element.nameIs("br") || HtmlTree.isBlock(element) && !out.isEmpty()) {
      out.add(places.put(new Inline.HardBreak(), start, start));
    }
    if (element.nameIs("img")) {
      out.add(places.put(HtmlTags.image(element), start, end(element)));
    }
    if (HtmlTree.isBlock(element) || element.tag().isSelfClosing() || element.nameIs("wbr")) {
      element.childNodes().forEach(child -> add(child, out));
      return;
    }
    String name = element.normalName();
    String tag = "<" + name + element.attributes().html() + ">";
    out.add(places.put(new Inline.Html(tag), start, start));
    element.childNodes().forEach(child -> add(child, out));
    int end = end(element);
    out.add(places.put(new Inline.Html("</" + name + ">"), end, end));
  }

  /** Blanks in a row are one (CSS Text, section 4.1.1). */
  private void text(TextNode node, List<Inline> out) {
    boolean blank =
        out.isEmpty()
            || out.get(out.size() - 1) instanceof Inline.Text before
                && before.value().endsWith(" ");
    String words = node.getWholeText().replaceAll("[ \\t\\r\\n\\f]+", " ");
    words = blank && words.startsWith(" ") ? words.substring(1) : words;
    int start = start(node);
    int end = end(node);
    int plain = 0;
    LiquidFinder liquid = new LiquidFinder(words);
    for (int at = words.indexOf('{'); at >= 0; at = words.indexOf('{', Math.max(plain, at + 1))) {
      int close = liquid.end(at);
      if (close < 0) {
        continue;
      }
      words(words.substring(plain, at), start, end, out);
      String tag = words.substring(at, close);
      Inline inline =
          LiquidTags.image(tag).<Inline>map(image -> image).orElseGet(() -> new Inline.Opaque(tag));
      out.add(places.put(inline, start, end));
      plain = close;
    }
    words(words.substring(plain), start, end, out);
  }

  private void words(String words, int start, int end, List<Inline> out) {
    if (!words.isEmpty()) {
      int[] all = new int[words.length()];
      java.util.Arrays.setAll(all, i -> Math.min(start + i, end));
      out.add(places.put(new Inline.Text(words), new Places.Place(start, end, all, null)));
    }
  }

  /** A block in the place of the nodes that it was made of. */
  <T extends Block> T place(T block, List<Node> nodes) {
    return places.put(block, start(nodes.get(0)), end(nodes.get(nodes.size() - 1)));
  }

  int start(Node node) {
    int at = node.sourceRange().isTracked() ? node.sourceRange().startPos() : 0;
    return offset(at);
  }

  int end(Node node) {
    boolean closed = node instanceof Element element && element.endSourceRange().isTracked();
    int at =
        closed
            ? ((Element) node).endSourceRange().endPos()
            : node.sourceRange().isTracked() ? node.sourceRange().endPos() : raw.length();
    return offset(at);
  }

  private int offset(int index) {
    return offsets.applyAsInt(Math.min(index, raw.length()));
  }
}

package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads blocks; white space between them says nothing. */
final class HtmlBlockReader {

  private static final Set<String> BLOCKS =
      Set.of("p", "ul", "ol", "blockquote", "pre", "table", "dl", "div");

  private HtmlBlockReader() {}

  static List<Block> read(List<Element> elements) {
    return elements.stream().map(HtmlBlockReader::block).toList();
  }

  private static List<Block> content(Element parent) {
    return read(parent.children());
  }

  private static Block block(Element element) {
    return switch (element.normalName()) {
      case "p" -> text(element);
      case "ul" -> new Block.BulletList(isTight(element), items(element));
      case "ol" -> new Block.OrderedList(start(element), isTight(element), items(element));
      case "blockquote" -> new Block.Quote(content(element));
      case "pre" -> code(element.child(0));
      case "table" -> HtmlTableReader.read(element);
      case "dl" -> definitions(element);
      case "div" -> footnote(element);
      default -> throw new AssertionError(element.normalName() + " is no block");
    };
  }

  private static Block text(Element p) {
    List<Inline> content = HtmlInlineReader.read(p.childNodes());
    for (int level = 1; p.hasClass("heading") && level <= 6; level++) {
      if (p.hasClass("level-" + level)) {
        return new Block.Heading(level, content);
      }
    }
    return new Block.Paragraph(content);
  }

  private static int start(Element ol) {
    return ol.hasAttr("start") ? Integer.parseInt(ol.attr("start")) : 1;
  }

  /** Space around the items is that of a paragraph's element. */
  private static boolean isTight(Element list) {
    return list.children().stream().noneMatch(li -> bare(li).isEmpty() && startsWithP(li));
  }

  private static boolean startsWithP(Element li) {
    return li.children().stream()
        .filter(child -> !child.normalName().equals("input"))
        .limit(1)
        .anyMatch(child -> child.normalName().equals("p") && !child.hasClass("heading"));
  }

  /** What stands in an item before its first block. */
  private static List<Node> bare(Element li) {
    List<Node> bare = new ArrayList<>();
    for (Node node : li.childNodes()) {
      if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
        break;
      }
      if (!node.nodeName().equals("input")) {
        bare.add(node);
      }
    }
    boolean isLineEnd =
        bare.size() == 1
            && bare.get(0) instanceof TextNode text
            && text.getWholeText().equals("\n");
    return isLineEnd ? List.of() : bare;
  }

  private static List<Block.ListItem> items(Element list) {
    return list.children().stream().map(HtmlBlockReader::item).toList();
  }

  private static Block.ListItem item(Element li) {
    List<Block> content = new ArrayList<>();
    content.add(new Block.Paragraph(HtmlInlineReader.read(bare(li))));
    for (Element child : li.children()) {
      if (BLOCKS.contains(child.normalName())) {
        content.add(block(child));
      }
    }
    return new Block.ListItem(task(li), content);
  }

  private static Block.Task task(Element li) {
    Element box = li.selectFirst("> input");
    if (box == null) {
      return Block.Task.NONE;
    }
    return box.hasAttr("checked") ? Block.Task.DONE : Block.Task.OPEN;
  }

  private static Block code(Element code) {
    return code.hasClass("opaque")
        ? new Block.Opaque(code.wholeText())
        : new Block.CodeBlock("", code.wholeText());
  }

  private static Block definitions(Element dl) {
    List<Block.Definition> out = new ArrayList<>();
    List<List<Inline>> terms = new ArrayList<>();
    List<List<Block>> meanings = new ArrayList<>();
    for (Element row : dl.children()) {
      if (row.normalName().equals("dt") && !meanings.isEmpty()) {
        out.add(new Block.Definition(terms, meanings));
        terms.clear();
        meanings.clear();
      }
      if (row.normalName().equals("dt")) {
        terms.add(HtmlInlineReader.read(row.childNodes()));
      } else {
        meanings.add(content(row));
      }
    }
    out.add(new Block.Definition(terms, meanings));
    return new Block.DefinitionList(out);
  }

  private static Block footnote(Element note) {
    List<Element> parts = note.children();
    String label = HtmlInlineReader.withoutBrackets(parts.get(0).wholeText());
    return new Block.FootnoteDefinition(label, read(parts.subList(1, parts.size())));
  }
}

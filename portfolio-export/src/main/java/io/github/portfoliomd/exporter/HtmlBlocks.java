package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Blocks as HTML elements. */
final class HtmlBlocks implements Block.Visitor<List<Node>> {

  private final Footnotes footnotes;
  private final HtmlInlines inlines;

  HtmlBlocks(Footnotes footnotes, HtmlInlines inlines) {
    this.footnotes = footnotes;
    this.inlines = inlines;
  }

  List<Node> nodes(List<Block> blocks) {
    List<Node> nodes = new ArrayList<>();
    blocks.forEach(block -> nodes.addAll(block.accept(this)));
    return nodes;
  }

  private Element within(Element parent, List<Block> blocks) {
    return HtmlLines.append(parent, nodes(blocks));
  }

  private Element styled(String tag, List<Inline> content) {
    return inlines.append(new Element(tag), content);
  }

  @Override
  public List<Node> visit(Block.Paragraph paragraph) {
    return List.of(styled("p", paragraph.content()));
  }

  @Override
  public List<Node> visit(Block.BulletList list) {
    return List.of(items(new Element("ul"), list.items(), list.tight()));
  }

  @Override
  public List<Node> visit(Block.OrderedList list) {
    Element ol = new Element("ol");
    if (list.start() != 1) {
      ol.attr("start", Integer.toString(list.start()));
    }
    return List.of(items(ol, list.items(), list.tight()));
  }

  private Element items(Element list, List<Block.ListItem> items, boolean tight) {
    for (Block.ListItem item : items) {
      HtmlLines.append(list, item(item, tight));
    }
    return list;
  }

  /** The first paragraph of a tight item needs no element: nothing stands before it. */
  private Element item(Block.ListItem item, boolean tight) {
    Element li = new Element("li");
    if (item.task() != Block.Task.NONE) {
      li.addClass("task").appendChild(box(item.task()));
    }
    List<Block> blocks = item.content();
    if (tight && startsWithText(item)) {
      Block.Paragraph paragraph = (Block.Paragraph) blocks.get(0);
      inlines.append(li, paragraph.content());
      blocks = blocks.subList(1, blocks.size());
    }
    return within(li, blocks);
  }

  static boolean startsWithText(Block.ListItem item) {
    return !item.content().isEmpty() && item.content().get(0) instanceof Block.Paragraph;
  }

  private static Element box(Block.Task task) {
    boolean done = task == Block.Task.DONE;
    Element box = new Element("input").attr("type", "checkbox").attr("disabled", true);
    return box.attr("checked", done).attr("aria-label", done ? "done" : "to do");
  }

  @Override
  public List<Node> visit(Block.Quote quote) {
    return List.of(within(new Element("blockquote"), quote.content()));
  }

  @Override
  public List<Node> visit(Block.CodeBlock code) {
    Element element = HtmlText.element("code", code.text());
    if (!code.info().isEmpty()) {
      element.attr("class", "language-" + HtmlText.clean(code.info().split("\\s", 2)[0]));
    }
    return List.of(new Element("pre").appendChild(element));
  }

  @Override
  public List<Node> visit(Block.Table table) {
    Element element = new Element("table");
    Element head = new Element("thead");
    HtmlLines.append(head, row("th", table.head(), table.columns()));
    HtmlLines.append(element, head);
    if (!table.rows().isEmpty()) {
      Element body = new Element("tbody");
      table.rows().forEach(cells -> HtmlLines.append(body, row("td", cells, table.columns())));
      HtmlLines.append(element, body);
    }
    return List.of(element);
  }

  private Element row(String tag, List<Block.Cell> cells, List<Block.Alignment> columns) {
    Element row = new Element("tr");
    for (int i = 0; i < cells.size(); i++) {
      Element cell = styled(tag, cells.get(i).content());
      if (columns.get(i) != Block.Alignment.NONE) {
        cell.addClass(columns.get(i).name().toLowerCase(Locale.ROOT));
      }
      HtmlLines.append(row, tag.equals("th") ? cell.attr("scope", "col") : cell);
    }
    return row;
  }

  @Override
  public List<Node> visit(Block.DefinitionList list) {
    Element dl = new Element("dl");
    for (Block.Definition definition : list.items()) {
      definition.terms().forEach(term -> HtmlLines.append(dl, styled("dt", term)));
      definition.definitions().forEach(d -> HtmlLines.append(dl, within(new Element("dd"), d)));
    }
    return List.of(dl);
  }

  /** A heading element would break the outline of the page, which such a heading is no part of. */
  @Override
  public List<Node> visit(Block.Heading heading) {
    return List.of(styled("p", heading.content()).addClass("heading level-" + heading.level()));
  }

  @Override
  public List<Node> visit(Block.FootnoteDefinition footnote) {
    Element note = new Element("div").addClass("footnote").attr("role", "note");
    footnotes.place(footnote.label()).ifPresent(note::id);
    HtmlLines.append(note, HtmlText.element("p", "[" + footnote.label() + "]"));
    return List.of(within(note, footnote.content()));
  }

  @Override
  public List<Node> visit(Block.Html html) {
    return List.of();
  }

  @Override
  public List<Node> visit(Block.Opaque opaque) {
    Element code = HtmlText.element("code", opaque.raw()).addClass("opaque");
    return List.of(new Element("pre").appendChild(code));
  }

  @Override
  public List<Node> visit(Block.Comment comment) {
    return List.of();
  }
}

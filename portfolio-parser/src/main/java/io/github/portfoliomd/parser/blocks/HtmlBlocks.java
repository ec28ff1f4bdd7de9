package io.github.portfoliomd.parser.blocks;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.page.Part;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.yaml.HiddenData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * A block of HTML as the headings and blocks that it says: {@code <h3>}, {@code <p>}, lists,
 * tables, quotations, code, {@code <details>}, and cards that are one item each.
 */
final class HtmlBlocks {

  private final String raw;
  private final HtmlLines lines;
  private final int room;

  /** The level of the heading above. */
  private int level;

  /** The level of the headings that only their class shows to be those of sections, or 0. */
  private int section;

  private boolean isTooDeep;

  private HtmlBlocks(String raw, HtmlLines lines, int level, int room) {
    this.raw = raw;
    this.lines = lines;
    this.level = level;
    this.room = room;
  }

  /**
   * @param offsets the offset in the page of each character of the HTML
   * @param level the level of the heading above, or 0
   * @param room how deep blocks may nest
   */
  HtmlBlocks(String raw, IntUnaryOperator offsets, int level, int room, Places places) {
    this(raw, new HtmlLines(raw, offsets, places), level, room);
  }

  /** What the HTML says; nothing where the model cannot say it, or where nothing is seen of it. */
  List<Part> read() {
    List<Node> nodes = HtmlTree.of(raw);
    List<Part> parts = new ArrayList<>();
    if (HtmlTree.isSayable(raw, nodes, room)) {
      flow(nodes, parts);
    } else {
      isTooDeep = HtmlTree.isSayable(raw, nodes, Integer.MAX_VALUE);
    }
    return parts;
  }

  /** Whether the model could say it if it did not nest so deep. */
  boolean isTooDeep() {
    return isTooDeep;
  }

  /** The level of the last heading that says its own. */
  int level() {
    return level;
  }

  /** Blocks and the lines between them. */
  private void flow(List<Node> nodes, List<Part> out) {
    Map<String, Integer> alike = alike(nodes);
    List<Node> line = new ArrayList<>();
    for (Node node : nodes) {
      boolean inLine =
          node instanceof Element e ? !HtmlTree.isBlock(e) : !(node instanceof Comment);
      if (inLine) {
        line.add(node);
        continue;
      }
      paragraph(line, out);
      line.clear();
      if (!(node instanceof Element element)) {
        Block.Comment comment = new Block.Comment(((Comment) node).getData());
        out.add(new Part.Body(lines.place(HiddenData.held(comment), List.of(node))));
        continue;
      }
      boolean several = alike.getOrDefault(key(element), 0) > 1;
      @Nullable Element lead = several ? lead(element) : null;
      @Nullable Element heading = lead == null ? HtmlTree.heading(element, several) : null;
      if (heading != null) {
        block(heading, out);
        heading.remove();
        flow(element.childNodes(), out);
      } else if (lead != null) {
        card(element, lead, out);
      } else {
        block(element, out);
      }
    }
    paragraph(line, out);
  }

  private static Map<String, Integer> alike(List<Node> nodes) {
    Map<String, Integer> alike = new HashMap<>();
    for (Node node : nodes) {
      if (node instanceof Element element
          && (element.hasAttr("class") || element.hasAttr("style"))) {
        alike.merge(key(element), 1, Integer::sum);
      }
    }
    return alike;
  }

  private static @Nullable Element lead(Element card) {
    @Nullable Element lead = HtmlTree.lead(card);
    lead = lead == null ? HtmlTree.titled(card) : lead;
    @Nullable Element dated =
        lead == null || HtmlTree.holdsLines(lead)
            ? HtmlTree.datedLead(card, HtmlBlocks::isDate)
            : null;
    return dated == null ? lead : dated;
  }

  private static boolean isDate(String words) {
    return PeriodReader.STANDARD.read(words).isPresent();
  }

  private static String key(Element element) {
    return element.normalName() + " " + element.attr("class") + " " + element.attr("style");
  }

  private void paragraph(List<Node> line, List<Part> out) {
    List<Inline> content = lines.read(line);
    if (!content.isEmpty()) {
      out.add(new Part.Body(lines.place(LiquidTags.block(content), line)));
    }
  }

  /** One of several that are alike, each with a line that names it. */
  private void card(Element element, Element lead, List<Part> out) {
    int outer = level;
    title(Math.min(level + 1, Context.DEEPEST), lead, out);
    HtmlTree.moveBehind(element, lead);
    lead.remove();
    Element date = HtmlTree.alone(element, HtmlBlocks::isDate);
    if (date != null) {
      paragraph(List.of(date), out);
      date.remove();
    }
    HtmlTree.withoutDashes(element);
    flow(element.childNodes(), out);
    level = outer;
  }

  private void block(Element element, List<Part> out) {
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          title(element.normalName().charAt(1) - '0', element, out);
      case "summary" -> summary(element, out);
      case "details" -> details(element, out);
      case "hr" -> {}
      case "ul", "ol" -> body(list(element), element, out);
      case "li" -> body(new Block.BulletList(true, List.of(item(element))), element, out);
      case "blockquote" -> body(new Block.Quote(blocks(element.childNodes())), element, out);
      case "pre" -> body(new Block.CodeBlock("", element.wholeText()), element, out);
      case "table" -> table(element, out);
      default -> {
        if (HtmlTree.namesSection(element)) {
          section = section == 0 ? Math.min(level + 1, Context.DEEPEST) : section;
          title(section, element, out);
        } else if (HtmlTree.isSpread(element)) {
          element.childNodes().forEach(child -> flow(List.of(child), out));
        } else {
          flow(element.childNodes(), out);
        }
      }
    }
  }

  /** It names what is folded away, unless it begins with a date of what stands above. */
  private void summary(Element element, List<Part> out) {
    if (PeriodReader.STANDARD.leading(element.text()).isPresent()) {
      paragraph(element.childNodes(), out);
    } else {
      int from = out.size();
      title(Math.min(Math.max(level, 1) + 1, Context.DEEPEST), element, out);
      if (out.size() > from && element.select("b, strong, h1, h2, h3, h4, h5, h6").isEmpty()) {
        Part.Title title = (Part.Title) out.get(from);
        out.set(
            from, new Part.Title(title.level(), title.content(), title.start(), title.end(), true));
      }
    }
  }

  /** What has a single row compares nothing: it only puts things side by side. */
  private void table(Element table, List<Part> out) {
    Elements rows = table.select("tr");
    if (rows.size() == 1 && table.select("caption").isEmpty()) {
      rows.get(0).children().forEach(cell -> flow(cell.childNodes(), out));
    } else {
      body(HtmlTable.read(table, lines), table, out);
    }
  }

  private void body(Block block, Element element, List<Part> out) {
    out.add(new Part.Body(lines.place(block, List.of(element))));
  }

  private void title(int level, Element element, List<Part> out) {
    List<Inline> content = lines.heading(element.childNodes());
    if (!content.isEmpty()) {
      this.level = level;
      out.add(new Part.Title(level, content, lines.start(element), lines.end(element)));
    }
  }

  private void details(Element element, List<Part> out) {
    int outer = level;
    flow(element.childNodes(), out);
    level = outer;
  }

  /** What stands in a list beside its items is shown as lines between them. */
  private Block list(Element element) {
    List<Block.ListItem> items = new ArrayList<>();
    List<Node> line = new ArrayList<>();
    for (Node node : element.childNodes()) {
      if (node instanceof Element item && HtmlTree.isBlock(item)) {
        line(line, items);
        line.clear();
        if (isList(item) && !items.isEmpty()) {
          items.set(items.size() - 1, with(items.get(items.size() - 1), list(item)));
        } else {
          items.add(item(item));
        }
      } else if (!(node instanceof Comment)) {
        line.add(node);
      }
    }
    line(line, items);
    return element.nameIs("ul")
        ? new Block.BulletList(true, items)
        : new Block.OrderedList(1, true, items);
  }

  private static boolean isList(Element element) {
    return element.nameIs("ul") || element.nameIs("ol");
  }

  /** A list between the items of another is shown as if it were below the one before it. */
  private static Block.ListItem with(Block.ListItem item, Block below) {
    List<Block> content = new ArrayList<>(item.content());
    content.add(below);
    return new Block.ListItem(item.task(), content);
  }

  private Block.ListItem item(Element item) {
    return new Block.ListItem(Block.Task.NONE, blocks(item.childNodes()));
  }

  private void line(List<Node> line, List<Block.ListItem> items) {
    List<Block> blocks = blocks(line);
    if (!blocks.isEmpty()) {
      items.add(new Block.ListItem(Block.Task.NONE, blocks));
    }
  }

  /** Blocks inside of a block, where a heading is one of them. */
  private List<Block> blocks(List<Node> nodes) {
    List<Part> parts = new ArrayList<>();
    new HtmlBlocks(raw, lines, level, room).flow(nodes, parts);
    return parts.stream().map(Part::block).toList();
  }
}

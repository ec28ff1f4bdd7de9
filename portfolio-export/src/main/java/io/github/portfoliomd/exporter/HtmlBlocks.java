package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import java.util.List;
import java.util.Locale;

/** Blocks as HTML elements. */
final class HtmlBlocks implements Block.Visitor<HtmlOut> {

  private final HtmlOut out;
  private final Footnotes footnotes;
  private final HtmlInlines inlines;

  HtmlBlocks(HtmlOut out, Footnotes footnotes, HtmlInlines inlines) {
    this.out = out;
    this.footnotes = footnotes;
    this.inlines = inlines;
  }

  HtmlOut write(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return out;
  }

  private HtmlOut element(String tag, List<Inline> content) {
    out.block(tag);
    inlines.write(content);
    return out.closeBlock(tag);
  }

  @Override
  public HtmlOut visit(Block.Paragraph paragraph) {
    return element("p", paragraph.content());
  }

  @Override
  public HtmlOut visit(Block.BulletList list) {
    out.block("ul");
    items(list.items(), list.tight());
    return out.closeBlock("ul");
  }

  @Override
  public HtmlOut visit(Block.OrderedList list) {
    out.block("ol");
    if (list.start() != 1) {
      out.attribute("start", Integer.toString(list.start()));
    }
    items(list.items(), list.tight());
    return out.closeBlock("ol");
  }

  /** The first paragraph of a tight item needs no element: nothing stands before it. */
  private void items(List<Block.ListItem> items, boolean tight) {
    for (Block.ListItem item : items) {
      out.block("li");
      if (item.task() != Block.Task.NONE) {
        out.attribute("class", "task");
        box(item.task() == Block.Task.DONE);
      }
      List<Block> blocks = item.content();
      if (tight && startsWithText(item)) {
        inlines.write(((Block.Paragraph) blocks.get(0)).content());
        blocks = blocks.subList(1, blocks.size());
      }
      write(blocks);
      out.closeBlock("li");
    }
  }

  static boolean startsWithText(Block.ListItem item) {
    return !item.content().isEmpty() && item.content().get(0) instanceof Block.Paragraph;
  }

  private void box(boolean done) {
    out.open("input").attribute("type", "checkbox").attribute("disabled");
    if (done) {
      out.attribute("checked");
    }
    out.attribute("aria-label", done ? "done" : "to do").endTag();
  }

  @Override
  public HtmlOut visit(Block.Quote quote) {
    out.block("blockquote");
    return write(quote.content()).closeBlock("blockquote");
  }

  @Override
  public HtmlOut visit(Block.CodeBlock code) {
    out.block("pre").open("code");
    if (!code.info().isEmpty()) {
      out.attribute("class", "language-" + HtmlText.clean(code.info().split("\\s", 2)[0]));
    }
    return out.text(code.text()).close("code").closeBlock("pre");
  }

  @Override
  public HtmlOut visit(Block.Table table) {
    out.block("table").block("thead");
    row("th", table.head(), table.columns());
    out.closeBlock("thead");
    if (!table.rows().isEmpty()) {
      out.block("tbody");
      table.rows().forEach(cells -> row("td", cells, table.columns()));
      out.closeBlock("tbody");
    }
    return out.closeBlock("table");
  }

  private void row(String tag, List<Block.Cell> cells, List<Block.Alignment> columns) {
    out.block("tr");
    for (int i = 0; i < cells.size(); i++) {
      out.block(tag);
      if (columns.get(i) != Block.Alignment.NONE) {
        out.attribute("class", columns.get(i).name().toLowerCase(Locale.ROOT));
      }
      if (tag.equals("th")) {
        out.attribute("scope", "col");
      }
      inlines.write(cells.get(i).content()).closeBlock(tag);
    }
    out.closeBlock("tr");
  }

  @Override
  public HtmlOut visit(Block.DefinitionList list) {
    out.block("dl");
    for (Block.Definition definition : list.items()) {
      definition.terms().forEach(term -> element("dt", term));
      for (List<Block> meaning : definition.definitions()) {
        out.block("dd");
        write(meaning).closeBlock("dd");
      }
    }
    return out.closeBlock("dl");
  }

  /** A heading element would break the outline of the page, which such a heading is no part of. */
  @Override
  public HtmlOut visit(Block.Heading heading) {
    out.block("p").attribute("class", "heading level-" + heading.level());
    return inlines.write(heading.content()).closeBlock("p");
  }

  @Override
  public HtmlOut visit(Block.FootnoteDefinition footnote) {
    out.block("div").attribute("class", "footnote").attribute("role", "note");
    footnotes.place(footnote.label()).ifPresent(name -> out.attribute("id", name));
    out.block("p").text("[" + footnote.label() + "]").closeBlock("p");
    return write(footnote.content()).closeBlock("div");
  }

  @Override
  public HtmlOut visit(Block.Html html) {
    return out;
  }

  @Override
  public HtmlOut visit(Block.Opaque opaque) {
    out.block("pre").open("code").attribute("class", "opaque");
    return out.text(opaque.raw()).close("code").closeBlock("pre");
  }

  @Override
  public HtmlOut visit(Block.Comment comment) {
    return out;
  }
}

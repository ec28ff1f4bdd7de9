package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Portfolio;
import java.util.List;

/** One portfolio as an HTML document, built for one writing of it. */
final class HtmlPage {

  /** What a page that nothing names is called where a document must have a name: not shown. */
  private static final String UNNAMED = "Portfolio";

  private final Portfolio portfolio;
  private final HtmlOut out = new HtmlOut();
  private final HtmlInlines inlines;
  private final HtmlBlocks blocks;
  private final HtmlFacts facts;

  HtmlPage(Portfolio portfolio) {
    this.portfolio = portfolio;
    Footnotes footnotes = Footnotes.of(portfolio);
    this.inlines = new HtmlInlines(out, footnotes);
    this.blocks = new HtmlBlocks(out, footnotes, inlines);
    this.facts = new HtmlFacts(out, inlines);
  }

  String document(String language) {
    out.raw("<!doctype html>").open("html");
    out.attribute("lang", portfolio.language().flatMap(HtmlLanguage::of).orElse(language));
    head();
    out.block("body").block("main");
    content(true);
    out.closeBlock("main").closeBlock("body").closeBlock("html");
    return out.toString();
  }

  /** What stands in {@code main}. */
  String fragment() {
    content(false);
    return out.toString();
  }

  private void head() {
    out.block("head").block("meta").attribute("charset", "utf-8").raw("\n");
    out.open("meta").attribute("name", "viewport");
    out.attribute("content", "width=device-width, initial-scale=1").raw("\n");
    out.element("title", name(portfolio)).raw("\n");
    out.open("style").raw(Stylesheet.CSS).close("style").raw("\n").closeBlock("head");
  }

  /** What a page is called: by its title, by its heading, by whose it is, or by nothing. */
  static String name(Portfolio portfolio) {
    return portfolio
        .title()
        .or(() -> portfolio.person().name())
        .filter(n -> !n.isBlank())
        .orElse(UNNAMED);
  }

  private void content(boolean named) {
    List<Fact> known = PersonFacts.of(portfolio.person());
    boolean h1 = named || !portfolio.heading().isEmpty();
    boolean bare = portfolio.person().image().isEmpty() && known.isEmpty();
    if (!bare) {
      out.block("header");
    }
    portfolio.person().image().ifPresent(this::portrait);
    if (h1) {
      heading();
    }
    if (!known.isEmpty()) {
      out.block("address");
      facts.block(known);
      out.closeBlock("address");
    }
    if (!bare) {
      out.closeBlock("header");
    }
    blocks.write(portfolio.introduction());
    HtmlItems items = new HtmlItems(out, inlines, blocks, facts);
    for (Item item : portfolio.items()) {
      items.write(item, 2);
    }
  }

  private void portrait(String image) {
    out.line();
    Inline.image(image, "").accept(inlines).raw("\n");
  }

  private void heading() {
    out.block("h1");
    if (portfolio.heading().isEmpty()) {
      out.attribute("class", "unnamed").text(UNNAMED);
    } else {
      inlines.write(portfolio.heading());
    }
    out.closeBlock("h1");
  }
}

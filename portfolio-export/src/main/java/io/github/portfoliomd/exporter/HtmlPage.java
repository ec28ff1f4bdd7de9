package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Portfolio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** One portfolio as an HTML document, built for one writing of it. */
final class HtmlPage {

  /** What a page that nothing names is called where a document must have a name: not shown. */
  private static final String UNNAMED = "Portfolio";

  private final Portfolio portfolio;
  private final Document document = new Document("");
  private final HtmlInlines inlines;
  private final HtmlBlocks blocks;
  private final HtmlFacts facts;

  HtmlPage(Portfolio portfolio) {
    this.portfolio = portfolio;
    Footnotes footnotes = Footnotes.of(portfolio);
    this.inlines = new HtmlInlines(footnotes);
    this.blocks = new HtmlBlocks(footnotes, inlines);
    this.facts = new HtmlFacts(inlines);
    document.outputSettings().prettyPrint(false);
  }

  String document(String language) {
    document.appendChild(new DocumentType("html", "", ""));
    Element html = document.appendElement("html");
    html.attr("lang", portfolio.language().flatMap(HtmlLanguage::of).orElse(language));
    HtmlLines.append(html, head());
    Element h1 = heading().orElseGet(() -> HtmlText.element("h1", UNNAMED).addClass("unnamed"));
    Element main = content(new Element("main"), Optional.of(h1));
    HtmlLines.append(html, HtmlLines.append(new Element("body"), main));
    return document.outerHtml() + "\n";
  }

  /** What stands in {@code main}. */
  String fragment() {
    return content(document, heading()).html().stripLeading();
  }

  private Element head() {
    Element head = new Element("head");
    HtmlLines.append(head, new Element("meta").attr("charset", "utf-8"));
    HtmlLines.append(
        head,
        new Element("meta")
            .attr("name", "viewport")
            .attr("content", "width=device-width, initial-scale=1"));
    HtmlLines.append(head, HtmlText.element("title", name(portfolio)));
    Element style = new Element("style").appendChild(new DataNode(Stylesheet.CSS));
    return HtmlLines.append(head, style);
  }

  /** What a page is called: by its title, by its heading, by whose it is, or by nothing. */
  static String name(Portfolio portfolio) {
    return portfolio
        .title()
        .or(() -> portfolio.person().name())
        .filter(n -> !n.isBlank())
        .orElse(UNNAMED);
  }

  private Optional<Element> heading() {
    return portfolio.heading().isEmpty()
        ? Optional.empty()
        : Optional.of(inlines.append(new Element("h1"), portfolio.heading()));
  }

  private Element content(Element parent, Optional<Element> h1) {
    List<Node> top = new ArrayList<>();
    portfolio.person().image().ifPresent(image -> top.add(Inline.image(image, "").accept(inlines)));
    h1.ifPresent(top::add);
    List<Fact> known = PersonFacts.of(portfolio.person());
    if (!known.isEmpty()) {
      top.add(HtmlLines.append(new Element("address"), facts.list(known)));
    }
    if (top.size() > 1 || (h1.isEmpty() && !top.isEmpty())) {
      HtmlLines.append(parent, HtmlLines.append(new Element("header"), top));
    } else {
      HtmlLines.append(parent, top);
    }
    HtmlLines.append(parent, blocks.nodes(portfolio.introduction()));
    HtmlItems items = new HtmlItems(inlines, blocks, facts);
    for (Item item : portfolio.items()) {
      HtmlLines.append(parent, items.item(item, 2));
    }
    return parent;
  }
}

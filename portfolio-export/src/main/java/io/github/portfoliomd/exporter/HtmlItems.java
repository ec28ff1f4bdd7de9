package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Items as nested {@code section}s and {@code article}s. */
final class HtmlItems {

  private final HtmlInlines inlines;
  private final HtmlBlocks blocks;
  private final HtmlFacts facts;

  HtmlItems(HtmlInlines inlines, HtmlBlocks blocks, HtmlFacts facts) {
    this.inlines = inlines;
    this.blocks = blocks;
    this.facts = facts;
  }

  /** An item without a heading takes no level: the headings below it would leave a gap. */
  Element item(Item item, int level) {
    Element element = new Element(item instanceof Section ? "section" : "article");
    element.addClass("kind-" + item.kind());
    HtmlLines.append(element, top(item, level));
    HtmlLines.append(element, blocks.nodes(item.body()));
    int below = item.heading().isEmpty() ? level : level + 1;
    item.items().forEach(child -> HtmlLines.append(element, item(child, below)));
    return element;
  }

  /** The heading, with all that is known of the item in a header around it. */
  private List<Node> top(Item item, int level) {
    List<Node> known = new ArrayList<>();
    if (!item.logos().isEmpty()) {
      Element logos = new Element("p").addClass("logos");
      item.logos().forEach(logo -> logos.appendChild(logo.accept(inlines)));
      known.add(logos);
    }
    heading(item, level).ifPresent(known::add);
    if (item instanceof Entry entry) {
      entry.period().map(HtmlFacts::period).ifPresent(known::add);
    }
    List<Fact> all = ItemFacts.of(item);
    if (!all.isEmpty()) {
      known.add(facts.list(all));
    }
    boolean bare = item.heading().isEmpty() ? known.isEmpty() : known.size() == 1;
    return bare ? known : List.of(HtmlLines.append(new Element("header"), known));
  }

  /** HTML has six levels of heading; ARIA (role {@code heading}) has more. */
  private Optional<Element> heading(Item item, int level) {
    if (item.heading().isEmpty()) {
      return Optional.empty();
    }
    Element heading = inlines.append(new Element("h" + Math.min(level, 6)), item.heading());
    item.url().ifPresent(url -> mark(heading, url));
    return Optional.of(level <= 6 ? heading : heading.attr("aria-level", Integer.toString(level)));
  }

  /** The link that leads to what the item is about looks so. */
  private static void mark(Element heading, String url) {
    heading.select("a").stream()
        .filter(a -> a.attr("href").equals(url))
        .limit(1)
        .forEach(a -> a.addClass("url"));
  }
}

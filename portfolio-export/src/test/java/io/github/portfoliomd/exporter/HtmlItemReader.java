package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Reads an item, or the page, which has the same parts.
 *
 * @param header what is known of it
 * @param heading its heading
 * @param body its text
 * @param items the items in it
 */
record HtmlItemReader(Element header, List<Inline> heading, List<Block> body, List<Item> items) {

  static HtmlItemReader of(Element element) {
    Element header = new Element("header");
    List<Element> blocks = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    for (Element child : element.children()) {
      switch (child.normalName()) {
        case "header" -> header = child;
        case "h1", "h2", "h3", "h4", "h5", "h6" -> header.appendChild(child.clone());
        case "address" -> header.appendChild(child.clone());
        case "section", "article" -> items.add(item(child));
        default -> blocks.add(child);
      }
    }
    Element title = header.selectFirst("> h1, > h2, > h3, > h4, > h5, > h6");
    List<Inline> heading = title == null ? List.of() : HtmlReader.heading(title);
    return new HtmlItemReader(header, heading, HtmlBlockReader.read(blocks), items);
  }

  private static Item item(Element element) {
    HtmlItemReader parts = of(element);
    return element.normalName().equals("section") ? parts.section() : parts.entry();
  }

  private Section section() {
    HtmlFactsReader facts = HtmlFactsReader.of(header.selectFirst("> dl"));
    Section.Builder out = Section.builder().heading(heading).logos(logos()).body(body).items(items);
    url(facts).ifPresent(out::url);
    return out.keywordGroups(facts.keywordGroups()).fields(facts.fields()).build();
  }

  private Entry entry() {
    HtmlFactsReader facts = HtmlFactsReader.of(header.selectFirst("> dl"));
    Entry.Builder out = Entry.builder().heading(heading).logos(logos()).body(body).items(items);
    period().ifPresent(out::period);
    facts.words("Role").ifPresent(out::role);
    facts.words("Organization").ifPresent(out::organization);
    facts.words("Location").ifPresent(out::location);
    facts.publication().ifPresent(out::publication);
    url(facts).ifPresent(out::url);
    return out.keywordGroups(facts.keywordGroups()).fields(facts.fields()).build();
  }

  /** It stands in a row, or a link of the heading looks as if it led there. */
  private Optional<String> url(HtmlFactsReader facts) {
    Element link = header.selectFirst("> :is(h1, h2, h3, h4, h5, h6) a.url");
    return link == null ? facts.words("URL") : Optional.of(link.attr("href"));
  }

  private List<Inline.Image> logos() {
    return header.select("> p.logos > img").stream().map(HtmlInlineReader::image).toList();
  }

  private Optional<Period> period() {
    return Optional.ofNullable(header.selectFirst("> p.period"))
        .map(words -> PeriodWordsReader.read(words.wholeText()));
  }
}

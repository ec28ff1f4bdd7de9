package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Section;
import java.util.List;
import java.util.Optional;

/** Items as nested {@code section}s and {@code article}s. */
final class HtmlItems {

  private final HtmlOut out;
  private final HtmlInlines inlines;
  private final HtmlBlocks blocks;
  private final HtmlFacts facts;

  HtmlItems(HtmlOut out, HtmlInlines inlines, HtmlBlocks blocks, HtmlFacts facts) {
    this.out = out;
    this.inlines = inlines;
    this.blocks = blocks;
    this.facts = facts;
  }

  /** An item without a heading takes no level: the headings below it would leave a gap. */
  void write(Item item, int level) {
    String tag = item instanceof Section ? "section" : "article";
    out.block(tag).attribute("class", "kind-" + item.kind());
    top(item, level);
    blocks.write(item.body());
    int below = item.heading().isEmpty() ? level : level + 1;
    item.items().forEach(child -> write(child, below));
    out.closeBlock(tag);
  }

  /** The heading, with all that is known of the item in a header around it. */
  private void top(Item item, int level) {
    Optional<Period> period = item instanceof Entry entry ? entry.period() : Optional.empty();
    List<Fact> all = ItemFacts.of(item);
    boolean bare = item.logos().isEmpty() && period.isEmpty() && all.isEmpty();
    if (!bare) {
      out.block("header");
    }
    if (!item.logos().isEmpty()) {
      out.block("p").attribute("class", "logos");
      inlines.write(item.logos()).closeBlock("p");
    }
    if (!item.heading().isEmpty()) {
      heading(item, level);
    }
    period.ifPresent(facts::period);
    if (!all.isEmpty()) {
      facts.block(all);
    }
    if (!bare) {
      out.closeBlock("header");
    }
  }

  /** HTML has six levels of heading; ARIA (role {@code heading}) has more. */
  private void heading(Item item, int level) {
    String tag = "h" + Math.min(level, 6);
    out.block(tag);
    if (level > 6) {
      out.attribute("aria-level", Integer.toString(level));
    }
    inlines.write(item.heading(), item.url().orElse("")).closeBlock(tag);
  }
}

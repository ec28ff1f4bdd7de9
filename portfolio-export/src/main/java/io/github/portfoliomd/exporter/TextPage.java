package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Portfolio;
import java.util.ArrayList;
import java.util.List;

/** One portfolio as lines of plain text, built for one writing of it. */
final class TextPage {

  private static final String INDENT = "  ";

  private final TextInlines inlines = new TextInlines();
  private final TextBlocks blocks;
  private final TextFacts facts;
  private final int width;
  private final List<String> lines = new ArrayList<>();

  private TextPage(int width) {
    this.width = width;
    this.blocks = new TextBlocks(width);
    this.facts = new TextFacts(width);
  }

  static String of(Portfolio portfolio, int width) {
    TextPage page = new TextPage(width);
    page.top(portfolio);
    page.add(page.blocks.lines(portfolio.introduction()));
    portfolio.items().forEach(item -> page.item(item, 1));
    return page.lines.isEmpty() ? "" : String.join("\n", page.lines) + "\n";
  }

  private void top(Portfolio portfolio) {
    String name = inlines.line(portfolio.heading());
    List<String> known = new ArrayList<>();
    portfolio
        .person()
        .image()
        .ifPresent(image -> known.addAll(wrapped("[Image: " + TextInlines.address(image) + "]")));
    known.addAll(facts.lines(PersonFacts.of(portfolio.person())));
    if (!name.isEmpty() || !known.isEmpty()) {
      add(headed(name, 0, known));
    }
  }

  private void item(Item item, int depth) {
    List<String> known = new ArrayList<>();
    item.logos().forEach(logo -> known.addAll(image(logo)));
    if (item instanceof Entry entry) {
      entry.period().ifPresent(period -> known.addAll(wrapped(PeriodWords.of(period))));
    }
    known.addAll(facts.lines(ItemFacts.of(item)));
    add(headed(inlines.line(item.heading()), depth, known));
    add(blocks.lines(item.body()));
    item.items().forEach(child -> item(child, depth + 1));
  }

  private List<String> image(Inline.Image image) {
    return wrapped(inlines.line(List.of(image)));
  }

  private List<String> wrapped(String fact) {
    return TextLines.marked(LineWrap.wrap(fact, TextLines.widthBehind(INDENT, width)), "", INDENT);
  }

  /** A heading, its underline, and right under it what is known. */
  private List<String> headed(String heading, int depth, List<String> known) {
    List<String> out = new ArrayList<>();
    if (!heading.isEmpty()) {
      out.addAll(LineWrap.wrap(TextMarks.literal(heading), width));
    }
    int widest = out.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    out.add(TextMarks.underline(depth, width == 0 ? widest : Math.min(widest, width)));
    out.addAll(known);
    return out;
  }

  private void add(List<String> more) {
    TextLines.addApart(lines, more);
  }
}

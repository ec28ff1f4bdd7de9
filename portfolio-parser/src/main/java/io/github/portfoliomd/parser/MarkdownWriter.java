package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Losses;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioWriter;
import io.github.portfoliomd.parser.facts.EmptySections;
import io.github.portfoliomd.parser.facts.ItemReader;
import io.github.portfoliomd.parser.facts.JobHeadings;
import io.github.portfoliomd.parser.facts.Readers;
import io.github.portfoliomd.parser.facts.SectionLines;
import io.github.portfoliomd.parser.facts.Siblings;
import io.github.portfoliomd.parser.outline.FoundItems;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.page.Problems;
import io.github.portfoliomd.parser.person.PersonData;
import io.github.portfoliomd.parser.writing.BlockWriter;
import io.github.portfoliomd.parser.writing.FrontMatterWriter;
import io.github.portfoliomd.parser.writing.ItemLayout;
import io.github.portfoliomd.parser.writing.ItemWriter;
import io.github.portfoliomd.parser.writing.ReadBack;
import io.github.portfoliomd.parser.writing.Written;
import io.github.portfoliomd.parser.yaml.HiddenData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a portfolio as a page in Markdown that {@link PortfolioParser#create()} reads as the same
 * portfolio; so does a parser with words of its own, unless they give another meaning to what the
 * page says. One with a site, or with fewer languages, can read more or less there.
 *
 * <pre>{@code
 * String page = MarkdownWriter.create().write(portfolio);
 * }</pre>
 *
 * <p>It writes the layout of <a
 * href="https://github.com/portfoliomd/portfolio-markdown/blob/main/portfolio-parser/LAYOUT.md">LAYOUT.md</a>
 * as a person would: what the words of a page tell is said by them alone; an attribute list, a
 * labelled line or a character reference stands only where a reader would else take something for
 * what it is not. Lines end with LF. Immutable and thread-safe.
 */
public final class MarkdownWriter implements PortfolioWriter {

  private MarkdownWriter() {}

  /** {@return a writer} */
  public static MarkdownWriter create() {
    return new MarkdownWriter();
  }

  @Override
  public String write(Portfolio portfolio) {
    List<String> parts = new ArrayList<>();
    String front = FrontMatterWriter.write(portfolio);
    boolean full = depth(portfolio) == Context.DEEPEST;
    Readers readers =
        Readers.STANDARD.in(PageLanguage.order(portfolio, Readers.STANDARD.vocabulary));
    Context context = readers.page(portfolio.frontMatter(), portfolio.heading());
    ReadBack readBack = new ReadBack();
    List<Written<Block>> introduction =
        BlockWriter.write(introduction(portfolio), new Places(), readBack);
    List<String> classes = new ArrayList<>();
    if (full && !portfolio.heading().isEmpty()) {
      classes.add(Attributes.TITLE);
    }
    List<Block> read = introduction.stream().flatMap(block -> block.read().stream()).toList();
    if (hasItems(read, readBack.places(), context, portfolio.items().isEmpty(), readers)) {
      classes.add(Attributes.NO_ITEMS);
    }
    if (!portfolio.heading().isEmpty()) {
      parts.add(title(portfolio, classes));
    } else if (!classes.isEmpty()) {
      parts.add(Attributes.line(classes));
    }
    if (!introduction.isEmpty()) {
      parts.add(BlockWriter.join(introduction));
    }
    boolean mistakable = full && portfolio.heading().isEmpty();
    Context below = JobHeadings.ofItems(portfolio.items(), context, readers);
    Siblings beside = siblings(portfolio.items(), below, readers);
    List<Context> contexts = EmptySections.ofItems(portfolio.items(), below, readers);
    for (int i = 0; i < portfolio.items().size(); i++) {
      if (i > 0) {
        parts.add("---");
      }
      Item item = portfolio.items().get(i);
      boolean stated = mistakable && i == 0 || isParted(portfolio, readers);
      items(item, contexts.get(i), beside, full ? 1 : 2, stated, readers, parts);
    }
    if (parts.isEmpty()) {
      return front;
    }
    return front + (front.isEmpty() ? "" : "\n") + String.join("\n\n", parts) + "\n";
  }

  /** {@return no losses: Markdown carries all of a portfolio} */
  @Override
  public Losses losses(Portfolio portfolio) {
    return Losses.none(portfolio);
  }

  private static int depth(Portfolio portfolio) {
    return portfolio.paths().stream().mapToInt(path -> path.items().size()).max().orElse(0);
  }

  /** Whether the one item of a page would be read as what names the page, above its sections. */
  private static boolean isParted(Portfolio portfolio, Readers readers) {
    return portfolio.items().size() == 1
        && portfolio.items().get(0).items().isEmpty()
        && SectionLines.areIn(portfolio.items().get(0).body(), readers.kinds, new Places());
  }

  private static String title(Portfolio portfolio, List<String> classes) {
    String text = BlockWriter.heading(1, portfolio.heading());
    return classes.isEmpty() ? text : text + "\n" + Attributes.line(classes);
  }

  /** Whether a reader would find items in what stands before the first heading. */
  private static boolean hasItems(
      List<Block> introduction, Places places, Context context, boolean isAll, Readers readers) {
    FoundItems found =
        new ItemReader(readers, Problems.ignored())
            .introduction(introduction, List.of(), context, isAll, places);
    return !found.items().isEmpty()
        || isAll && SectionLines.areIn(introduction, readers.kinds, places);
  }

  /**
   * What stands before the first item; a comment that looks like the layout's own stands inside of
   * one.
   */
  private static List<Block> introduction(Portfolio portfolio) {
    List<Block> blocks = new ArrayList<>();
    Map<String, Data> hidden = new LinkedHashMap<>();
    if (!portfolio.extensions().isEmpty()) {
      hidden.put(HiddenData.EXTENSIONS, Data.mapping(portfolio.extensions()));
    }
    if (portfolio.frontMatter() instanceof FrontMatter.Unread
        && FrontMatterWriter.isToBeStated(portfolio)) {
      hidden.put(HiddenData.PERSON, Data.mapping(PersonData.write(portfolio.person())));
    }
    if (!hidden.isEmpty()) {
      blocks.add(HiddenData.comment(hidden));
    }
    portfolio.introduction().forEach(block -> blocks.add(ItemLayout.hidden(block)));
    return blocks;
  }

  private static void items(
      Item item,
      Context context,
      Siblings beside,
      int level,
      boolean stateClass,
      Readers readers,
      List<String> out) {
    boolean stated = stateClass || EmptySections.canBeTaken(item, readers);
    out.add(ItemWriter.write(item, context, beside, level, stated, readers));
    Context inner = context.below(item);
    Siblings siblings = siblings(item.items(), inner, readers);
    List<Context> contexts = EmptySections.ofItems(item.items(), inner, readers);
    for (int i = 0; i < item.items().size(); i++) {
      items(item.items().get(i), contexts.get(i), siblings, level + 1, false, readers, out);
    }
  }

  private static Siblings siblings(List<Item> items, Context context, Readers readers) {
    List<List<Inline>> headings = items.stream().map(Item::heading).toList();
    return new Siblings(headings, readers.kinds.areSections(headings), context, readers);
  }
}

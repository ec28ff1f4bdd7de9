package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.Section;
import io.github.portfoliomd.model.SourceMap;
import io.github.portfoliomd.model.SourceText;
import io.github.portfoliomd.parser.blocks.MarkdownBlocks;
import io.github.portfoliomd.parser.dates.DateOrder;
import io.github.portfoliomd.parser.facts.ItemReader;
import io.github.portfoliomd.parser.facts.JobHeadings;
import io.github.portfoliomd.parser.facts.Readers;
import io.github.portfoliomd.parser.facts.SectionLines;
import io.github.portfoliomd.parser.frontmatter.FrontMatterReader;
import io.github.portfoliomd.parser.outline.FoundItems;
import io.github.portfoliomd.parser.outline.ItemCount;
import io.github.portfoliomd.parser.outline.Outline;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.page.Nesting;
import io.github.portfoliomd.parser.page.Part;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.page.Problem;
import io.github.portfoliomd.parser.page.Problems;
import io.github.portfoliomd.parser.page.Source;
import io.github.portfoliomd.parser.person.PersonData;
import io.github.portfoliomd.parser.person.PersonReader;
import io.github.portfoliomd.parser.yaml.HiddenData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one page: front matter, outline, facets, kinds; each step in a class of its own. */
final class PageReader {

  private final Settings settings;
  private final Source source;
  private final Problems problems;
  private final ItemCount count;
  private final Places places = new Places();

  private final SourceMap.Builder sources;

  /** The person, where the page states it. */
  private @Nullable Person stated;

  PageReader(SourceText text, Settings settings) {
    this.settings = settings;
    this.source = new Source(text, settings.limits().length());
    this.problems = new Problems(source);
    this.count = new ItemCount(settings.limits(), problems);
    text.malformed().forEach(at -> problems.add(Problem.ENCODING, at, at + 1, ""));
    this.sources = SourceMap.builder(text.text());
  }

  ParseResult read() {
    FrontMatterReader front =
        FrontMatterReader.read(source, settings.limits(), count, problems, sources);
    Outline outline =
        Outline.of(
            SectionLines.read(parts(front.end()), settings.readers().kinds, places), count, places);
    DateOrder order =
        PageLanguage.order(front.frontMatter(), outline, settings.readers().vocabulary);
    Readers readers = settings.readers().in(order);
    ItemReader reader = new ItemReader(readers, problems);
    ItemReader plain = new ItemReader(readers, Problems.ignored());
    PageItems items =
        new PageItems(readers, reader, plain, source, places, problems, count, sources);
    Portfolio.Builder portfolio =
        Portfolio.builder().frontMatter(front.frontMatter()).heading(outline.heading);
    stated = front.person();
    Context context = settings.readers().page(front.frontMatter(), outline.heading);
    List<Block> blocks = outline.introduction;
    List<String> classes = outline.classes;
    if (outline.heading.isEmpty()
        && Attributes.leading(blocks, places).equals(List.of(Attributes.NO_ITEMS))) {
      classes = List.of(Attributes.NO_ITEMS);
      blocks = Attributes.without(blocks, places);
    }
    FoundItems found =
        reader.introduction(blocks, classes, context, outline.nodes.isEmpty(), places);
    if (!count.take(found.items())) {
      found = FoundItems.none(blocks);
    }
    introduction(found.body(), items, portfolio);
    front.lists().forEach(list -> portfolio.addItem(placed(list)));
    Context below = JobHeadings.ofNodes(outline.nodes, context, readers);
    items
        .read(Stream.concat(found.items().stream(), outline.nodes.stream()).toList(), below)
        .forEach(portfolio::addItem);
    return new ParseResult(withPerson(portfolio.build()), problems.inOrder(), sources.build());
  }

  private List<Part> parts(int start) {
    Nesting nesting = Nesting.of(settings.limits(), problems);
    List<Part> parts =
        new ArrayList<>(MarkdownBlocks.read(source, start, nesting, places, problems));
    if (!source.rest().isBlank()) {
      int from = source.text().length();
      int to = from + source.rest().length();
      Block rest = places.put(new Block.CodeBlock("", source.rest()), from, to);
      parts.add(new Part.Body(rest));
      problems.add(Problem.PAGE_TOO_LONG, from, to, Integer.toString(settings.limits().length()));
    }
    return parts;
  }

  /** What the page states of the person is all that is known; else it is read off the page. */
  private Portfolio withPerson(Portfolio page) {
    Person person = stated == null ? PersonReader.read(page, settings.site()) : stated;
    return person.equals(page.person()) ? page : page.toBuilder().person(person).build();
  }

  private Section placed(FrontMatterReader.DataList list) {
    sources.put(list.section(), list.range());
    List<Item> entries = list.section().items();
    for (int i = 0; i < entries.size(); i++) {
      sources.put(entries.get(i), list.items().get(i));
    }
    return list.section();
  }

  private void introduction(List<Block> blocks, PageItems items, Portfolio.Builder portfolio) {
    for (Block block : blocks) {
      Map<String, Data> hidden =
          block instanceof Block.Comment comment
              ? HiddenData.values(comment, HiddenData.OF_PAGES, places, problems).orElse(null)
              : null;
      if (hidden == null) {
        portfolio.addIntroduction(items.placed(block));
        continue;
      }
      HiddenData.members(hidden, HiddenData.EXTENSIONS).ifPresent(portfolio::extensions);
      HiddenData.members(hidden, HiddenData.PERSON)
          .ifPresent(person -> stated = PersonData.read(person));
      if (hidden.get(HiddenData.COMMENT) instanceof Data.Text text) {
        portfolio.addIntroduction(items.placed(new Block.Comment(text.value())));
      }
    }
  }
}

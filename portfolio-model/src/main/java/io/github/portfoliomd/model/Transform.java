package io.github.portfoliomd.model;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Changes made throughout a portfolio. */
final class Transform {

  private final URI base;

  private Transform(URI base) {
    this.base = base;
  }

  static List<Item> map(List<Item> items, UnaryOperator<Item> change) {
    return items.stream().map(i -> change.apply(i.withItems(map(i.items(), change)))).toList();
  }

  static List<Item> filter(List<Item> items, Predicate<? super Item> test) {
    List<Item> out = new ArrayList<>();
    for (Item item : items) {
      List<Item> below = filter(item.items(), test);
      if (!below.isEmpty() || test.test(item)) {
        out.add(item.withItems(below));
      }
    }
    return out;
  }

  static Portfolio resolve(Portfolio portfolio, URI base) {
    Transform transform = new Transform(base);
    Portfolio.Builder out =
        portfolio.toBuilder()
            .heading(transform.inlines(portfolio.heading()))
            .introduction(transform.blocks(portfolio.introduction()))
            .items(map(portfolio.items(), transform::item));
    Optional<String> image = portfolio.person().image();
    image.ifPresent(
        source -> out.person(portfolio.person().toBuilder().image(transform.url(source)).build()));
    return out.build();
  }

  private Item item(Item item) {
    return item instanceof Section section ? section(section) : entry((Entry) item);
  }

  private Item section(Section section) {
    Section.Builder out =
        section.toBuilder()
            .heading(inlines(section.heading()))
            .body(blocks(section.body()))
            .logos(section.logos().stream().map(this::image).toList())
            .fields(fields(section.fields()));
    section.url().ifPresent(url -> out.url(url(url)));
    return out.build();
  }

  private Item entry(Entry entry) {
    Entry.Builder out =
        entry.toBuilder()
            .heading(inlines(entry.heading()))
            .body(blocks(entry.body()))
            .logos(entry.logos().stream().map(this::image).toList())
            .fields(fields(entry.fields()));
    entry.url().ifPresent(url -> out.url(url(url)));
    return out.build();
  }

  private List<Field> fields(List<Field> fields) {
    return fields.stream().map(f -> new Field(f.label(), inlines(f.value()))).toList();
  }

  private String url(String url) {
    return Reference.resolve(base, url);
  }

  private Inline.Image image(Inline.Image image) {
    return new Inline.Image(
        url(image.source()), image.alt(), image.title(), image.width(), image.height());
  }

  private List<Inline> inlines(List<Inline> inlines) {
    return inlines.stream().map(this::inline).toList();
  }

  private Inline inline(Inline inline) {
    if (inline instanceof Inline.Link link) {
      return new Inline.Link(url(link.destination()), link.title(), inlines(link.content()));
    }
    if (inline instanceof Inline.Image image) {
      return image(image);
    }
    if (inline instanceof Inline.Emphasis emphasis) {
      return new Inline.Emphasis(inlines(emphasis.content()));
    }
    if (inline instanceof Inline.Strong strong) {
      return new Inline.Strong(inlines(strong.content()));
    }
    if (inline instanceof Inline.Strikethrough struck) {
      return new Inline.Strikethrough(inlines(struck.content()));
    }
    return inline;
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(this::block).toList();
  }

  private Block block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return new Block.Paragraph(inlines(paragraph.content()));
    }
    if (block instanceof Block.Heading heading) {
      return new Block.Heading(heading.level(), inlines(heading.content()));
    }
    if (block instanceof Block.BulletList list) {
      return new Block.BulletList(list.tight(), list.items().stream().map(this::listItem).toList());
    }
    if (block instanceof Block.OrderedList list) {
      return new Block.OrderedList(
          list.start(), list.tight(), list.items().stream().map(this::listItem).toList());
    }
    if (block instanceof Block.Quote quote) {
      return new Block.Quote(blocks(quote.content()));
    }
    if (block instanceof Block.FootnoteDefinition note) {
      return new Block.FootnoteDefinition(note.label(), blocks(note.content()));
    }
    if (block instanceof Block.Table table) {
      return new Block.Table(
          table.columns(), cells(table.head()), table.rows().stream().map(this::cells).toList());
    }
    return block instanceof Block.DefinitionList list
        ? new Block.DefinitionList(list.items().stream().map(this::definition).toList())
        : block;
  }

  private Block.ListItem listItem(Block.ListItem item) {
    return new Block.ListItem(item.task(), blocks(item.content()));
  }

  private List<Block.Cell> cells(List<Block.Cell> cells) {
    return cells.stream().map(cell -> new Block.Cell(inlines(cell.content()))).toList();
  }

  private Block.Definition definition(Block.Definition definition) {
    return new Block.Definition(
        definition.terms().stream().map(this::inlines).toList(),
        definition.definitions().stream().map(this::blocks).toList());
  }
}

package io.github.portfoliomd.exporter.pages;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.Publication;
import java.util.List;

/**
 * The words of a portfolio: those of its text, and those of its facts, some of which a text holds,
 * too.
 */
final class ModelWords {

  final Bag text = new Bag();
  final Bag keywords = new Bag();
  final Bag facts = new Bag();
  final Bag frontMatter = new Bag();

  private ModelWords() {}

  static ModelWords of(Portfolio portfolio) {
    ModelWords words = new ModelWords();
    words.frontMatter(portfolio.frontMatter());
    words.inlines(portfolio.heading());
    words.blocks(portfolio.introduction());
    portfolio.items().forEach(words::item);
    return words;
  }

  private void frontMatter(FrontMatter front) {
    if (front instanceof FrontMatter.Unread unread) {
      frontMatter.add(unread.text());
    }
    data(Data.mapping(front.values()));
  }

  private void data(Data value) {
    if (value instanceof Data.Text text) {
      frontMatter.add(text.value());
    } else if (value instanceof Data.Number number) {
      frontMatter.add(number.spelling());
    } else if (value instanceof Data.Bool bool) {
      frontMatter.add(String.valueOf(bool.value()));
    } else if (value instanceof Data.Null) {
      frontMatter.add("null");
    } else if (value instanceof Data.Sequence list) {
      list.items().forEach(this::data);
    } else if (value instanceof Data.Mapping map) {
      map.members().keySet().forEach(frontMatter::add);
      map.members().values().forEach(this::data);
    }
  }

  private void item(Item item) {
    inlines(item.heading());
    item.logos().forEach(logo -> text.add(logo.alt()));
    blocks(item.body());
    for (Field field : item.fields()) {
      text.add(field.label());
      inlines(field.value());
    }
    for (KeywordGroup group : item.keywordGroups()) {
      keywords.add(group.label());
      group.items().forEach(keywords::add);
    }
    if (item instanceof Entry entry) {
      entry.role().ifPresent(facts::add);
      entry.organization().ifPresent(facts::add);
      entry.location().ifPresent(facts::add);
      entry.publication().ifPresent(this::publication);
    }
    item.items().forEach(this::item);
  }

  private void publication(Publication publication) {
    publication.authors().forEach(facts::add);
    publication.title().ifPresent(facts::add);
    publication.venue().ifPresent(facts::add);
    publication.year().ifPresent(year -> facts.add(String.valueOf(year)));
    publication.doi().ifPresent(doi -> facts.add(doi.name()));
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      inlines(paragraph.content());
    } else if (block instanceof Block.Heading heading) {
      inlines(heading.content());
    } else if (block instanceof Block.BulletList list) {
      list.items().forEach(item -> blocks(item.content()));
    } else if (block instanceof Block.OrderedList list) {
      if (list.start() > 999) {
        text.add(String.valueOf(list.start()));
      }
      list.items().forEach(item -> blocks(item.content()));
    } else if (block instanceof Block.Quote quote) {
      blocks(quote.content());
    } else if (block instanceof Block.FootnoteDefinition note) {
      blocks(note.content());
    } else if (block instanceof Block.CodeBlock code) {
      text.add(code.text());
    } else if (block instanceof Block.Table table) {
      cells(table.head());
      table.rows().forEach(this::cells);
    } else if (block instanceof Block.DefinitionList list) {
      for (Block.Definition definition : list.items()) {
        definition.terms().forEach(this::inlines);
        definition.definitions().forEach(this::blocks);
      }
    } else if (block instanceof Block.Html html) {
      text.addMarkdown(html.raw());
    } else if (block instanceof Block.Opaque opaque) {
      text.addMarkdown(opaque.raw());
    }
  }

  private void cells(List<Block.Cell> cells) {
    cells.forEach(cell -> inlines(cell.content()));
  }

  /** Parts of a word may stand beside each other. */
  private void inlines(List<Inline> inlines) {
    text.add(Inlines.text(inlines));
    Inlines.forEach(
        inlines,
        inline -> {
          if (inline instanceof Inline.Html html) {
            text.addMarkdown(html.raw());
          } else if (inline instanceof Inline.Opaque opaque) {
            text.addMarkdown(opaque.raw());
          }
        });
  }
}

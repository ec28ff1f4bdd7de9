package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Location;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.Profile;
import io.github.portfoliomd.model.Publication;
import java.util.List;
import java.util.Optional;

/** Goes through everything that a portfolio holds, in its order. */
final class ModelWalk {

  private final ModelVisitor visitor;

  private ModelWalk(ModelVisitor visitor) {
    this.visitor = visitor;
  }

  static void through(Portfolio portfolio, ModelVisitor visitor) {
    ModelWalk walk = new ModelWalk(visitor);
    visitor.frontMatter("/frontMatter", portfolio.frontMatter());
    walk.person("/person", portfolio.person());
    walk.inlines("/heading", portfolio.heading());
    walk.blocks("/introduction", portfolio.introduction());
    walk.items("/items", portfolio.items());
    visitor.extensions("/extensions", portfolio.extensions());
  }

  private void person(String path, Person person) {
    text(path + "/name", person.name());
    text(path + "/label", person.label());
    address(path + "/image", person.image());
    text(path + "/email", person.email());
    text(path + "/phone", person.phone());
    address(path + "/url", person.url());
    text(path + "/summary", person.summary());
    person.location().ifPresent(location -> location(path + "/location", location));
    for (int i = 0; i < person.profiles().size(); i++) {
      profile(path + "/profiles/" + i, person.profiles().get(i));
    }
    visitor.extensions(path + "/extensions", person.extensions());
  }

  private void location(String path, Location location) {
    text(path + "/address", location.address());
    text(path + "/postalCode", location.postalCode());
    text(path + "/city", location.city());
    text(path + "/countryCode", location.countryCode());
    text(path + "/region", location.region());
    visitor.extensions(path + "/extensions", location.extensions());
  }

  private void profile(String path, Profile profile) {
    text(path + "/network", profile.network());
    text(path + "/username", profile.username());
    address(path + "/url", profile.url());
    visitor.extensions(path + "/extensions", profile.extensions());
  }

  private void items(String path, List<Item> items) {
    for (int i = 0; i < items.size(); i++) {
      item(path + "/" + i, items.get(i));
    }
  }

  private void item(String path, Item item) {
    visitor.item(path, item);
    inlines(path + "/heading", item.heading());
    inlines(path + "/logos", item.logos());
    if (item instanceof Entry entry) {
      text(path + "/role", entry.role());
      text(path + "/organization", entry.organization());
      text(path + "/location", entry.location());
      entry.publication().ifPresent(p -> publication(path + "/publication", p));
    }
    address(path + "/url", item.url());
    for (int i = 0; i < item.keywordGroups().size(); i++) {
      visitor.text(path + "/keywordGroups/" + i + "/label", item.keywordGroups().get(i).label());
      texts(path + "/keywordGroups/" + i + "/items", item.keywordGroups().get(i).items());
    }
    for (int i = 0; i < item.fields().size(); i++) {
      visitor.text(path + "/fields/" + i + "/label", item.fields().get(i).label());
      inlines(path + "/fields/" + i + "/value", item.fields().get(i).value());
    }
    blocks(path + "/body", item.body());
    visitor.extensions(path + "/extensions", item.extensions());
    items(path + "/items", item.items());
  }

  private void publication(String path, Publication publication) {
    texts(path + "/authors", publication.authors());
    text(path + "/title", publication.title());
    text(path + "/venue", publication.venue());
    publication.doi().ifPresent(doi -> visitor.text(path + "/doi/name", doi.name()));
    publication.doi().ifPresent(doi -> visitor.address(path + "/doi/link", doi.link()));
    visitor.extensions(path + "/extensions", publication.extensions());
  }

  private void blocks(String path, List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      visitor.block(path + "/" + i, blocks.get(i));
      below(path + "/" + i, blocks.get(i));
    }
  }

  private void below(String path, Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      inlines(path + "/content", paragraph.content());
    } else if (block instanceof Block.Heading heading) {
      inlines(path + "/content", heading.content());
    } else if (block instanceof Block.Quote quote) {
      blocks(path + "/content", quote.content());
    } else if (block instanceof Block.FootnoteDefinition note) {
      blocks(path + "/content", note.content());
    } else if (block instanceof Block.BulletList list) {
      listItems(path + "/items", list.items());
    } else if (block instanceof Block.OrderedList list) {
      listItems(path + "/items", list.items());
    } else if (block instanceof Block.Table table) {
      cells(path + "/head", table.head());
      for (int i = 0; i < table.rows().size(); i++) {
        cells(path + "/rows/" + i, table.rows().get(i));
      }
    } else if (block instanceof Block.DefinitionList list) {
      for (int i = 0; i < list.items().size(); i++) {
        definition(path + "/items/" + i, list.items().get(i));
      }
    }
  }

  private void listItems(String path, List<Block.ListItem> items) {
    for (int i = 0; i < items.size(); i++) {
      blocks(path + "/" + i + "/content", items.get(i).content());
    }
  }

  private void cells(String path, List<Block.Cell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      inlines(path + "/" + i + "/content", cells.get(i).content());
    }
  }

  private void definition(String path, Block.Definition definition) {
    for (int i = 0; i < definition.terms().size(); i++) {
      inlines(path + "/terms/" + i, definition.terms().get(i));
    }
    for (int i = 0; i < definition.definitions().size(); i++) {
      blocks(path + "/definitions/" + i, definition.definitions().get(i));
    }
  }

  private void inlines(String path, List<? extends Inline> inlines) {
    for (int i = 0; i < inlines.size(); i++) {
      visitor.inline(path + "/" + i, inlines.get(i));
      inlines(path + "/" + i + "/content", Inlines.content(inlines.get(i)));
    }
  }

  private void texts(String path, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      visitor.text(path + "/" + i, texts.get(i));
    }
  }

  private void text(String path, Optional<String> text) {
    text.ifPresent(value -> visitor.text(path, value));
  }

  private void address(String path, Optional<String> url) {
    url.ifPresent(value -> visitor.address(path, value));
  }
}

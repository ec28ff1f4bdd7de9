package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.Section;
import java.util.List;
import java.util.Optional;

/** What remains of a portfolio in plain text. */
final class TextRemaining extends Remaining {

  private final TextCharacters characters;
  private final TextRemainingInlines inlines = new TextRemainingInlines(this);
  private final TextRemainingBlocks blocks = new TextRemainingBlocks(this);

  /** What remains where a text can have these characters. */
  TextRemaining(TextCharacters characters) {
    this.characters = characters;
  }

  @Override
  TextRemaining muted() {
    return new TextRemaining(characters);
  }

  @Override
  List<Inline> inlines(Pointer path, List<Inline> inlines) {
    return this.inlines.of(path, inlines);
  }

  @Override
  List<Block> blocks(Pointer path, List<Block> blocks) {
    return this.blocks.of(path, blocks);
  }

  @Override
  Optional<String> shown(String key, FrontMatter frontMatter) {
    return key.equals("title") && !headed ? title(frontMatter) : Optional.empty();
  }

  /** The title is the heading of a page that has none. */
  @Override
  Portfolio named(Portfolio portfolio) {
    Portfolio.Builder out = portfolio.toBuilder().frontMatter(FrontMatter.empty());
    title(portfolio.frontMatter()).ifPresent(text -> out.heading(List.of(Inline.text(text))));
    return out.build();
  }

  @Override
  Kind kind(Pointer path, Item item) {
    if (!item.kind().equals(Kind.OTHER)) {
      report.add(path.to("/kind"), "kind", "a heading does not tell it");
    }
    return Kind.OTHER;
  }

  @Override
  boolean isSection(Pointer path, Item item) {
    if (item instanceof Section) {
      report.add(path, "section-or-entry", "both have a heading and text");
    }
    return false;
  }

  @Override
  Optional<String> url(Pointer path, Item item) {
    return item.url().map(url -> address(path, url));
  }

  /** An angle bracket in an address would end it. */
  @Override
  String address(Pointer path, String url) {
    String encoded = url.replace("<", "%3C").replace(">", "%3E");
    if (!encoded.equals(url)) {
      report.add(path, "url-encoded", "angle brackets stand around it: those in it are %3C, %3E");
    }
    return encoded.isEmpty() ? encoded : text(path, encoded);
  }

  @Override
  Optional<String> portrait(Pointer path, String url) {
    return Optional.of(address(path, url));
  }

  @Override
  Optional<Inline.Image> picture(Pointer path, Inline.Image image) {
    return Optional.of(inlines.image(path, image));
  }

  @Override
  String clean(String text) {
    return characters.of(text);
  }

  @Override
  String whyNotClean() {
    return "a terminal would act upon it, or nobody would see it";
  }
}

package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What remains of a portfolio in HTML. */
final class HtmlRemaining extends Remaining {

  private final boolean fragment;
  private final String language;
  private final boolean forReaders;
  private final HtmlRemainingInlines inlines = new HtmlRemainingInlines(this);
  private final HtmlRemainingBlocks blocks = new HtmlRemainingBlocks(this);

  private HtmlRemaining(boolean fragment, String language, boolean forReaders) {
    this.fragment = fragment;
    this.language = language;
    this.forReaders = forReaders;
  }

  /**
   * What readers can see.
   *
   * @param fragment whether there is no document around it
   * @param language that of a document that does not state its own
   */
  static HtmlRemaining forReaders(boolean fragment, String language) {
    return new HtmlRemaining(fragment, language, true);
  }

  /** The same, and what style sheets and programs can make use of. */
  static HtmlRemaining forPrograms(boolean fragment, String language) {
    return new HtmlRemaining(fragment, language, false);
  }

  @Override
  HtmlRemaining muted() {
    return new HtmlRemaining(fragment, language, forReaders);
  }

  boolean isForReaders() {
    return forReaders;
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
    return switch (key) {
      case "title" -> fragment && headed ? Optional.empty() : title(frontMatter);
      case "lang" -> fragment ? Optional.empty() : language(frontMatter);
      default -> Optional.empty();
    };
  }

  /** Of a tag that is not registered, as much as is. */
  private Optional<String> language(FrontMatter frontMatter) {
    Optional<String> stated = Portfolio.builder().frontMatter(frontMatter).build().language();
    Optional<String> known = stated.flatMap(HtmlLanguage::of);
    if (known.isPresent() && !known.get().equalsIgnoreCase(stated.get())) {
      loseFrontMatter("/lang");
    }
    return known;
  }

  /** The title, or else the person's name, is the heading of a page that has none. */
  @Override
  Portfolio named(Portfolio portfolio) {
    Map<String, Data> front = new LinkedHashMap<>(portfolio.frontMatter().values());
    Portfolio.Builder out = portfolio.toBuilder();
    Optional<String> title = portfolio.frontMatter().text("title");
    Optional<String> name = title.or(portfolio.person()::name).filter(n -> !n.isBlank());
    front.remove("title");
    if (portfolio.heading().isEmpty()) {
      name.ifPresent(
          text -> out.heading(muted().inlines(Pointer.of(""), List.of(Inline.text(text)))));
    } else {
      String same = HtmlPage.name(portfolio.toBuilder().frontMatter(FrontMatter.of(front)).build());
      title.filter(text -> !text.equals(same)).ifPresent(t -> front.put("title", Data.text(t)));
    }
    front.remove("lang", Data.text(language));
    return out.frontMatter(FrontMatter.of(front)).build();
  }

  @Override
  Kind kind(Pointer path, Item item) {
    if (!forReaders || item.kind().equals(Kind.OTHER)) {
      return item.kind();
    }
    report.add(path.to("/kind"), "kind", "it is for style sheets: no reader sees it");
    return Kind.OTHER;
  }

  @Override
  boolean isSection(Pointer path, Item item) {
    return item instanceof Section;
  }

  /** It stands in a row as it is, and in a heading as other links do. */
  @Override
  Optional<String> url(Pointer path, Item item) {
    return item.url()
        .map(
            url ->
                ItemFacts.addresses(item.heading()).contains(url)
                    ? encoded(path, url)
                    : text(path, url));
  }

  @Override
  String address(Pointer path, String url) {
    return text(path, url);
  }

  private String encoded(Pointer path, String url) {
    Optional<String> address = HtmlAddress.of(url);
    if (address.isPresent() && !address.get().equals(url)) {
      encoded(path);
    }
    return address.orElseGet(() -> text(path, url));
  }

  void encoded(Pointer path) {
    report.add(path, "url-encoded", "some of its characters stand as %XX: no address has them");
  }

  @Override
  Optional<String> portrait(Pointer path, String url) {
    return inlines.source(path, url);
  }

  @Override
  Optional<Inline.Image> picture(Pointer path, Inline.Image image) {
    return inlines.image(path, image);
  }

  @Override
  String clean(String text) {
    return HtmlText.clean(text);
  }

  @Override
  String whyNotClean() {
    return "HTML has no control characters and no noncharacters";
  }
}

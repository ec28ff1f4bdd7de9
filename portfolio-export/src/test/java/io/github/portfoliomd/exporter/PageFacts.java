package io.github.portfoliomd.exporter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Blocks;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.Publication;
import io.github.portfoliomd.model.Section;
import io.github.portfoliomd.parser.PortfolioParser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Writes what the library reads off pages in the form in which people wrote down what they read off
 * them, from the model alone: {@code PageFacts IN_DIR OUT_DIR}.
 */
public final class PageFacts {

  private final JsonGenerator json;

  private PageFacts(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes a JSON file for each Markdown file of a folder.
   *
   * @param args the folder to read and the folder to write
   * @throws IOException if either fails
   */
  public static void main(String[] args) throws IOException {
    Path out = Files.createDirectories(Path.of(args[1]));
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path page : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        if (!page.getFileName().toString().equals("NOTATIONS.md")) {
          write(page, out);
        }
      }
    }
  }

  private static void write(Path page, Path out) throws IOException {
    String name = page.getFileName().toString();
    Portfolio portfolio = PortfolioParser.create().parse(page).portfolio();
    Files.writeString(out.resolve(name.replaceAll("md$", "json")), of(name, portfolio));
  }

  /**
   * {@return the facts of a page, in JSON}
   *
   * @param page its name
   * @param portfolio what was read off it
   */
  public static String of(String page, Portfolio portfolio) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("page", page);
      json.writeStringField("title", portfolio.title().orElse(null));
      new PageFacts(json).items(portfolio.items());
      json.writeEndObject();
    } catch (IOException cannotBe) {
      throw new UncheckedIOException(cannotBe);
    }
    return out.toString();
  }

  private void items(List<Item> items) throws IOException {
    json.writeArrayFieldStart("entries");
    for (Item item : items) {
      item(item);
    }
    json.writeEndArray();
  }

  private void item(Item item) throws IOException {
    Optional<Entry> entry = item instanceof Entry e ? Optional.of(e) : Optional.empty();
    json.writeStartObject();
    json.writeStringField("title", item.headingText());
    json.writeStringField("markup", "heading");
    json.writeBooleanField("section", item instanceof Section);
    json.writeStringField("category", category(item.kind()));
    json.writeStringField(
        "period", entry.flatMap(Entry::periodOrYear).map(Period::toString).orElse(null));
    json.writeStringField("role", entry.flatMap(Entry::role).orElse(null));
    json.writeStringField("organization", entry.flatMap(Entry::organization).orElse(null));
    json.writeStringField("location", entry.flatMap(Entry::location).orElse(null));
    json.writeStringField("url", item.url().orElse(null));
    strings("keywords", item.keywords());
    strings("links", links(item));
    strings("images", images(item));
    publication(entry.flatMap(Entry::publication));
    items(item.items());
    json.writeEndObject();
  }

  /** The form knows fewer kinds than the model. */
  private static String category(Kind kind) {
    return kind.equals(Kind.PATENT) || kind.equals(Kind.REFERENCE) ? "other" : kind.name();
  }

  private void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void publication(Optional<Publication> publication) throws IOException {
    json.writeFieldName("publication");
    if (publication.isEmpty()) {
      json.writeNull();
      return;
    }
    Publication paper = publication.get();
    json.writeStartObject();
    strings("authors", paper.authors());
    json.writeStringField("title", paper.title().orElse(null));
    json.writeStringField("venue", paper.venue().orElse(null));
    json.writeStringField(
        "year", paper.year().isPresent() ? String.valueOf(paper.year().getAsInt()) : null);
    json.writeStringField("doi", paper.doi().map(doi -> doi.name()).orElse(null));
    json.writeEndObject();
  }

  private static List<String> links(Item item) {
    List<String> links = new ArrayList<>();
    forEachInline(
        item,
        inline -> {
          if (inline instanceof Inline.Link link && !link.destination().isEmpty()) {
            links.add(link.destination());
          } else if (inline instanceof Inline.Html html) {
            select(html.raw(), "a[href]", "href", links);
          }
        });
    item.url().filter(url -> !links.contains(url)).ifPresent(links::add);
    if (item instanceof Entry entry) {
      entry
          .publication()
          .flatMap(Publication::doi)
          .filter(doi -> !doi.link().isEmpty())
          .ifPresent(doi -> links.add(doi.link()));
    }
    html(item, "a[href]", "href", links);
    return links;
  }

  private static List<String> images(Item item) {
    List<String> images = new ArrayList<>();
    item.logos().forEach(logo -> images.add(logo.source()));
    forEachInline(
        item,
        inline -> {
          if (inline instanceof Inline.Image image) {
            images.add(image.source());
          }
        });
    html(item, "img[src]", "src", images);
    return images;
  }

  private static void forEachInline(Item item, java.util.function.Consumer<Inline> visitor) {
    Inlines.forEach(item.heading(), visitor);
    Blocks.forEachInline(item.body(), visitor);
    for (Field field : item.fields()) {
      Inlines.forEach(field.value(), visitor);
    }
  }

  private static void html(Item item, String query, String attribute, List<String> out) {
    for (Block block : item.body()) {
      if (block instanceof Block.Html html) {
        select(html.raw(), query, attribute, out);
      }
    }
  }

  private static void select(String html, String query, String attribute, List<String> out) {
    for (Element element : Jsoup.parseBodyFragment(html).select(query)) {
      out.add(element.attr(attribute));
    }
  }
}

package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Diagnostic;
import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.ItemPath;
import io.github.portfoliomd.model.Location;
import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.Profile;
import io.github.portfoliomd.model.Publication;
import io.github.portfoliomd.model.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was read off a page, a fact a line: the expected side of the layout's examples. */
final class FactSheet {

  private final StringBuilder out = new StringBuilder();

  private FactSheet() {}

  static String of(ParseResult result) {
    FactSheet sheet = new FactSheet();
    sheet.page(result.portfolio());
    for (ItemPath path : result.portfolio().paths()) {
      sheet.item(path.item(), "  ".repeat(path.items().size() - 1));
    }
    result.diagnostics().forEach(sheet::diagnostic);
    return sheet.out.toString();
  }

  private void line(String indent, String name, String value) {
    out.append(indent).append(name).append(": ").append(value).append('\n');
  }

  private void page(Portfolio page) {
    if (page.frontMatter() instanceof FrontMatter.Unread unread) {
      line("", "front matter kept", unread.format().name());
    }
    page.frontMatter()
        .values()
        .forEach((key, value) -> line("", "front matter " + key, value + ""));
    if (!page.heading().isEmpty()) {
      line("", "page", Inlines.text(page.heading()));
    }
    person(page.person());
    page.extensions().forEach((key, value) -> line("", "extension " + key, value + ""));
    blocks(page.introduction(), "");
  }

  private void person(Person person) {
    person.name().ifPresent(name -> line("", "person", name));
    person.label().ifPresent(label -> line("", "person is", label));
    person.image().ifPresent(image -> line("", "person image", image));
    person.email().ifPresent(email -> line("", "person email", email));
    person.phone().ifPresent(phone -> line("", "person phone", phone));
    person.url().ifPresent(url -> line("", "person url", url));
    person.summary().ifPresent(summary -> line("", "person summary", summary));
    person.location().ifPresent(place -> line("", "person location", place(place)));
    for (Profile profile : person.profiles()) {
      line(
          "",
          "person on " + profile.network().orElse(""),
          profile.username().orElse("") + " <" + profile.url().orElse("") + ">");
    }
  }

  private static String place(Location place) {
    return Stream.of(place.address(), place.city(), place.region(), place.countryCode())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" | "));
  }

  private void item(Item item, String indent) {
    String sort = item instanceof Section ? "section" : "entry";
    line(indent, sort + " (" + item.kind() + ")", item.headingText());
    String inner = indent + "  ";
    if (item instanceof Entry entry) {
      entry.period().ifPresent(period -> line(inner, "period", period.toString()));
      entry.role().ifPresent(role -> line(inner, "role", role));
      entry.organization().ifPresent(name -> line(inner, "organization", name));
      entry.location().ifPresent(place -> line(inner, "location", place));
      entry.publication().ifPresent(publication -> publication(publication, inner));
    }
    item.url().ifPresent(url -> line(inner, "url", url));
    item.logos().forEach(logo -> line(inner, "logo", image(logo)));
    blocks(item.body(), inner);
    for (Field field : item.fields()) {
      line(inner, "field " + field.label(), words(field.value()));
    }
    item.keywordGroups()
        .forEach(
            group ->
                line(
                    inner,
                    ("keywords " + group.label()).strip(),
                    String.join(" | ", group.items())));
    item.extensions().forEach((key, value) -> line(inner, "extension " + key, value + ""));
  }

  private void publication(Publication publication, String indent) {
    if (!publication.authors().isEmpty()) {
      line(indent, "authors", String.join(" | ", publication.authors()));
    }
    publication.year().ifPresent(year -> line(indent, "year", String.valueOf(year)));
    publication.title().ifPresent(title -> line(indent, "title", title));
    publication.venue().ifPresent(venue -> line(indent, "venue", venue));
    publication.doi().ifPresent(doi -> line(indent, "doi", doi(doi)));
    publication
        .extensions()
        .forEach((key, value) -> line(indent, "publication extension " + key, value + ""));
  }

  private static String doi(Doi doi) {
    return doi.link().isEmpty() ? doi.name() : doi.name() + " <" + doi.link() + ">";
  }

  private static String image(Inline.Image image) {
    String size = image.width().isEmpty() ? "" : " " + image.width() + "x" + image.height();
    return (image.alt() + " <" + image.source() + ">" + size).strip();
  }

  private void blocks(List<Block> blocks, String indent) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        line(indent, "text", words(paragraph.content()));
      } else if (block instanceof Block.BulletList list) {
        out.append(indent).append("list\n");
        list.items().forEach(item -> blocks(item.content(), indent + "  "));
      } else if (block instanceof Block.Comment comment) {
        line(indent, "comment", comment.text().strip());
      } else {
        line(indent, block.getClass().getSimpleName().toLowerCase(Locale.ROOT), block + "");
      }
    }
  }

  /** Words, with hard breaks as slashes and the destinations of links. */
  private static String words(List<Inline> inlines) {
    StringBuilder words = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Link link) {
        words.append(words(link.content())).append(" <").append(link.destination()).append('>');
      } else if (inline instanceof Inline.HardBreak) {
        words.append(" / ");
      } else {
        words.append(Inlines.text(List.of(inline)));
      }
    }
    return words.toString();
  }

  private void diagnostic(Diagnostic diagnostic) {
    String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
    line("", severity + " " + diagnostic.range(), diagnostic.code());
  }
}

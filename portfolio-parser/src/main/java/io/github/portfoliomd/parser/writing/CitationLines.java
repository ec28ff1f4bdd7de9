package io.github.portfoliomd.parser.writing;

import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Publication;
import io.github.portfoliomd.parser.outline.ItemCitations;
import java.util.ArrayList;
import java.util.List;

/** Lays out citations as people write them. */
final class CitationLines {

  private CitationLines() {}

  /** Whether the heading is the title, and one line can tell the rest. */
  static boolean isTitled(Publication publication, Item item) {
    return publication.title().filter(ItemCitations.title(item.heading())::equals).isPresent()
        && (!publication.authors().isEmpty() || publication.venue().isPresent());
  }

  /** All but the title: the authors, the year in brackets, the venue in italics, the identifier. */
  static List<Inline> brief(Publication publication, Item item) {
    List<Inline> line = new ArrayList<>();
    String authors = String.join(", ", publication.authors());
    if (!authors.isEmpty()) {
      String year =
          publication.year().isPresent() ? " (" + publication.year().getAsInt() + ")" : "";
      String words = authors + year;
      line.add(new Inline.Text(words.endsWith(".") ? words : words + "."));
    }
    publication
        .venue()
        .ifPresent(
            venue -> {
              blank(line);
              line.add(new Inline.Emphasis(List.of(new Inline.Text(venue))));
              boolean year = authors.isEmpty() && publication.year().isPresent();
              line.add(new Inline.Text(year ? ", " + publication.year().getAsInt() + "." : "."));
            });
    publication
        .doi()
        .filter(doi -> ItemCitations.linked(item.url().orElse(null)).filter(doi::equals).isEmpty())
        .ifPresent(
            doi -> {
              blank(line);
              line.add(doi(doi));
            });
    return line;
  }

  private static void blank(List<Inline> line) {
    if (!line.isEmpty()) {
      line.add(new Inline.Text(" "));
    }
  }

  /** Authors and year, the title in italics, the venue, the identifier. */
  static List<List<Inline>> natural(Publication publication) {
    List<List<Inline>> lines = new ArrayList<>();
    String authors = String.join(", ", publication.authors());
    publication
        .year()
        .ifPresent(year -> lines.add(List.of(new Inline.Text(authors + " (" + year + ")"))));
    publication
        .title()
        .ifPresent(
            title -> lines.add(List.of(new Inline.Emphasis(List.of(new Inline.Text(title))))));
    publication.venue().ifPresent(venue -> lines.add(List.of(new Inline.Text(venue))));
    publication.doi().ifPresent(doi -> lines.add(List.of(doi(doi))));
    return lines;
  }

  private static Inline doi(Doi doi) {
    String name = "doi " + doi.name();
    return doi.link().isEmpty() ? new Inline.Text(name) : Inline.link(doi.link(), name);
  }
}

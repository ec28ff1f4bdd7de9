package io.github.portfoliomd.parser.frontmatter;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Publication;
import io.github.portfoliomd.parser.blocks.DataText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the citation of a publication in a front matter. */
final class DataCitation {

  private static final Pattern RESOLVER = Pattern.compile("^https?://(?:dx\\.)?doi\\.org/");

  private DataCitation() {}

  /** Takes away the keys of a citation: authors, venue, DOI. */
  static void take(Map<String, Data> left, Entry.Builder entry) {
    Publication.Builder publication = Publication.builder();
    for (String key : List.of("authors", "author")) {
      Data value = left.get(key);
      List<String> names = value == null ? List.of() : authors(value);
      if (!names.isEmpty()) {
        publication.authors(names);
        left.remove(key);
        break;
      }
    }
    @Nullable String venue =
        DataEntryReader.take(left, "venue", "journal", "booktitle", "publisher");
    if (venue != null) {
      publication.venue(DataText.words(venue));
    }
    @Nullable String doi = DataEntryReader.text(left, "doi");
    if (doi != null && doi(doi, publication)) {
      left.remove("doi");
    }
    Publication cited = publication.build();
    if (!cited.isEmpty()) {
      String title = Inlines.text(entry.build().heading());
      entry.publication(cited.toBuilder().title(title).build());
    }
  }

  /** An identifier, alone or behind the address of its resolver (DOI Handbook, section 3.8). */
  private static boolean doi(String text, Publication.Builder publication) {
    String name = RESOLVER.matcher(text).replaceFirst("");
    boolean is = Doi.isName(name);
    if (is) {
      publication.doi(new Doi(name, name.equals(text) ? "" : text));
    }
    return is;
  }

  private static List<String> authors(Data value) {
    return value instanceof Data.Sequence
        ? DataText.all(value)
        : DataText.of(value).stream()
            .flatMap(text -> Arrays.stream(text.split(";")))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
  }
}

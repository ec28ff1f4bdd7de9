package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.Publication;
import java.util.Optional;
import java.util.function.Consumer;

/** What remains of a citation. */
final class RemainingPublication {

  private final Remaining remaining;
  private final Pointer path;

  RemainingPublication(Remaining remaining, Pointer path) {
    this.remaining = remaining;
    this.path = path;
  }

  Publication of(Publication publication) {
    Publication.Builder out = Publication.builder();
    for (int i = 0; i < publication.authors().size(); i++) {
      out.addAuthor(remaining.text(path.to("/authors", i), publication.authors().get(i)));
    }
    text("/title", publication.title(), out::title);
    text("/venue", publication.venue(), out::venue);
    publication.year().ifPresent(out::year);
    publication.doi().map(this::of).ifPresent(out::doi);
    remaining.extensions(path.to("/extensions"), publication.extensions());
    return out.build();
  }

  /** No name of a DOI has a blank, and none ends behind its first slash. */
  private Doi of(Doi doi) {
    String name = remaining.text(path.to("/doi/name"), doi.name()).replace(" ", "");
    boolean bare = name.indexOf('/') == name.length() - 1;
    String link = doi.link().isEmpty() ? "" : remaining.address(path.to("/doi/link"), doi.link());
    return new Doi(bare ? name + Remaining.NOTHING : name, link);
  }

  private void text(String property, Optional<String> text, Consumer<String> out) {
    text.map(value -> remaining.text(path.to(property), value)).ifPresent(out);
  }
}

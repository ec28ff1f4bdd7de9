package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Publication;
import java.util.Map;
import java.util.Optional;

/** A citation, in the fields of {@code publications} as far as they go. */
final class ResumePublication {

  private final Entry entry;
  private final ResumeObject out;
  private final ResumeObject rest = new ResumeObject(PropertyOrder.CITATION);

  private ResumePublication(Entry entry, ResumeObject out) {
    this.entry = entry;
    this.out = out;
  }

  /** Puts the citation of an entry, whose address and date are already there. */
  static void put(Entry entry, ResumeSection section, ResumeObject out) {
    boolean listed = section == ResumeSection.PUBLICATIONS;
    if (!listed && entry.publication().isEmpty()) {
      return;
    }
    ResumePublication citation = new ResumePublication(entry, out);
    if (listed) {
      citation.date();
      citation.address();
    }
    entry.publication().ifPresent(publication -> citation.put(publication, section));
  }

  private void put(Publication publication, ResumeSection section) {
    rest.texts("authors", publication.authors());
    if (section == ResumeSection.PUBLICATIONS) {
      out.text("publisher", publication.venue());
    } else {
      rest.text("title", publication.title());
      rest.text("venue", publication.venue());
      publication.year().ifPresent(year -> rest.put("year", Shapes.count(year)));
      publication.doi().ifPresent(doi -> rest.put("doi", whole(doi)));
    }
    if (!publication.extensions().isEmpty()) {
      rest.put("extensions", ResumeData.members(publication.extensions()));
    }
    if (!rest.isEmpty()) {
      out.put(ResumeNames.PUBLICATION, rest.build());
    }
  }

  /** Reading alone takes a year for the citation's, and what is finer for the entry's period. */
  private void date() {
    Optional<PartialDate> year = year();
    Optional<PartialDate> date = out.text("releaseDate").map(PartialDate::parse);
    if (date.isEmpty()) {
      year.filter(ResumeDates::isStandard)
          .ifPresentOrElse(
              standard -> out.text("releaseDate", Optional.of(standard.toString())),
              () -> year.ifPresent(this::restYear));
      return;
    }
    boolean finer = date.get().precision() != PartialDate.Precision.YEAR;
    if (year.isPresent() && year.get().year() == date.get().year()) {
      out.means("releaseDate", "both");
    } else {
      year.ifPresent(this::restYear);
      if (!finer) {
        out.means("releaseDate", "period");
      }
    }
  }

  private Optional<PartialDate> year() {
    return entry.publication().stream()
        .flatMapToInt(publication -> publication.year().stream())
        .mapToObj(PartialDate::of)
        .findFirst();
  }

  private void restYear(PartialDate year) {
    rest.put("year", Shapes.count(year.year()));
  }

  /**
   * Reading alone takes an address of the DOI system for the citation's, and others for the
   * entry's.
   */
  private void address() {
    Optional<Doi> doi = entry.publication().flatMap(Publication::doi);
    if (doi.isEmpty()) {
      out.text("url").filter(Addresses::isDoi).ifPresent(url -> out.means("url", "entry"));
      return;
    }
    boolean own = out.has("url");
    Optional<String> url =
        own ? out.text("url").filter(u -> names(u, doi.get())) : addressOf(doi.get());
    if (url.isEmpty()) {
      out.text("url").filter(Addresses::isDoi).ifPresent(u -> out.means("url", "entry"));
      rest.put("doi", whole(doi.get()));
      return;
    }
    out.text("url", url);
    if (own) {
      out.means("url", "both");
    } else if (!Addresses.isDoi(url.get())) {
      out.means("url", "doi");
    }
    if (!url.get().equals(doi.get().link())) {
      rest.put("doi", Shapes.of("link", Shapes.text(doi.get().link())));
    }
  }

  /** The address that stands for an identifier: its author's, or else that of the DOI system. */
  static Optional<String> addressOf(Doi doi) {
    return isAddressOf(doi, doi.link())
        ? Optional.of(doi.link())
        : Optional.of(doi.url()).filter(url -> isAddressOf(doi, url));
  }

  private static boolean isAddressOf(Doi doi, String url) {
    return Addresses.isUri(url) && names(url, doi);
  }

  private static boolean names(String url, Doi doi) {
    return url.contains(doi.name())
        && Doi.find(url).filter(found -> found.name().equals(doi.name())).isPresent();
  }

  private static Data whole(Doi doi) {
    return Shapes.with(Shapes.of("name", Data.text(doi.name())), Map.of("link", doi.link()));
  }
}

package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Publication;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes a citation of the fields of an object, and an extension: the way back. */
final class PublicationReader {

  private final JsonMembers object;
  private final Map<String, Data> is;
  private final PeriodReader dates;
  private final Optional<JsonMembers> rest;
  private final Publication.Builder publication = Publication.builder();

  private Optional<Doi> identifier = Optional.empty();
  private Optional<Period> period = Optional.empty();
  private Optional<String> url = Optional.empty();

  PublicationReader(JsonMembers object, Map<String, Data> is, PeriodReader dates) {
    this.object = object;
    this.is = is;
    this.dates = dates;
    this.rest = object.object(ResumeNames.PUBLICATION);
  }

  /** The entry's period, where its array has a date for it and the citation. */
  Optional<Period> period() {
    return period;
  }

  /** The entry's address, where its array has one for it and the citation. */
  Optional<String> url() {
    return url;
  }

  Optional<Publication> read(ResumeSection section, Optional<String> title) {
    OptionalInt year = year();
    Optional<String> link = rest.flatMap(r -> r.object("doi")).flatMap(this::doi);
    rest.ifPresent(r -> publication.authors(r.texts("authors")));
    if (section == ResumeSection.PUBLICATIONS) {
      title.ifPresent(publication::title);
      object.text("publisher").ifPresent(publication::venue);
      Optional<PartialDate> date =
          object.text("releaseDate").flatMap(text -> dates.dateOrText("releaseDate", text));
      year = beside(date, year);
      date(date, year);
      Optional<String> address = object.text("url");
      beside(address);
      address(address, link);
    } else {
      rest.flatMap(r -> r.text("title")).ifPresent(publication::title);
      rest.flatMap(r -> r.text("venue")).ifPresent(publication::venue);
    }
    identifier.ifPresent(publication::doi);
    year.ifPresent(publication::year);
    rest.ifPresent(this::extensions);
    return Optional.of(publication.build()).filter(p -> !p.isEmpty());
  }

  /** A year that the field of the standard could say stands beside another date in that field. */
  private OptionalInt beside(Optional<PartialDate> date, OptionalInt year) {
    boolean stale =
        date.isEmpty()
            && year.isPresent()
            && ResumeDates.isStandard(PartialDate.of(year.getAsInt()));
    if (stale) {
      object.unfit(ResumeNames.PUBLICATION);
    }
    return stale ? OptionalInt.empty() : year;
  }

  /** An identifier that the field of the standard could say stands beside another address there. */
  private void beside(Optional<String> address) {
    boolean stale =
        address.isEmpty() && identifier.flatMap(ResumePublication::addressOf).isPresent();
    if (stale) {
      identifier = Optional.empty();
      object.unfit(ResumeNames.PUBLICATION);
    }
  }

  private OptionalInt year() {
    return rest.flatMap(r -> r.take("year"))
        .flatMap(JsonMembers::spelling)
        .flatMap(
            spelling ->
                Fit.of(() -> Publication.builder().year(Integer.parseInt(spelling)).build()))
        .map(Publication::year)
        .orElse(OptionalInt.empty());
  }

  private void extensions(JsonMembers rest) {
    rest.data("extensions").ifPresent(publication::extensions);
  }

  /** A period that no field of the standard can say leaves the field to the year. */
  private void date(Optional<PartialDate> date, OptionalInt year) {
    Optional<Period> own = dates.own();
    boolean onlyYear = date.filter(d -> d.precision() == PartialDate.Precision.YEAR).isPresent();
    boolean both = means("releaseDate").equals("both");
    boolean isYear = onlyYear && year.isEmpty() && !means("releaseDate").equals("period");
    if (both || isYear) {
      date.ifPresent(d -> publication.year(d.year()));
    }
    period = both || !isYear ? date.map(Period::point).or(() -> own) : own;
    if (period.isPresent() && own.isPresent() && !period.equals(own)) {
      object.unfit(ResumeNames.PERIOD);
    }
  }

  private void address(Optional<String> address, Optional<String> link) {
    Optional<String> own = object.ourText(ResumeNames.URL);
    String means = means("url");
    Optional<Doi> doi =
        address
            .filter(a -> !means.equals("entry"))
            .filter(a -> !means.isEmpty() || Addresses.isDoi(a))
            .flatMap(Doi::find)
            .filter(d -> identifier.isEmpty())
            .map(d -> new Doi(d.name(), link.orElse(address.orElse(""))));
    identifier = doi.or(() -> identifier);
    boolean isDois = doi.isPresent() && !means.equals("both");
    if (!isDois && address.isPresent()) {
      url = address;
      own.ifPresent(text -> object.unfit(ResumeNames.URL));
    } else {
      url = own;
    }
  }

  /** Takes a DOI that no field of the standard says, and answers the link of one that such does. */
  private Optional<String> doi(JsonMembers doi) {
    Optional<String> name = doi.text("name");
    Optional<JsonValue> link = doi.take("link");
    String address = link.filter(JsonMembers::isText).flatMap(JsonMembers::spelling).orElse("");
    identifier = name.flatMap(n -> Fit.of(() -> new Doi(n, address)));
    return name.isEmpty() && link.isPresent() ? Optional.of(address) : Optional.empty();
  }

  private String means(String field) {
    return is.get(field) instanceof Data.Text text ? text.value() : "";
  }
}

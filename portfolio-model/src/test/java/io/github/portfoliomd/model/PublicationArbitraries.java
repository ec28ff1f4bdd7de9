package io.github.portfoliomd.model;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Citations. */
final class PublicationArbitraries {

  private PublicationArbitraries() {}

  static Arbitrary<Publication> publications() {
    return WholeArbitrary.of(
        Builders.withBuilder(Publication::builder)
            .use(authors())
            .in(Publication.Builder::authors)
            .use(TextArbitraries.titles())
            .withProbability(0.9)
            .in(Publication.Builder::title)
            .use(venues())
            .withProbability(0.6)
            .in(Publication.Builder::venue)
            .use(DateArbitraries.years())
            .withProbability(0.7)
            .in(Publication.Builder::year)
            .use(dois())
            .withProbability(0.5)
            .in(Publication.Builder::doi)
            .use(DataArbitraries.extensions())
            .in(Publication.Builder::extensions)
            .build(Publication.Builder::build));
  }

  /** Names in one of the two orders, not in both. */
  private static Arbitrary<List<String>> authors() {
    Arbitrary<String> inverted =
        Arbitraries.of(
            "Moreau, A.", "Lindqvist, B. C.", "Ó Dálaigh, C.", "van der Berg, D.", "Żak, E.");
    return WholeArbitrary.of(
        Arbitraries.oneOf(
            inverted.list().ofMinSize(1).ofMaxSize(3),
            PersonArbitraries.names().list().ofMinSize(1).ofMaxSize(3)));
  }

  private static Arbitrary<String> venues() {
    return Combinators.combine(
            Arbitraries.of("Journal of", "Annals of", "Revue de"), TextArbitraries.phrases())
        .as((start, subject) -> start + " " + subject);
  }

  static Arbitrary<Doi> dois() {
    Arbitrary<String> names =
        Arbitraries.of("10.1000/182", "10.99999/quay.2020-7_b", "10.5555/(tide)1");
    Arbitrary<String> links = Arbitraries.of("", "http://dx.doi.org/", "https://doi.org/");
    return Combinators.combine(names, links)
        .as((name, link) -> new Doi(name, link.isEmpty() ? "" : link + name));
  }
}

package io.github.portfoliomd.model;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;

/** Made-up people, where they live and where to find them. */
final class PersonArbitraries {

  private static final String[] NAMES = {
    "Ada Moreau",
    "Bo Lindqvist",
    "Ciarán Ó Dálaigh",
    "Dorota Żak",
    "Efua Mensah",
    "Ülle Saar",
    "沢田 文"
  };

  private PersonArbitraries() {}

  static Arbitrary<String> names() {
    return Arbitraries.of(NAMES);
  }

  static Arbitrary<Person> persons() {
    return WholeArbitrary.of(
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.create(() -> Person.builder().build())),
            Tuple.of(3, knownPersons())));
  }

  private static Arbitrary<Person> knownPersons() {
    return Builders.withBuilder(Person::builder)
        .use(names())
        .withProbability(0.8)
        .in(Person.Builder::name)
        .use(TextArbitraries.titles())
        .withProbability(0.4)
        .in(Person.Builder::label)
        .use(Arbitraries.of("me.jpg", "https://quay.example/me.png"))
        .withProbability(0.3)
        .in(Person.Builder::image)
        .use(Arbitraries.of("mail@quay.example"))
        .withProbability(0.4)
        .in(Person.Builder::email)
        .use(Arbitraries.of("+99 1 23 45", "(01) 23-45"))
        .withProbability(0.3)
        .in(Person.Builder::phone)
        .use(InlineArbitraries.addresses())
        .withProbability(0.4)
        .in(Person.Builder::url)
        .use(TextArbitraries.sentences())
        .withProbability(0.4)
        .in(Person.Builder::summary)
        .use(locations())
        .withProbability(0.4)
        .in(Person.Builder::location)
        .use(profiles().list().ofMaxSize(2))
        .in(Person.Builder::profiles)
        .use(DataArbitraries.extensions())
        .in(Person.Builder::extensions)
        .build(Person.Builder::build);
  }

  private static Arbitrary<Location> locations() {
    return WholeArbitrary.of(
        Builders.withBuilder(Location::builder)
            .use(Arbitraries.of("1 Quay Street", "Rue du Môle 7\n2nd floor"))
            .withProbability(0.4)
            .in(Location.Builder::address)
            .use(Arbitraries.of("01234", "XY1 2ZZ"))
            .withProbability(0.4)
            .in(Location.Builder::postalCode)
            .use(ItemArbitraries.places())
            .withProbability(0.6)
            .in(Location.Builder::city)
            .use(Arbitraries.of("XA", "XB"))
            .withProbability(0.4)
            .in(Location.Builder::countryCode)
            .use(TextArbitraries.titles())
            .withProbability(0.3)
            .in(Location.Builder::region)
            .use(DataArbitraries.extensions())
            .in(Location.Builder::extensions)
            .build(Location.Builder::build));
  }

  private static Arbitrary<Profile> profiles() {
    return WholeArbitrary.of(
        Builders.withBuilder(Profile::builder)
            .use(Arbitraries.of("Harbourhub", "Tidelog"))
            .in(Profile.Builder::network)
            .use(Arbitraries.of("ada-m", "bo_l"))
            .withProbability(0.6)
            .in(Profile.Builder::username)
            .use(InlineArbitraries.addresses())
            .withProbability(0.6)
            .in(Profile.Builder::url)
            .use(DataArbitraries.extensions())
            .in(Profile.Builder::extensions)
            .build(Profile.Builder::build));
  }
}

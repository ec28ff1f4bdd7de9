package io.github.portfoliomd.model;

import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Persons, front matters and values without a meaning, all of {@link HostileTexts}. */
final class HostileData {

  private static final Arbitrary<Data> SCALARS =
      WholeArbitrary.of(
          Arbitraries.frequencyOf(
              Tuple.of(4, HostileTexts.texts().map(Data::text)),
              Tuple.of(2, HostileTexts.texts().map(text -> new Data.Text(text, true))),
              Tuple.of(1, Arbitraries.of("-0", "1e400", "1.10", "0.0E-5").map(Data::number)),
              Tuple.of(
                  1,
                  Arbitraries.of(
                      Data.bool(true), Data.ofNull(), Data.sequence(), Data.mapping(Map.of())))));

  private HostileData() {}

  /** At least one value by name. */
  static Arbitrary<Map<String, Data>> members() {
    return WholeArbitrary.of(members(2).filter(members -> !members.isEmpty()));
  }

  private static Arbitrary<Map<String, Data>> members(int depth) {
    Arbitrary<String> keys =
        WholeArbitrary.of(
            Arbitraries.oneOf(
                HostileTexts.texts(),
                Arbitraries.of("", "name", "work", "x-body", "x-plain", "x-x-plain", "title")));
    return WholeArbitrary.of(DataArbitraries.members(keys, values(depth - 1)));
  }

  private static Arbitrary<Data> values(int depth) {
    return depth == 0
        ? SCALARS
        : WholeArbitrary.of(
            Arbitraries.frequencyOf(
                Tuple.of(5, SCALARS),
                Tuple.of(1, values(depth - 1).list().ofMaxSize(2).map(Data.Sequence::new)),
                Tuple.of(1, members(depth).map(Data::mapping))));
  }

  static Arbitrary<FrontMatter> frontMatters() {
    Arbitrary<FrontMatter> unread =
        Combinators.combine(Arbitraries.of(FrontMatter.Format.values()), HostileTexts.texts())
            .as(HostileData::unread);
    return WholeArbitrary.of(
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.create(FrontMatter::empty)),
            Tuple.of(3, members().map(HostileData::frontMatter)),
            Tuple.of(1, HostileShapes.dataLists().map(HostileData::frontMatter)),
            Tuple.of(1, unread)));
  }

  private static FrontMatter frontMatter(Map<String, Data> members) {
    Map<String, Data> values = new LinkedHashMap<>(members);
    values.remove(FrontMatter.PERSON);
    return FrontMatter.of(values);
  }

  /** A text that a fence ends within is no front matter: it gets a mark before each line. */
  private static FrontMatter unread(FrontMatter.Format format, String text) {
    try {
      return new FrontMatter.Unread(format, text);
    } catch (IllegalArgumentException fence) {
      return new FrontMatter.Unread(format, "a" + text.replace("\n", "\na"));
    }
  }

  static Arbitrary<Person> persons() {
    Arbitrary<String> texts = HostileTexts.texts();
    Arbitrary<Location> locations =
        Builders.withBuilder(Location::builder)
            .use(texts)
            .withProbability(0.5)
            .in(Location.Builder::address)
            .use(texts)
            .withProbability(0.5)
            .in(Location.Builder::postalCode)
            .use(texts)
            .withProbability(0.5)
            .in(Location.Builder::city)
            .use(extensions())
            .in(Location.Builder::extensions)
            .build(Location.Builder::build);
    Arbitrary<Profile> profiles =
        Builders.withBuilder(Profile::builder)
            .use(texts)
            .withProbability(0.5)
            .in(Profile.Builder::network)
            .use(texts)
            .withProbability(0.5)
            .in(Profile.Builder::username)
            .use(HostileTexts.addresses())
            .withProbability(0.5)
            .in(Profile.Builder::url)
            .use(extensions())
            .in(Profile.Builder::extensions)
            .build(Profile.Builder::build);
    return WholeArbitrary.of(
        Builders.withBuilder(Person::builder)
            .use(texts)
            .withProbability(0.4)
            .in(Person.Builder::name)
            .use(texts)
            .withProbability(0.3)
            .in(Person.Builder::label)
            .use(HostileTexts.addresses())
            .withProbability(0.3)
            .in(Person.Builder::image)
            .use(texts)
            .withProbability(0.3)
            .in(Person.Builder::email)
            .use(texts)
            .withProbability(0.3)
            .in(Person.Builder::phone)
            .use(HostileTexts.addresses())
            .withProbability(0.3)
            .in(Person.Builder::url)
            .use(texts)
            .withProbability(0.3)
            .in(Person.Builder::summary)
            .use(locations)
            .withProbability(0.3)
            .in(Person.Builder::location)
            .use(profiles.list().ofMaxSize(2))
            .withProbability(0.3)
            .in(Person.Builder::profiles)
            .use(extensions())
            .in(Person.Builder::extensions)
            .build(Person.Builder::build));
  }

  /** Values by names that persons, places and profiles have not got themselves. */
  private static Arbitrary<Map<String, Data>> extensions() {
    Arbitrary<Map<String, Data>> named =
        DataArbitraries.members(HostileTexts.texts().map(key -> "x " + key), values(1));
    return WholeArbitrary.of(
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.create(() -> Map.<String, Data>of())), Tuple.of(1, named)));
  }
}

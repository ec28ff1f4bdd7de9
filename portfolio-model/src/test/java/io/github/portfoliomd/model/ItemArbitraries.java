package io.github.portfoliomd.model;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Sections and entries, alone and with others below them. */
final class ItemArbitraries {

  private ItemArbitraries() {}

  /**
   * Items with items below them.
   *
   * @param levels how many levels at most, their own counted
   */
  static Arbitrary<Item> items(int levels) {
    return WholeArbitrary.of(
        Arbitraries.frequencyOf(
            Tuple.of(3, entries(levels).map(entry -> entry)),
            Tuple.of(1, sections(levels).map(section -> section))));
  }

  /** An entry with one below it, and so on. */
  static Entry nested(int levels) {
    Entry.Builder entry = Entry.builder().addHeading(Inline.text("Level " + levels));
    return levels == 1 ? entry.build() : entry.addItem(nested(levels - 1)).build();
  }

  static Arbitrary<Entry> entries(int levels) {
    return Combinators.combine(facts(), below(levels))
        .as((entry, items) -> entry.toBuilder().items(items).build());
  }

  static Arbitrary<Section> sections(int levels) {
    Arbitrary<Section> sections =
        Builders.withBuilder(Section::builder)
            .use(kinds())
            .withProbability(0.7)
            .in(Section.Builder::kind)
            .use(BlockArbitraries.bodies())
            .withProbability(0.5)
            .in(Section.Builder::body)
            .use(keywordGroups().list().ofMaxSize(2))
            .withProbability(0.4)
            .in(Section.Builder::keywordGroups)
            .use(InlineArbitraries.images().list().ofSize(1))
            .withProbability(0.2)
            .in(Section.Builder::logos)
            .use(fields().list().ofMaxSize(2))
            .withProbability(0.3)
            .in(Section.Builder::fields)
            .use(DataArbitraries.itemExtensions())
            .in(Section.Builder::extensions)
            .use(HeadingArbitraries.headlines())
            .in((builder, headline) -> headline.of(builder))
            .build(Section.Builder::build);
    return Combinators.combine(sections, below(levels))
        .as((section, items) -> section.toBuilder().items(items).build());
  }

  private static Arbitrary<List<Item>> below(int levels) {
    return levels <= 1
        ? Arbitraries.create(List::of)
        : WholeArbitrary.of(items(levels - 1).list().ofMaxSize(2));
  }

  /** Entries without items below them. */
  private static Arbitrary<Entry> facts() {
    return WholeArbitrary.of(
        Builders.withBuilder(Entry::builder)
            .use(kinds())
            .withProbability(0.8)
            .in(Entry.Builder::kind)
            .use(DateArbitraries.periods())
            .withProbability(0.6)
            .in(Entry.Builder::period)
            .use(roles())
            .withProbability(0.35)
            .in(Entry.Builder::role)
            .use(organizations())
            .withProbability(0.35)
            .in(Entry.Builder::organization)
            .use(places())
            .withProbability(0.3)
            .in(Entry.Builder::location)
            .use(PublicationArbitraries.publications())
            .withProbability(0.25)
            .in(Entry.Builder::publication)
            .use(BlockArbitraries.bodies())
            .withProbability(0.7)
            .in(Entry.Builder::body)
            .use(keywordGroups().list().ofMinSize(1).ofMaxSize(2))
            .withProbability(0.35)
            .in(Entry.Builder::keywordGroups)
            .use(InlineArbitraries.images().list().ofMinSize(1).ofMaxSize(2))
            .withProbability(0.25)
            .in(Entry.Builder::logos)
            .use(fields().list().ofMinSize(1).ofMaxSize(2))
            .withProbability(0.3)
            .in(Entry.Builder::fields)
            .use(DataArbitraries.itemExtensions())
            .in(Entry.Builder::extensions)
            .use(HeadingArbitraries.headlines())
            .in((builder, headline) -> headline.of(builder))
            .build(Entry.Builder::build));
  }

  /** Those that the library knows, and two that it does not. */
  static Arbitrary<Kind> kinds() {
    return Arbitraries.of(
        Kind.WORK,
        Kind.EDUCATION,
        Kind.PROJECT,
        Kind.PUBLICATION,
        Kind.PATENT,
        Kind.AWARD,
        Kind.TALK,
        Kind.TEACHING,
        Kind.VOLUNTEER,
        Kind.CERTIFICATE,
        Kind.SKILL,
        Kind.LANGUAGE,
        Kind.INTEREST,
        Kind.REFERENCE,
        Kind.CONTACT,
        Kind.SUMMARY,
        Kind.OTHER,
        Kind.of("exhibition"),
        Kind.of("field-trip-2"));
  }

  private static Arbitrary<String> roles() {
    return Arbitraries.of(
        "Tide analyst",
        "Chargée d'études",
        "Lead of the survey team",
        "Engineer (part time)",
        "Lærling");
  }

  private static Arbitrary<String> organizations() {
    return Arbitraries.of(
        "Northwind Harbours",
        "Institut Kerbrat",
        "Möwe GmbH",
        "Studio \"Pier 9\"",
        "Gull, Quay, Ltd.");
  }

  static Arbitrary<String> places() {
    return Arbitraries.of("Norhavn", "Port-Élise, Costa Verde", "Sankt Elmar", "Łódeczka", "湊町");
  }

  static Arbitrary<KeywordGroup> keywordGroups() {
    Arbitrary<String> keywords =
        WholeArbitrary.of(
            Arbitraries.oneOf(
                Arbitraries.of("C++", "CI/CD", "node.js", "GIS 3.2"),
                Combinators.combine(TextArbitraries.words(), TextArbitraries.words())
                    .as((a, b) -> a + " " + b),
                TextArbitraries.words()));
    return WholeArbitrary.of(
        Combinators.combine(
                Arbitraries.of("", "", "Tools", "Méthodes", "Spoken words"),
                keywords.list().ofMinSize(1).ofMaxSize(4))
            .as(KeywordGroup::new));
  }

  static Arbitrary<Field> fields() {
    return WholeArbitrary.of(
        Combinators.combine(
                Arbitraries.of("Subject", "Outcome", "Team size", "Équipe"),
                InlineArbitraries.lines())
            .as(Field::new));
  }
}

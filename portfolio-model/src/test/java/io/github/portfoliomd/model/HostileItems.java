package io.github.portfoliomd.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Items whose every string is of {@link HostileTexts}. */
final class HostileItems {

  private static final Arbitrary<Map<String, Data>> EXTENSIONS =
      WholeArbitrary.of(
          Arbitraries.frequencyOf(
              Tuple.of(4, Arbitraries.create(Map::<String, Data>of)),
              Tuple.of(1, HostileData.members())));

  private HostileItems() {}

  static Arbitrary<Map<String, Data>> extensions() {
    return EXTENSIONS;
  }

  /** Items with items below them, as many levels as said. */
  static Arbitrary<List<Item>> items(int levels) {
    if (levels == 0) {
      return Arbitraries.create(List::of);
    }
    Arbitrary<List<Item>> below = items(levels - 1);
    Arbitrary<Item> item =
        WholeArbitrary.of(
            Arbitraries.frequencyOf(
                Tuple.of(3, entries().map(entry -> entry)),
                Tuple.of(1, sections().map(section -> section))));
    return WholeArbitrary.of(
        Combinators.combine(item, below).as(Item::withItems).list().ofMaxSize(2));
  }

  private static Arbitrary<Section> sections() {
    return WholeArbitrary.of(
        Builders.withBuilder(Section::builder)
            .use(headings())
            .in(Section.Builder::heading)
            .use(ItemArbitraries.kinds())
            .in(Section.Builder::kind)
            .use(HostileBlocks.bodies())
            .withProbability(0.5)
            .in(Section.Builder::body)
            .use(keywordGroups())
            .withProbability(0.3)
            .in(Section.Builder::keywordGroups)
            .use(HostileTexts.addresses())
            .withProbability(0.2)
            .in(Section.Builder::url)
            .use(HostileInlines.images().list().ofMaxSize(2))
            .withProbability(0.2)
            .in(Section.Builder::logos)
            .use(fields())
            .withProbability(0.3)
            .in(Section.Builder::fields)
            .use(EXTENSIONS)
            .in(Section.Builder::extensions)
            .build(Section.Builder::build));
  }

  private static Arbitrary<Entry> entries() {
    Arbitrary<String> facts = HostileTexts.texts();
    return WholeArbitrary.of(
        Builders.withBuilder(Entry::builder)
            .use(headings())
            .in(Entry.Builder::heading)
            .use(ItemArbitraries.kinds())
            .in(Entry.Builder::kind)
            .use(DateArbitraries.periods())
            .withProbability(0.4)
            .in(Entry.Builder::period)
            .use(facts)
            .withProbability(0.3)
            .in(Entry.Builder::role)
            .use(facts)
            .withProbability(0.3)
            .in(Entry.Builder::organization)
            .use(facts)
            .withProbability(0.3)
            .in(Entry.Builder::location)
            .use(publications())
            .withProbability(0.2)
            .in(Entry.Builder::publication)
            .use(HostileBlocks.bodies())
            .withProbability(0.6)
            .in(Entry.Builder::body)
            .use(keywordGroups())
            .withProbability(0.3)
            .in(Entry.Builder::keywordGroups)
            .use(HostileTexts.addresses())
            .withProbability(0.2)
            .in(Entry.Builder::url)
            .use(HostileInlines.images().list().ofMaxSize(2))
            .withProbability(0.2)
            .in(Entry.Builder::logos)
            .use(fields())
            .withProbability(0.3)
            .in(Entry.Builder::fields)
            .use(EXTENSIONS)
            .in(Entry.Builder::extensions)
            .build(Entry.Builder::build));
  }

  /** Headings without marks of footnotes, which stand in bodies here. */
  static Arbitrary<List<Inline>> headings() {
    return WholeArbitrary.of(
        Arbitraries.frequencyOf(
            Tuple.of(2, HostileTexts.texts().map(text -> List.of(Inline.text(text)))),
            Tuple.of(2, HostileInlines.runs().map(HostileItems::withoutNotes)),
            Tuple.of(1, HostileShapes.headings()),
            Tuple.of(1, Arbitraries.create(List::of))));
  }

  private static List<Inline> withoutNotes(List<Inline> run) {
    boolean notes = !EveryValue.of(run, Inline.FootnoteReference.class).isEmpty();
    return notes ? List.of(Inline.text("[^1]")) : run;
  }

  private static Arbitrary<List<KeywordGroup>> keywordGroups() {
    Arbitrary<String> labels =
        WholeArbitrary.of(
            Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just("")), Tuple.of(1, HostileTexts.lines())));
    return WholeArbitrary.of(
        Combinators.combine(labels, HostileTexts.texts().list().ofMinSize(1).ofMaxSize(3))
            .as(HostileItems::group)
            .list()
            .ofMaxSize(2)
            .map(groups -> groups.stream().flatMap(Optional::stream).toList()));
  }

  /** A group, unless no keyword is left of its words. */
  private static Optional<KeywordGroup> group(String label, List<String> items) {
    return Optional.of(items)
        .filter(words -> words.stream().anyMatch(word -> !word.isBlank()))
        .map(words -> new KeywordGroup(label, words));
  }

  private static Arbitrary<List<Field>> fields() {
    return WholeArbitrary.of(
        Combinators.combine(HostileTexts.lines(), HostileInlines.runs())
            .as((label, value) -> field(label, withoutNotes(value)))
            .list()
            .ofMaxSize(2)
            .map(fields -> fields.stream().flatMap(Optional::stream).toList()));
  }

  /** A field, unless no label or no value is left of its words. */
  private static Optional<Field> field(String label, List<Inline> value) {
    boolean empty = label.isBlank() || new Block.Paragraph(value).content().isEmpty();
    return empty ? Optional.empty() : Optional.of(new Field(label + ".", value));
  }

  private static Arbitrary<Publication> publications() {
    Arbitrary<Doi> dois =
        Combinators.combine(
                Arbitraries.of("10.1000/182", "10.5555/a(b)%c", "10.5555/_x_*y*"),
                HostileTexts.addresses())
            .as(Doi::new);
    return WholeArbitrary.of(
        Builders.withBuilder(Publication::builder)
            .use(HostileTexts.texts().list().ofMaxSize(2))
            .in(Publication.Builder::authors)
            .use(HostileTexts.texts())
            .withProbability(0.7)
            .in(Publication.Builder::title)
            .use(HostileTexts.texts())
            .withProbability(0.5)
            .in(Publication.Builder::venue)
            .use(DateArbitraries.years())
            .withProbability(0.5)
            .in(Publication.Builder::year)
            .use(dois)
            .withProbability(0.5)
            .in(Publication.Builder::doi)
            .use(EXTENSIONS)
            .in(Publication.Builder::extensions)
            .build(Publication.Builder::build));
  }
}

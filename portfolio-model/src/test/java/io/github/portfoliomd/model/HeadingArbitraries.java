package io.github.portfoliomd.model;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The headings of items, with the address that a link in them gives the item. */
final class HeadingArbitraries {

  /** A heading, and the item's address. */
  record Headline(List<Inline> heading, Optional<String> url) {
    Entry.Builder of(Entry.Builder builder) {
      url.ifPresent(builder::url);
      return builder.heading(heading);
    }

    Section.Builder of(Section.Builder builder) {
      url.ifPresent(builder::url);
      return builder.heading(heading);
    }
  }

  private HeadingArbitraries() {}

  /** Where a link is the title or a part of it, its target is the item's address. */
  static Arbitrary<Headline> headlines() {
    Arbitrary<Optional<String>> urls = InlineArbitraries.addresses().optional(0.25);
    return WholeArbitrary.of(
        Arbitraries.frequencyOf(
            Tuple.of(8, Combinators.combine(plain(), urls).as(Headline::new)),
            Tuple.of(2, Combinators.combine(marked(), urls).as(Headline::new)),
            Tuple.of(3, linked())));
  }

  private static Arbitrary<List<Inline>> plain() {
    return TextArbitraries.titles().map(title -> List.of(Inline.text(title)));
  }

  /** Mark-up, and links too, on words inside of a longer phrase. */
  private static Arbitrary<List<Inline>> marked() {
    return Combinators.combine(
            TextArbitraries.titles(), InlineArbitraries.marked(1), TextArbitraries.phrases())
        .as(
            (before, inline, behind) ->
                List.of(Inline.text(before + " tide "), inline, Inline.text(" " + behind)));
  }

  private static Arbitrary<Headline> linked() {
    return Combinators.combine(
            InlineArbitraries.addresses(),
            TextArbitraries.phrases(),
            TextArbitraries.phrases(),
            Arbitraries.of(0, 1, 2))
        .as(
            (address, words, others, shape) -> {
              Inline link = Inline.link(address, words);
              List<Inline> heading =
                  switch (shape) {
                    case 0 -> List.of(link);
                    case 1 -> List.of(link, Inline.text(" - " + others));
                    default -> List.of(Inline.text(others + " - "), link);
                  };
              return new Headline(heading, Optional.of(address));
            });
  }
}

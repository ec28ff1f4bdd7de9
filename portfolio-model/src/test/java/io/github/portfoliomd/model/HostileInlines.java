package io.github.portfoliomd.model;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Running text of {@link HostileTexts}, marked up in any way that the model allows. */
final class HostileInlines {

  private static final Arbitrary<Inline> TEXT = HostileTexts.texts().map(Inline.Text::new);

  private static final Arbitrary<Inline> TAG =
      Arbitraries.of(
              "<b>",
              "</b>",
              "<a href=x>",
              "</a>",
              "<span class=\"date\">",
              "<kbd class=\"k\">",
              "<sub>",
              "</sub>",
              "<script>",
              "<!-- x -->",
              "<q a>",
              "</span>",
              "<?php x ?>")
          .map(Inline.Html::new);

  private static final Arbitrary<Inline> LEAF =
      WholeArbitrary.of(
          Arbitraries.frequencyOf(
              Tuple.of(8, TEXT),
              Tuple.of(2, HostileTexts.texts().map(Inline.Code::new)),
              Tuple.of(2, images().map(image -> image)),
              Tuple.of(1, Arbitraries.create(Inline.SoftBreak::new)),
              Tuple.of(1, Arbitraries.create(Inline.HardBreak::new)),
              Tuple.of(1, Arbitraries.of("1", "n", "a_b").map(Inline.FootnoteReference::new)),
              Tuple.of(1, TAG),
              Tuple.of(
                  1,
                  Arbitraries.of(
                          "{{ site.title }}",
                          "{% include figure src=\"a\" %}",
                          "{{ a | b: \"c\" }}")
                      .map(Inline.Opaque::new))));

  /** A footnote's mark is a link itself. */
  private static final Arbitrary<Inline> IN_LINK =
      WholeArbitrary.of(LEAF.filter(inline -> !(inline instanceof Inline.FootnoteReference)));

  private HostileInlines() {}

  /** Up to three inlines in a row; each may touch the next. */
  static Arbitrary<List<Inline>> runs() {
    return runs(2, true);
  }

  private static Arbitrary<List<Inline>> runs(int depth, boolean links) {
    return WholeArbitrary.of(inlines(depth, links).list().ofMinSize(1).ofMaxSize(3));
  }

  private static Arbitrary<Inline> inlines(int depth, boolean links) {
    if (depth == 0) {
      return links ? LEAF : IN_LINK;
    }
    Arbitrary<List<Inline>> inner = runs(depth - 1, links);
    Arbitrary<Inline> marked =
        Arbitraries.oneOf(
            inner.map(Inline.Emphasis::new),
            inner.map(Inline.Strong::new),
            inner.map(Inline.Strikethrough::new));
    Arbitrary<Inline> link =
        Combinators.combine(HostileTexts.addresses(), titles(), runs(depth - 1, false))
            .as(Inline.Link::new);
    return WholeArbitrary.of(
        Arbitraries.frequencyOf(
            Tuple.of(5, links ? LEAF : IN_LINK),
            Tuple.of(2, marked),
            Tuple.of(1, links ? link : IN_LINK)));
  }

  static Arbitrary<Inline.Image> images() {
    Arbitrary<String> sizes = Arbitraries.of("", "", "7", "50%", "a\"b");
    return WholeArbitrary.of(
        Combinators.combine(HostileTexts.addresses(), HostileTexts.lines(), titles(), sizes, sizes)
            .as(Inline.Image::new));
  }

  private static Arbitrary<String> titles() {
    return WholeArbitrary.of(
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just("")), Tuple.of(1, HostileTexts.texts())));
  }
}

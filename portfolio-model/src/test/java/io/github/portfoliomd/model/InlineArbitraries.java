package io.github.portfoliomd.model;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Running text. Blanks stand between words and marked-up words, so that each mark-up can be said.
 */
final class InlineArbitraries {

  private static final String[] TAGS = {"kbd", "u", "sup"};

  private InlineArbitraries() {}

  static Arbitrary<String> addresses() {
    return Arbitraries.of(
        "https://quay.example/",
        "https://tide.example/search?q=gull&page=2#top",
        "https://en.tide.example/wiki/Sluice_(lock)",
        "https://tide.example/été",
        "notes/pebble.html",
        "../ledger",
        "mailto:mail@quay.example",
        "{{site.baseurl}}/lantern");
  }

  /** One inline of any case, but for footnote marks, which need their footnote. */
  static Arbitrary<Inline> inlines() {
    return WholeArbitrary.of(
        Arbitraries.frequencyOf(
            Tuple.of(3, TextArbitraries.phrases().map(Inline.Text::new)),
            Tuple.of(5, marked(2)),
            Tuple.of(1, images().map(image -> image)),
            Tuple.of(1, tags()),
            Tuple.of(1, opaques()),
            Tuple.of(1, Arbitraries.create(Inline.SoftBreak::new)),
            Tuple.of(1, Arbitraries.create(Inline.HardBreak::new))));
  }

  /** Words on one line, without images. */
  static Arbitrary<List<Inline>> lines() {
    return line(
        TextArbitraries.phrases(), WholeArbitrary.of(Arbitraries.oneOf(marked(2), opaques())));
  }

  /** Words on one line, in which even a link shows no image. */
  static Arbitrary<List<Inline>> headings() {
    return lines().filter(line -> !showsImage(line));
  }

  private static boolean showsImage(List<Inline> inlines) {
    return inlines.stream()
        .anyMatch(i -> i instanceof Inline.Image || showsImage(Inlines.content(i)));
  }

  /** Running text with everything that can stand in it, over one to three lines. */
  static Arbitrary<List<Inline>> paragraphs() {
    Arbitrary<Inline> inside =
        WholeArbitrary.of(
            Arbitraries.frequencyOf(
                Tuple.of(6, marked(2)), Tuple.of(2, images().map(i -> i)), Tuple.of(1, opaques())));
    Arbitrary<List<Inline>> lines =
        WholeArbitrary.of(
            Arbitraries.frequencyOf(
                Tuple.of(6, line(TextArbitraries.sentences(), inside)),
                Tuple.of(
                    1,
                    Combinators.combine(marked(1), TextArbitraries.sentences())
                        .as(InlineArbitraries::led)),
                Tuple.of(
                    1,
                    Combinators.combine(TextArbitraries.phrases(), Arbitraries.of(TAGS))
                        .as(InlineArbitraries::tagged))));
    Arbitrary<Inline> breaks = Arbitraries.of(new Inline.SoftBreak(), new Inline.HardBreak());
    Arbitrary<List<Inline>> further =
        Combinators.combine(breaks, lines)
            .as((lineBreak, line) -> joined(List.of(lineBreak), List.of(line)));
    return WholeArbitrary.of(
        Combinators.combine(lines, further.list().ofMaxSize(2)).as(InlineArbitraries::joined));
  }

  /** Text, and now and then an inline with text behind it. */
  private static Arbitrary<List<Inline>> line(Arbitrary<String> texts, Arbitrary<Inline> inside) {
    Arbitrary<List<Inline>> further =
        Combinators.combine(inside, texts)
            .as((inline, text) -> List.of(Inline.text(" "), inline, Inline.text(" " + text)));
    return WholeArbitrary.of(
        Combinators.combine(
                texts.map(text -> List.of(Inline.text(text))), further.list().ofMaxSize(2))
            .as(InlineArbitraries::joined));
  }

  private static List<Inline> joined(List<Inline> first, List<List<Inline>> others) {
    List<Inline> out = new ArrayList<>(first);
    others.forEach(out::addAll);
    return Canonical.inlines(out);
  }

  private static List<Inline> led(Inline first, String text) {
    return List.of(first, Inline.text(" " + text));
  }

  private static List<Inline> tagged(String text, String tag) {
    return List.of(
        Inline.text(text + " "),
        new Inline.Html("<" + tag + ">"),
        Inline.text(text),
        new Inline.Html("</" + tag + ">"));
  }

  /** Words in emphasis, code or a link. */
  static Arbitrary<Inline> marked(int depth) {
    Arbitrary<List<Inline>> content = content(depth);
    return WholeArbitrary.of(
        Arbitraries.frequencyOf(
            Tuple.of(2, content.map(Inline.Emphasis::new)),
            Tuple.of(2, content.map(Inline.Strong::new)),
            Tuple.of(1, content.map(Inline.Strikethrough::new)),
            Tuple.of(1, codes()),
            Tuple.of(2, links())));
  }

  /** What stands inside of emphasis: words, or marked words between others. */
  private static Arbitrary<List<Inline>> content(int depth) {
    Arbitrary<List<Inline>> words =
        TextArbitraries.phrases().map(text -> List.of(Inline.text(text)));
    return depth == 0
        ? words
        : WholeArbitrary.of(
            Arbitraries.frequencyOf(
                Tuple.of(3, words),
                Tuple.of(1, line(TextArbitraries.phrases(), marked(depth - 1)))));
  }

  private static Arbitrary<Inline> codes() {
    return Arbitraries.of("ls", "a[0] * b_1", "List<Tide>", "x && y", "#42", "C:\\quay")
        .map(Inline.Code::new);
  }

  static Arbitrary<Inline> links() {
    Arbitrary<List<Inline>> contents =
        WholeArbitrary.of(
            Arbitraries.frequencyOf(
                Tuple.of(4, TextArbitraries.phrases().map(text -> List.of(Inline.text(text)))),
                Tuple.of(1, TextArbitraries.phrases().map(InlineArbitraries::strong)),
                Tuple.of(1, codes().map(List::of)),
                Tuple.of(1, images().map(List::of))));
    Arbitrary<Inline> bare =
        Arbitraries.of("https://quay.example/", "https://tide.example/map")
            .map(address -> Inline.link(address, address));
    return WholeArbitrary.of(
        Arbitraries.frequencyOf(
            Tuple.of(1, bare),
            Tuple.of(
                5, Combinators.combine(addresses(), titles(), contents).as(Inline.Link::new))));
  }

  private static List<Inline> strong(String words) {
    return List.of(new Inline.Strong(List.of(Inline.text(words))));
  }

  private static Arbitrary<String> titles() {
    return WholeArbitrary.of(
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just("")), Tuple.of(1, TextArbitraries.phrases())));
  }

  static Arbitrary<Inline.Image> images() {
    Arbitrary<String> sources =
        Arbitraries.of(
            "img/gull.png",
            "../img/quay.png?raw=true",
            "https://tide.example/a.svg?x=1&y=2",
            "{{site.baseurl}}/img/a.png");
    Arbitrary<String> sizes = Arbitraries.of("", "100", "50%");
    return WholeArbitrary.of(
        Combinators.combine(sources, titles(), titles(), sizes, sizes).as(Inline.Image::new));
  }

  private static Arbitrary<Inline> tags() {
    return Combinators.combine(Arbitraries.of("<", "</"), Arbitraries.of(TAGS))
        .as((start, tag) -> new Inline.Html(start + tag + ">"));
  }

  private static Arbitrary<Inline> opaques() {
    return Arbitraries.of("{{ site.title }}", "{% include badge.html %}").map(Inline.Opaque::new);
  }
}

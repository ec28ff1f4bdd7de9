package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.Profile;
import io.github.portfoliomd.model.Publication;
import io.github.portfoliomd.model.Section;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Portfolios with text that means something to HTML, to a terminal or to the writers themselves.
 */
final class HostilePortfolios {

  private HostilePortfolios() {}

  private static final Arbitrary<String> PIECE =
      Arbitraries.of(
          "tide",
          "Fähre",
          "漢字かな",
          "e\u0301",
          "🌊",
          "<b>",
          "</p>",
          "&amp;",
          "\"",
          "'",
          "- ",
          "---",
          "# ",
          "\\",
          "|",
          "`",
          "[x]",
          "\t",
          "\u0007",
          "\u202E",
          "\u00A0",
          "\u2028",
          "\uFFFE",
          ":",
          "; ",
          ", ",
          "{{ a }}",
          "<!--",
          "-->",
          "]]>",
          "2021",
          "long-word-that-is-not-to-be-broken-anywhere");

  private static final Arbitrary<String> TEXT =
      PIECE.list().ofMinSize(1).ofMaxSize(6).map(pieces -> String.join(" ", pieces));

  private static final Arbitrary<String> URL =
      Arbitraries.of(
          "https://tides.example/a?b=c&d=e#f",
          "../a b.png",
          "javascript:alert(1)",
          "",
          "//x",
          "mailto:a@b.example",
          "https://tides.example/" + "long/".repeat(20),
          "{{ site.url }}/a",
          "a#b#c",
          "http://[",
          "x\u0001y",
          "漢.png");

  private static final Arbitrary<PartialDate> DATE =
      Arbitraries.of("2020", "0000", "2021-03", "2020-02-29", "2020-23", "2020-34")
          .map(PartialDate::parse);

  private static final Arbitrary<Inline> LEAF =
      Arbitraries.oneOf(
          TEXT.map(Inline::text),
          TEXT.map(Inline.Code::new),
          Combinators.combine(URL, TEXT, TEXT, Arbitraries.of("", "7", "50%"))
              .as((url, alt, title, size) -> new Inline.Image(url, alt, title, size, size)),
          Arbitraries.of(new Inline.SoftBreak(), new Inline.HardBreak()),
          Arbitraries.of("1", "n").map(Inline.FootnoteReference::new),
          Arbitraries.of(
                  "<b>", "</b>", "<sub>", "</sub>", "<br>", "<script>", "<!-- x -->", "<q a>")
              .map(Inline.Html::new),
          TEXT.map(Inline.Opaque::new));

  private static final Arbitrary<List<Inline>> LEAVES = LEAF.list().ofMinSize(1).ofMaxSize(4);

  private static final Arbitrary<Inline> INLINE =
      Arbitraries.oneOf(
          LEAF,
          LEAVES.map(Inline.Emphasis::new),
          LEAVES.map(Inline.Strong::new),
          LEAVES.map(Inline.Strikethrough::new),
          Combinators.combine(URL, TEXT, LEAVES).as(Inline.Link::new));

  private static final Arbitrary<List<Inline>> INLINES = INLINE.list().ofMinSize(1).ofMaxSize(5);

  static Arbitrary<Portfolio> portfolios() {
    Arbitrary<Map<String, Data>> front =
        Arbitraries.maps(Arbitraries.of("title", "lang", "layout"), TEXT.map(Data::text))
            .ofMaxSize(3);
    return Combinators.combine(
            front.map(FrontMatter::of), person(), orNone(INLINES), bodies(2), items(3))
        .as(
            (matter, person, heading, introduction, items) ->
                Portfolio.builder()
                    .frontMatter(matter)
                    .person(person)
                    .heading(heading)
                    .introduction(introduction)
                    .items(items)
                    .build());
  }

  private static <T> Arbitrary<List<T>> orNone(Arbitrary<List<T>> lists) {
    return Arbitraries.oneOf(Arbitraries.just(List.of()), lists);
  }

  private static Arbitrary<Person> person() {
    Arbitrary<Person> some =
        Combinators.combine(TEXT, URL, TEXT, TEXT)
            .as(
                (name, url, mail, phone) ->
                    Person.builder()
                        .name(name)
                        .image(url)
                        .email(mail)
                        .phone(phone)
                        .url(url)
                        .addProfile(Profile.builder().network(name).url(url).build())
                        .build());
    return Arbitraries.oneOf(Arbitraries.just(Person.builder().build()), some);
  }

  private static Arbitrary<List<Item>> items(int depth) {
    if (depth == 0) {
      return Arbitraries.just(List.of());
    }
    Arbitrary<Item> section =
        Combinators.combine(orNone(INLINES), bodies(1), Arbitraries.lazy(() -> items(depth - 1)))
            .as((h, body, items) -> Section.builder().heading(h).body(body).items(items).build());
    Arbitrary<Item> entry =
        Combinators.combine(
                orNone(INLINES), period(), TEXT, publication(), URL, TEXT, INLINES, bodies(1))
            .as(HostilePortfolios::entry)
            .flatMap(e -> Arbitraries.lazy(() -> items(depth - 1)).map(e::withItems));
    return Arbitraries.oneOf(section, entry).list().ofMaxSize(2);
  }

  private static Entry entry(
      List<Inline> heading,
      Period period,
      String fact,
      Publication publication,
      String url,
      String label,
      List<Inline> value,
      List<Block> body) {
    Entry.Builder entry =
        Entry.builder()
            .heading(heading)
            .kind(Kind.PROJECT)
            .period(period)
            .role(fact)
            .organization(fact + "\n" + label)
            .publication(publication)
            .url(url)
            .addLogo(new Inline.Image(url, label, "", "9", ""))
            .addKeywordGroup(new KeywordGroup(label, List.of(fact + "k", "k")))
            .body(body);
    List<Inline> canonical = new Block.Paragraph(value).content();
    return canonical.isEmpty()
        ? entry.build()
        : entry.addField(new Field(label + "l", value)).build();
  }

  private static Arbitrary<Period> period() {
    return Arbitraries.oneOf(
        DATE.map(Period::point),
        DATE.map(Period::since),
        DATE.map(Period::until),
        DATE.map(date -> Period.range(date, PartialDate.of(2022))));
  }

  private static Arbitrary<Publication> publication() {
    return Combinators.combine(
            TEXT.list().ofMaxSize(2), TEXT, URL, Arbitraries.integers().between(0, 2100))
        .as(
            (authors, title, url, year) ->
                Publication.builder()
                    .authors(authors)
                    .title(title)
                    .venue(title)
                    .year(year)
                    .doi(new Doi("10.5555/a(b)%c", url))
                    .build());
  }

  /** A heading cannot stand in a body itself. */
  private static Arbitrary<List<Block>> bodies(int depth) {
    return blocks(depth)
        .map(
            body ->
                body.stream()
                    .map(b -> b instanceof Block.Heading ? new Block.Quote(List.of(b)) : b)
                    .toList());
  }

  private static Arbitrary<List<Block>> blocks(int depth) {
    return block(depth).list().ofMaxSize(3);
  }

  private static Arbitrary<Block> block(int depth) {
    Arbitrary<Block> leaf =
        Arbitraries.oneOf(
            INLINES.map(Block.Paragraph::new),
            Combinators.combine(TEXT, TEXT).as(Block.CodeBlock::new),
            Combinators.combine(Arbitraries.integers().between(1, 6), INLINES)
                .as(Block.Heading::new),
            INLINES.map(HostilePortfolios::table),
            TEXT.map(t -> new Block.Html("<div><p>" + t + "<ul><li>b<td>c<h1>d<a href=x>e<img>")),
            TEXT.map(Block.Opaque::new),
            TEXT.map(Block.Comment::new));
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<List<Block>> inner = Arbitraries.lazy(() -> blocks(depth - 1));
    Arbitrary<List<Block.ListItem>> listItems =
        Combinators.combine(Arbitraries.of(Block.Task.class), inner)
            .as(Block.ListItem::new)
            .list()
            .ofMaxSize(3);
    return Arbitraries.oneOf(
        leaf,
        inner.map(Block.Quote::new),
        Combinators.combine(Arbitraries.of(true, false), listItems).as(Block.BulletList::new),
        Combinators.combine(Arbitraries.of(0, 1, 9), Arbitraries.of(true, false), listItems)
            .as(Block.OrderedList::new),
        inner.map(
            b ->
                new Block.DefinitionList(
                    List.of(new Block.Definition(List.of(List.of(Inline.text("t"))), List.of(b))))),
        Combinators.combine(Arbitraries.of("1", "2"), inner).as(Block.FootnoteDefinition::new));
  }

  private static Block table(List<Inline> content) {
    Block.Cell cell = new Block.Cell(content);
    return new Block.Table(
        List.of(Block.Alignment.RIGHT, Block.Alignment.NONE),
        List.of(cell, Samples.cell("b")),
        List.of(List.of(Samples.cell("a"), cell)));
  }
}

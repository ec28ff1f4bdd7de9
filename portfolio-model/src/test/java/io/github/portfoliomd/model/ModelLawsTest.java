package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class ModelLawsTest {

  private final CopyVisitor copies = new CopyVisitor();

  @Provide
  Arbitrary<Portfolio> portfolios() {
    return PortfolioArbitraries.portfolios();
  }

  @Property
  void aPortfolioMadeAnewFromItsPartsIsEqual(@ForAll("portfolios") Portfolio page) {
    Portfolio copy =
        Portfolio.builder()
            .frontMatter(page.frontMatter())
            .person(page.person().toBuilder().build())
            .heading(copies.inlines(page.heading()))
            .introduction(copies.blocks(page.introduction()))
            .items(page.items().stream().map(this::copy).toList())
            .extensions(page.extensions())
            .build();

    assertThat(copy).isEqualTo(page).hasSameHashCodeAs(page).hasToString(page.toString());
  }

  private Item copy(Item item) {
    return item instanceof Section section ? copy(section) : copy((Entry) item);
  }

  private Item copy(Section item) {
    Section.Builder out =
        Section.builder()
            .heading(copies.inlines(item.heading()))
            .kind(Kind.of(item.kind().name()))
            .body(copies.blocks(item.body()))
            .keywordGroups(item.keywordGroups())
            .logos(item.logos().stream().map(copies::image).toList())
            .fields(item.fields())
            .extensions(item.extensions())
            .items(item.items().stream().map(this::copy).toList());
    item.url().ifPresent(out::url);
    return out.build();
  }

  private Item copy(Entry item) {
    Entry.Builder out =
        Entry.builder()
            .heading(copies.inlines(item.heading()))
            .kind(Kind.of(item.kind().name()))
            .body(copies.blocks(item.body()))
            .keywordGroups(item.keywordGroups())
            .logos(item.logos().stream().map(copies::image).toList())
            .fields(item.fields())
            .extensions(item.extensions())
            .items(item.items().stream().map(this::copy).toList());
    item.url().ifPresent(out::url);
    item.period().ifPresent(period -> out.period(Period.parse(period.toString())));
    item.role().ifPresent(out::role);
    item.organization().ifPresent(out::organization);
    item.location().ifPresent(out::location);
    item.publication().ifPresent(publication -> out.publication(publication.toBuilder().build()));
    return out.build();
  }

  @Property
  void withNothingChangedAPortfolioIsEqual(@ForAll("portfolios") Portfolio page) {
    assertThat(page.map(UnaryOperator.identity())).isEqualTo(page);
    assertThat(page.filter(item -> true)).isEqualTo(page);
    assertThat(page.toBuilder().build()).isEqualTo(page);
  }

  @Property
  void aPortfolioSurvivesSerialisation(@ForAll("portfolios") Portfolio page) {
    assertThat(Serialised.copy(page)).isEqualTo(page).hasSameHashCodeAs(page);
  }

  @Property
  void twoPortfoliosAreEqualWhereTheySayTheSame(
      @ForAll("portfolios") Portfolio one, @ForAll("portfolios") Portfolio other) {
    assertThat(one.equals(other)).isEqualTo(one.toString().equals(other.toString()));
    assertThat(one).isNotEqualTo(one.toBuilder().addHeading(Inline.text("!")).build());
  }

  @Property
  void titleAndSubtitleHoldTheWordsOfTheHeading(@ForAll("portfolios") Portfolio page) {
    for (ItemPath path : page.paths()) {
      Item item = path.item();
      String joined = item.title() + item.subtitle().map(words -> " - " + words).orElse("");
      assertThat(joined).isEqualTo(item.headingText());
    }
  }

  @Property
  void pathsAndEntriesAgree(@ForAll("portfolios") Portfolio page) {
    assertThat(page.paths().stream().map(ItemPath::item).filter(Entry.class::isInstance))
        .isEqualTo(List.copyOf(page.entries()).stream().map(Item.class::cast).toList());
    assertThat(page.paths()).extracting(ItemPath::pointer).doesNotHaveDuplicates();
  }

  /** Inlines as they may come out of a program, not as they are in a model. */
  @Provide
  Arbitrary<List<Inline>> rawInlines() {
    return raw(3);
  }

  private static Arbitrary<List<Inline>> raw(int depth) {
    Arbitrary<Inline> leaves =
        Arbitraries.oneOf(
            Arbitraries.of("", " ", "\t", "a", " b ", "\r\n", "\0", "\uD800").map(Inline.Text::new),
            Arbitraries.of("", "c").map(Inline.Code::new),
            Arbitraries.of(new Inline.SoftBreak(), new Inline.HardBreak()));
    Arbitrary<Inline> all =
        depth == 0
            ? leaves
            : Arbitraries.frequencyOf(
                Tuple.of(4, leaves),
                Tuple.of(1, raw(depth - 1).map(Inline.Emphasis::new)),
                Tuple.of(1, raw(depth - 1).map(Inline.Strong::new)),
                Tuple.of(1, raw(depth - 1).map(content -> new Inline.Link("d", "", content))));
    return WholeArbitrary.of(all.list().ofMaxSize(5));
  }

  @Property
  void canonicalFormIsReachedInOneStep(@ForAll("rawInlines") List<Inline> raw) {
    Block.Paragraph paragraph = new Block.Paragraph(raw);
    Block.Heading heading = new Block.Heading(1, raw);

    assertThat(new Block.Paragraph(copies.inlines(paragraph.content()))).isEqualTo(paragraph);
    assertThat(new Block.Heading(1, copies.inlines(heading.content()))).isEqualTo(heading);
    assertThat(EveryValue.of(heading, Inline.class)).noneMatch(Canonical::isBreak);
  }

  @Property
  void canonicalFormKeepsEveryVisibleCharacter(@ForAll("rawInlines") List<Inline> raw) {
    String visible = Inlines.text(raw).replaceAll("\\s", "");

    assertThat(Inlines.text(new Block.Paragraph(raw).content()).replaceAll("\\s", ""))
        .isEqualTo(visible);
    assertThat(Inlines.text(new Block.Heading(1, raw).content()).replaceAll("\\s", ""))
        .isEqualTo(visible);
  }

  @Property
  void theLocaleChangesNothing(@ForAll("portfolios") Portfolio page) {
    Locale before = Locale.getDefault();
    String text = page.toString();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(page.toString()).isEqualTo(text);
      Optional<Period> date =
          page.entries().stream().flatMap(e -> e.periodOrYear().stream()).findFirst();
      date.ifPresent(period -> assertThat(period.toString()).matches("[0-9./-]+"));
    } finally {
      Locale.setDefault(before);
    }
  }
}

package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpressibleTest {

  private static final Inline LINK = Inline.link("/a", "a");
  private static final List<Inline> LINK_IN_LINK =
      List.of(
          Inline.text("a "),
          new Inline.Link("/b", "", List.of(new Inline.Strong(List.of(LINK, Inline.text("!"))))));

  @Test
  void refusesALinkInALink() {
    String why = "a link stands inside a link";
    Block paragraph = new Block.Paragraph(LINK_IN_LINK);
    List<Block> body = List.of(Block.paragraph("a"), new Block.Quote(List.of(paragraph)));

    assertRefused(Portfolio.builder().heading(LINK_IN_LINK), "/heading/1", why);
    assertRefused(Portfolio.builder().introduction(body), "/introduction/1", why);
    assertRefused(with(Entry.builder().heading(LINK_IN_LINK).build()), "/items/0/heading/1", why);
    assertRefused(with(Section.builder().body(body).build()), "/items/0/body/1", why);
    assertRefused(
        with(Section.builder().addItem(Entry.builder().body(body).build()).build()),
        "/items/0/items/0/body/1",
        why);
    assertRefused(
        with(Entry.builder().addField(new Field("f", LINK_IN_LINK)).build()),
        "/items/0/fields/0/value/1",
        why);
  }

  @Test
  void linksSideBySideAreFine() {
    List<Inline> links = List.of(LINK, new Inline.Emphasis(List.of(LINK)));

    assertThat(Portfolio.builder().heading(links).build().heading()).isEqualTo(links);
  }

  @Test
  void refusesAFootnotesMarkInALink() {
    List<Inline> mark = List.of(new Inline.Emphasis(List.of(new Inline.FootnoteReference("a"))));

    assertThat(Portfolio.builder().heading(mark).build().heading()).isEqualTo(mark);
    assertRefused(
        Portfolio.builder().addHeading(new Inline.Link("/a", "", mark)),
        "/heading/0",
        "a footnote's mark stands inside a link");
  }

  @Test
  void everyBlockHasRoomForAText() {
    Block deep = new Block.CodeBlock("", "a");
    for (int i = 0; i < 99; i++) {
      deep = new Block.Quote(List.of(deep));
    }

    assertThat(Portfolio.builder().addIntroduction(deep).build().introduction()).hasSize(1);
    assertRefused(
        Portfolio.builder().addIntroduction(new Block.Quote(List.of(deep))),
        "/introduction/0",
        "it nests more than 100 deep");
  }

  @Test
  void refusesFootnotesWithoutAName() {
    Block reference = new Block.Paragraph(List.of(new Inline.FootnoteReference("a b")));
    Block definition = new Block.FootnoteDefinition("a`", List.of());

    assertRefused(
        Portfolio.builder().addIntroduction(reference),
        "/introduction/0",
        "a footnote cannot be named \"a b\"");
    assertRefused(
        Portfolio.builder().addIntroduction(definition),
        "/introduction/0",
        "a footnote cannot be named \"a`\"");
  }

  @Test
  void refusesASeventhLevelOfItems() {
    assertThat(with(ItemArbitraries.nested(6)).build().paths()).hasSize(6);
    assertRefused(
        with(ItemArbitraries.nested(7)),
        "/items/0/items/0/items/0/items/0/items/0/items/0/items/0",
        "items stand more than 6 deep");
  }

  @Test
  void refusesItemsOfAnyDepthWithoutFalling() {
    Item item = Entry.builder().build();
    for (int i = 0; i < 50_000; i++) {
      item = Entry.builder().addItem(item).build();
    }
    Portfolio.Builder page = with(item);

    assertThatIllegalArgumentException().isThrownBy(page::build);
  }

  @Test
  void refusesTextThatNestsTooDeep() {
    String why = "it nests more than 100 deep";

    assertThat(Portfolio.builder().addHeading(Nested.inline(100)).build().heading()).hasSize(1);
    assertRefused(Portfolio.builder().addHeading(Nested.inline(101)), "/heading/0", why);
    assertThat(Portfolio.builder().addIntroduction(Nested.block(100)).build().introduction())
        .hasSize(1);
    assertRefused(Portfolio.builder().addIntroduction(Nested.block(101)), "/introduction/0", why);
  }

  @Test
  void refusesDataThatNestTooDeepWhereverTheyStand() {
    Data deep = Nested.data(101);
    Map<String, Data> members = Map.of("a/b~c", deep);
    String why = "it nests more than 100 deep";
    Person person = Person.builder().name("a").build();

    assertThat(Portfolio.builder().putExtension("a", Nested.data(100)).build().extensions())
        .hasSize(1);
    assertRefused(Portfolio.builder().putExtension("a", deep), "/extensions/a", why);
    assertRefused(
        Portfolio.builder().frontMatter(FrontMatter.of(members)), "/frontMatter/a~1b~0c", why);
    assertRefused(
        Portfolio.builder().person(person.toBuilder().extensions(members).build()),
        "/person/extensions/a~1b~0c",
        why);
    assertRefused(
        Portfolio.builder()
            .person(
                person.toBuilder()
                    .location(Location.builder().extensions(members).build())
                    .build()),
        "/person/location/extensions/a~1b~0c",
        why);
    assertRefused(
        Portfolio.builder()
            .person(
                person.toBuilder()
                    .addProfile(Profile.builder().url("a").build())
                    .addProfile(Profile.builder().extensions(members).build())
                    .build()),
        "/person/profiles/1/extensions/a~1b~0c",
        why);
    assertRefused(
        with(Section.builder().extensions(members).build()), "/items/0/extensions/a~1b~0c", why);
    assertRefused(
        with(
            Entry.builder().publication(Publication.builder().extensions(members).build()).build()),
        "/items/0/publication/extensions/a~1b~0c",
        why);
  }

  private static Portfolio.Builder with(Item item) {
    return Portfolio.builder().addItem(item);
  }

  private static void assertRefused(Portfolio.Builder page, String path, String why) {
    assertThatIllegalArgumentException().isThrownBy(page::build).withMessage(path + ": " + why);
  }
}

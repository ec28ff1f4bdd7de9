package io.github.portfoliomd.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Loss;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.Publication;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rows of {@code MAPPING.md}, "Losses", column "HTML". */
class HtmlLossesTest {

  private static List<String> losses(Portfolio portfolio) {
    return HtmlWriter.create().losses(portfolio).list().stream()
        .map(HtmlLossesTest::shortly)
        .toList();
  }

  private static String shortly(Loss loss) {
    assertThat(loss.why()).isNotBlank().doesNotContain("\n");
    return loss.what() + " " + loss.path();
  }

  private static List<String> losses(Inline... inlines) {
    return losses(
        Portfolio.builder().addIntroduction(new Block.Paragraph(List.of(inlines))).build());
  }

  @Test
  void whatIsCarriedIsNoLoss() {
    assertThat(losses(Portfolio.builder().person(Samples.person()).build())).isEmpty();
    assertThat(
            losses(
                Inline.link("/a", "b"),
                Inline.image("a.png", ""),
                new Inline.Html("<sub>"),
                new Inline.Opaque("{{ a }}"),
                new Inline.Html("</sub>"),
                new Inline.Html("<br>")))
        .isEmpty();
    // an address that is not safe stands in its row as words
    assertThat(losses(Portfolio.builder().addItem(Entry.builder().url("x:y").build()).build()))
        .isEmpty();
  }

  @Test
  void frontMatterButTitleAndLanguage() {
    Map<String, Data> values = new LinkedHashMap<>();
    values.put("title", Data.text("Tides"));
    values.put("lang", Data.text("en"));
    values.put("a/b~c", Data.text("x"));
    Portfolio page =
        Portfolio.builder()
            .frontMatter(FrontMatter.of(values))
            .addHeading(Inline.text("A"))
            .build();
    assertThat(losses(page)).containsExactly("front-matter /frontMatter/a~1b~0c");
    assertThat(HtmlWriter.builder().fragment().build().losses(page))
        .extracting(Loss::path)
        .containsExactly("/frontMatter/title", "/frontMatter/lang", "/frontMatter/a~1b~0c");
  }

  @Test
  void aLanguageThatIsNotRegistered() {
    Portfolio page =
        Portfolio.builder().frontMatter(FrontMatter.of(Map.of("lang", Data.text("en-UK")))).build();
    assertThat(losses(page)).containsExactly("front-matter /frontMatter/lang");
  }

  @Test
  void frontMatterThatCouldNotBeRead() {
    FrontMatter toml = new FrontMatter.Unread(FrontMatter.Format.TOML, "a = 1");
    assertThat(losses(Portfolio.builder().frontMatter(toml).build()))
        .containsExactly("front-matter /frontMatter");
  }

  @Test
  void extensionsWhereverTheyStand() {
    Data one = Data.number("1");
    Portfolio page =
        Portfolio.builder()
            .putExtension("a", one)
            .person(Person.builder().putExtension("a", one).build())
            .addItem(
                Entry.builder()
                    .publication(Publication.builder().putExtension("a", one).build())
                    .putExtension("a", one)
                    .build())
            .build();
    assertThat(losses(page))
        .containsExactly(
            "extensions /person/extensions",
            "extensions /items/0/publication/extensions",
            "extensions /items/0/extensions",
            "extensions /extensions");
  }

  @Test
  void comments() {
    assertThat(losses(Portfolio.builder().addIntroduction(new Block.Comment("a")).build()))
        .containsExactly("comment /introduction/0");
    assertThat(losses(Inline.text("a"), new Inline.Html("<!-- b -->")))
        .containsExactly("comment /introduction/0/content/1");
  }

  @Test
  void rawHtmlThatIsNotSafe() {
    assertThat(losses(new Inline.Html("<b class=a>"), new Inline.Html("<video>")))
        .containsExactly(
            "raw-html /introduction/0/content/0", "raw-html /introduction/0/content/1");
    assertThat(losses(new Inline.Html("<em>"), Inline.text("a"), new Inline.Html("</em>")))
        .containsExactly(
            "raw-html /introduction/0/content/0", "raw-html /introduction/0/content/2");
    Block.Html block = new Block.Html("<p>a <b>b</b></p>");
    assertThat(losses(Portfolio.builder().addIntroduction(block).build()))
        .containsExactly("raw-html /introduction/0");
  }

  @Test
  void unsafeAddresses() {
    assertThat(losses(Inline.link("javascript:x()", "a"), Inline.image("data:x", "")))
        .containsExactly(
            "unsafe-url /introduction/0/content/0/destination",
            "unsafe-url /introduction/0/content/1/source");
    Inline.Image logo = new Inline.Image("data:x", "A", "", "", "");
    assertThat(losses(Portfolio.builder().addItem(Entry.builder().addLogo(logo).build()).build()))
        .containsExactly("unsafe-url /items/0/logos/0/source");
  }

  @Test
  void addressesWithCharactersThatNoAddressHas() {
    Entry entry = Entry.builder().addHeading(Inline.link("/a b", "c")).url("/a b").build();
    Portfolio page = Portfolio.builder().addItem(entry).build();
    assertThat(losses(page))
        .containsExactly("url-encoded /items/0/heading/0/destination", "url-encoded /items/0/url");
    assertThat(HtmlWriter.create().losses(page).remaining().items())
        .containsExactly(
            Entry.builder().addHeading(Inline.link("/a%20b", "c")).url("/a%20b").build());
  }

  @Test
  void whatOnlyProgramsSee() {
    Block code = new Block.CodeBlock("java", "a");
    Portfolio page =
        Portfolio.builder()
            .addIntroduction(code)
            .addItem(Entry.builder().kind(Kind.TALK).build())
            .build();
    assertThat(losses(page))
        .containsExactly("code-info /introduction/0/info", "kind /items/0/kind");
  }

  @Test
  void theSpaceAroundItemsWithoutText() {
    Block.ListItem code = Block.ListItem.of(new Block.CodeBlock("", "a"));
    Block list = new Block.BulletList(false, List.of(code, code));
    assertThat(losses(Portfolio.builder().addIntroduction(list).build()))
        .containsExactly("list-spacing /introduction/0/tight");
  }

  @Test
  void sizesThatAreNoPixels() {
    assertThat(losses(new Inline.Image("a.png", "", "", "50%", "10")))
        .containsExactly("image-size /introduction/0/content/0");
  }

  @Test
  void controlCharacters() {
    assertThat(
            losses(Inline.text("a\u0007"), new Inline.Code("\u0085"), new Inline.Opaque("\uFFFE")))
        .containsExactly(
            "control-character /introduction/0/content/0/value",
            "control-character /introduction/0/content/1/value",
            "control-character /introduction/0/content/2/raw");
    Block code = new Block.CodeBlock("", "a\tb\n\u000B");
    Block opaque = new Block.Opaque("a\u001Bb");
    assertThat(losses(Portfolio.builder().addIntroduction(code).addIntroduction(opaque).build()))
        .containsExactly(
            "control-character /introduction/0/text", "control-character /introduction/1/raw");
    assertThat(
            HtmlWriter.builder()
                .fragment()
                .build()
                .write(Portfolio.builder().addIntroduction(opaque).build()))
        .contains(">ab<");
  }

  @Test
  void pathsLeadIntoEveryBlock() {
    Inline bad = Inline.link("x:y", "a");
    List<Block> inner = List.of(new Block.Paragraph(List.of(bad)));
    Block.ListItem item = new Block.ListItem(Block.Task.NONE, inner);
    Block.Cell cell = new Block.Cell(List.of(new Inline.Emphasis(List.of(bad))));
    Portfolio page =
        Portfolio.builder()
            .addHeading(bad)
            .addIntroduction(new Block.Quote(List.of(new Block.Heading(1, List.of(bad)))))
            .addIntroduction(new Block.Quote(inner))
            .addIntroduction(new Block.BulletList(true, List.of(item)))
            .addIntroduction(new Block.OrderedList(1, true, List.of(item)))
            .addIntroduction(
                new Block.Table(
                    List.of(Block.Alignment.NONE), List.of(cell), List.of(List.of(cell))))
            .addIntroduction(
                new Block.DefinitionList(
                    List.of(new Block.Definition(List.of(List.of(bad)), List.of(inner)))))
            .addIntroduction(new Block.FootnoteDefinition("n", inner))
            .build();
    assertThat(losses(page))
        .containsExactly(
            "unsafe-url /heading/0/destination",
            "unsafe-url /introduction/0/content/0/content/0/destination",
            "unsafe-url /introduction/1/content/0/content/0/destination",
            "unsafe-url /introduction/2/items/0/content/0/content/0/destination",
            "unsafe-url /introduction/3/items/0/content/0/content/0/destination",
            "unsafe-url /introduction/4/head/0/content/0/content/0/destination",
            "unsafe-url /introduction/4/rows/0/0/content/0/content/0/destination",
            "unsafe-url /introduction/5/items/0/terms/0/0/destination",
            "unsafe-url /introduction/5/items/0/definitions/0/0/content/0/destination",
            "unsafe-url /introduction/6/content/0/content/0/destination");
  }
}

package io.github.portfoliomd.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Loss;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.Section;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rows of {@code MAPPING.md}, "Losses", column "text". */
class TextLossesTest {

  private static List<String> losses(Portfolio.Builder page) {
    return PlainTextWriter.create().losses(page.build()).list().stream()
        .map(TextLossesTest::shortly)
        .toList();
  }

  private static String shortly(Loss loss) {
    assertThat(loss.why()).isNotBlank().doesNotContain("\n");
    return loss.what() + " " + loss.path();
  }

  private static List<String> losses(Inline... inlines) {
    return losses(Portfolio.builder().addIntroduction(new Block.Paragraph(List.of(inlines))));
  }

  @Test
  void whatIsCarriedIsNoLoss() {
    assertThat(
            losses(
                Inline.text("a\tb"),
                Inline.link("javascript:x()", "b"),
                Inline.image("a.png", "c"),
                new Inline.HardBreak(),
                new Inline.FootnoteReference("n"),
                new Inline.Opaque("{{ a }}"),
                new Inline.Html("<br>")))
        .isEmpty();
    assertThat(losses(Portfolio.builder().person(Samples.person()))).isEmpty();
  }

  @Test
  void style() {
    assertThat(
            losses(
                new Inline.Emphasis(List.of(new Inline.Code("a"))),
                new Inline.Strong(List.of(Inline.text("b"))),
                new Inline.SoftBreak(),
                new Inline.Strikethrough(List.of(Inline.text("c")))))
        .containsExactly(
            "emphasis /introduction/0/content/0",
            "code-style /introduction/0/content/0/content/0",
            "emphasis /introduction/0/content/1",
            "soft-break /introduction/0/content/2",
            "emphasis /introduction/0/content/3");
  }

  @Test
  void sizesAndTitles() {
    assertThat(
            losses(
                new Inline.Image("a.png", "", "T", "", "1"),
                new Inline.Link("/a", "T", List.of(Inline.text("b")))))
        .containsExactly(
            "link-title /introduction/0/content/0/title",
            "image-size /introduction/0/content/0",
            "link-title /introduction/0/content/1/title");
  }

  @Test
  void commentsAndRawHtml() {
    assertThat(losses(Inline.text("a"), new Inline.Html("<!---->"), new Inline.Html("<b>")))
        .containsExactly("comment /introduction/0/content/1", "raw-html /introduction/0/content/2");
    assertThat(
            losses(
                Portfolio.builder()
                    .addIntroduction(new Block.Comment("a"))
                    .addIntroduction(new Block.Html("<p>b</p>"))))
        .containsExactly("comment /introduction/0", "raw-html /introduction/1");
  }

  @Test
  void kindAndWhichOfTheTwo() {
    assertThat(
            losses(
                Portfolio.builder()
                    .addItem(
                        Section.builder()
                            .addItem(Entry.builder().kind(Kind.TALK).build())
                            .build())))
        .containsExactly("section-or-entry /items/0", "kind /items/0/items/0/kind");
  }

  @Test
  void theSpaceAroundASingleItem() {
    Block code = new Block.CodeBlock("", "b");
    List<Block.ListItem> one = List.of(Block.ListItem.of(Block.paragraph("a"), code));
    List<Block.ListItem> apart =
        List.of(Block.ListItem.of(Block.paragraph("a"), Block.paragraph("b")));
    assertThat(
            losses(
                Portfolio.builder()
                    .addIntroduction(new Block.BulletList(false, one))
                    .addIntroduction(new Block.BulletList(true, one))
                    .addIntroduction(new Block.OrderedList(1, false, one))
                    .addIntroduction(new Block.BulletList(false, apart))))
        .containsExactly(
            "list-spacing /introduction/0/tight", "list-spacing /introduction/2/tight");
  }

  @Test
  void frontMatterButATitleThatIsShown() {
    FrontMatter front = FrontMatter.of(Map.of("title", Data.text("T")));
    assertThat(losses(Portfolio.builder().frontMatter(front))).isEmpty();
    assertThat(losses(Portfolio.builder().frontMatter(front).addHeading(Inline.text("H"))))
        .containsExactly("front-matter /frontMatter/title");
  }

  @Test
  void controlCharacters() {
    assertThat(losses(Inline.text("a\u202E"), new Inline.Code("\u001B"), new Inline.Opaque("\b")))
        .containsExactly(
            "control-character /introduction/0/content/0/value",
            "code-style /introduction/0/content/1",
            "control-character /introduction/0/content/1/value",
            "control-character /introduction/0/content/2/raw");
    assertThat(
            losses(
                Portfolio.builder()
                    .addIntroduction(new Block.CodeBlock("\b", "a\tb\n\b"))
                    .addIntroduction(new Block.Opaque("a\nb\bc"))
                    .addItem(Entry.builder().url("a\bb").build())))
        .containsExactly(
            "control-character /introduction/0/info",
            "control-character /introduction/0/text",
            "control-character /introduction/1/raw",
            "control-character /items/0/url");
  }

  @Test
  void charactersThatNobodySees() {
    assertThat(losses(Inline.text("a\u200Bb"), new Inline.Code("a\uFEFF"), Inline.text("a\u200E")))
        .containsExactly(
            "control-character /introduction/0/content/0/value",
            "code-style /introduction/0/content/1",
            "control-character /introduction/0/content/1/value");
    assertThat(losses(Inline.image("a\u2066.png", "b\u00ADc")))
        .containsExactly(
            "control-character /introduction/0/content/0/source",
            "control-character /introduction/0/content/0/alt");
  }
}

package io.github.portfoliomd.exporter.jsonresume;

import static io.github.portfoliomd.exporter.jsonresume.Resumes.entry;
import static io.github.portfoliomd.exporter.jsonresume.Resumes.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Block.ListItem;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Portfolio;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResumeBodyTest {

  private static String written(Block... body) {
    return json(entry(Kind.WORK, "A").organization("A").body(List.of(body)))
        .replace("{\"name\":\"A\",", "");
  }

  private static Block paragraph(Inline... content) {
    return new Block.Paragraph(List.of(content));
  }

  private static Block bullets(boolean tight, Block... items) {
    return new Block.BulletList(tight, List.of(items).stream().map(ListItem::of).toList());
  }

  @Test
  void plainParagraphsAndPlainBulletsNeedNoShape() {
    assertThat(
            written(
                paragraph(Inline.text("One."), new Inline.HardBreak(), Inline.text("Two.")),
                Block.paragraph("Three."),
                bullets(true, Block.paragraph("Lenses"), Block.paragraph("Mirrors"))))
        .isEqualTo(
            """
            "summary":"One.\\nTwo.\\n\\nThree.","highlights":["Lenses","Mirrors"]}""");
  }

  @Test
  void inlinesAreWordsAndCounts() {
    assertThat(
            written(
                paragraph(
                    Inline.text("See "),
                    new Inline.Emphasis(List.of(Inline.link("https://a.example/", "here"))),
                    new Inline.SoftBreak(),
                    Inline.link("https://b.example/", "https://b.example/"),
                    new Inline.HardBreak(),
                    new Inline.Image("m.png", "Moon", "T", "10", "20%"),
                    new Inline.Strong(List.of(new Inline.Code("f()"))),
                    new Inline.Strikethrough(List.of(Inline.text("old"))),
                    new Inline.FootnoteReference("n"),
                    new Inline.Html("<br>"),
                    new Inline.Opaque("{{ x }}"),
                    new Inline.Link("", "", List.of(Inline.text("nowhere"))),
                    new Inline.Link("https://c.example/", "", List.of()))))
        .isEqualTo(
            """
            "summary":"See here (https://a.example/) https://b.example/\\n\
            Moon (m.png)f()old(n)<br>{{ x }}nowherehttps://c.example/",\
            "x-body":[[4,{"em":[{"link":18,"in":[4]}]},"soft",{"link":true,"in":[18]},"hard",\
            {"image":5,"alt":4,"title":"T","width":"10","height":"20%"},{"strong":[{"code":3}]},\
            {"del":[3]},{"note":1},{"html":4},{"opaque":7},{"link":0,"in":[7]},\
            {"link":18,"in":0}]]}""");
  }

  @Test
  void highlightsCanHaveAShapeToo() {
    assertThat(
            written(
                bullets(
                    false,
                    Block.paragraph("Lenses"),
                    paragraph(Inline.link("https://m.example/", "Mirrors")))))
        .isEqualTo(
            """
            "highlights":["Lenses","Mirrors (https://m.example/)"],\
            "x-body":[{"highlights":[[6],[{"link":18,"in":[7]}]],"loose":true}]}""");
  }

  @Test
  void listThatIsNotAtTheEndOrHasMoreThanParagraphsIsText() {
    assertThat(written(bullets(true, Block.paragraph("a")), Block.paragraph("b")))
        .isEqualTo(
            """
            "summary":"- a\\n\\nb","x-body":[{"bullets":[[[1]]]},[1]]}""");
    assertThat(
            written(
                bullets(
                    true,
                    new Block.OrderedList(
                        9,
                        false,
                        List.of(
                            new ListItem(Block.Task.DONE, List.of(Block.paragraph("a"))),
                            new ListItem(Block.Task.OPEN, List.of()),
                            ListItem.of())))))
        .isEqualTo(
            """
            "summary":"-   9. [x] a\\n\\n  10. [ ] \\n\\n  11. ",\
            "x-body":[{"bullets":[[{"numbers":[{"task":"done","in":[[1]]},{"task":"open","in":0},0],\
            "loose":true,"start":9}]]}]}""");
  }

  @Test
  void everyOtherBlockIsWordsAndCounts() {
    assertThat(
            written(
                new Block.Quote(List.of(Block.paragraph("q"), new Block.Heading(3, List.of()))),
                new Block.CodeBlock("java", "a\n\nb"),
                new Block.FootnoteDefinition("n", List.of(Block.paragraph("note"))),
                new Block.Html("<hr>"),
                new Block.Comment("for me"),
                new Block.Comment(""),
                new Block.Opaque("{% include x %}")))
        .isEqualTo(
            """
            "summary":"> q\\n> \\n\\na\\n\\nb\\n\\n(n) note\\n\\n<hr>\\n\\n{% include x %}",\
            "x-body":[{"quote":[[1],{"heading":3,"in":0}]},{"code":4,"info":"java"},\
            {"footnote":1,"in":[[4]]},{"html":4},{"comment":"for me"},{"comment":0},\
            {"opaque":15}]}""");
  }

  @Test
  void tablesAndDefinitions() {
    Block.Cell cell = new Block.Cell(List.of(Inline.text("a")));
    Block.Cell empty = new Block.Cell(List.of());
    assertThat(
            written(
                new Block.Table(
                    List.of(Block.Alignment.NONE, Block.Alignment.RIGHT),
                    List.of(cell, cell),
                    List.of(List.of(empty, cell))),
                new Block.DefinitionList(
                    List.of(
                        new Block.Definition(
                            List.of(List.of(Inline.text("tide"))),
                            List.of(List.of(Block.paragraph("water")), List.of()))))))
        .isEqualTo(
            """
            "summary":"a | a\\n | a\\n\\ntide\\n: water\\n: ",\
            "x-body":[{"table":["none","right"],"rows":[[[1],[1]],[0,[1]]]},\
            {"definitions":[{"terms":[[4]],"meanings":[[[5]],0]}]}]}""");
  }

  @Test
  void introductionIsABodyOfThePage() {
    assertThat(json(Portfolio.builder().addIntroduction(Block.paragraph("Hello.")).build()))
        .isEqualTo(
            """
            {"meta":{"x-introduction":{"text":"Hello."}}}""");
    assertThat(json(Portfolio.builder().addIntroduction(new Block.Comment("hi")).build()))
        .isEqualTo(
            """
            {"meta":{"x-introduction":{"x-body":[{"comment":"hi"}]}}}""");
  }

  @Test
  void whereTheStandardHasNoTextTheBodyIsAnExtension() {
    assertThat(json(entry(Kind.CERTIFICATE, "A").addBody(Block.paragraph("b"))))
        .isEqualTo(
            """
            {"name":"A","x-summary":"b"}""");
    assertThat(json(entry(Kind.REFERENCE, "A").addBody(Block.paragraph("b"))))
        .isEqualTo(
            """
            {"name":"A","reference":"b"}""");
  }
}

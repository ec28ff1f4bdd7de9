package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioArbitraries;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What means something to some format comes back as what it is. */
class HostileRoundTripTest {

  @Property
  void everyPortfolioComesBack(@ForAll("portfolios") Portfolio portfolio) {
    RoundTrip.assertKept(portfolio);
  }

  @Property
  void everyBodyComesBack(@ForAll("bodies") List<Block> body) {
    RoundTrip.assertKept(Portfolio.builder().introduction(body).build());
  }

  @Provide
  Arbitrary<Portfolio> portfolios() {
    return PortfolioArbitraries.hostilePortfolios();
  }

  @Provide
  Arbitrary<List<Block>> bodies() {
    return PortfolioArbitraries.hostileBodies();
  }

  /** The first term ends what could go on, so that the next one is written carefully. */
  @Example
  void codeThatCouldBeADateBehindWords() {
    Block first = terms(List.of(new Inline.Text("2019")));
    Block second = terms(List.of(new Inline.Text(" - "), new Inline.Code("2020 -- 2021")));
    RoundTrip.assertKept(
        Portfolio.builder()
            .addIntroduction(
                new Block.BulletList(
                    false, List.of(new Block.ListItem(Block.Task.OPEN, List.of(first, second)))))
            .build());
  }

  private static Block terms(List<Inline> term) {
    return new Block.DefinitionList(
        List.of(new Block.Definition(List.of(term), List.of(List.of()))));
  }

  @Example
  void htmlThatDoesNotEnd() {
    for (String raw : List.of("<!-----", "<!-- a", "<?php", "<!A", "<![CDATA[", "<pre>", "<div>")) {
      Block html = new Block.Html(raw);
      RoundTrip.assertKept(
          Portfolio.builder()
              .addIntroduction(html)
              .addIntroduction(Block.paragraph("+++"))
              .build());
    }
  }

  @Example
  void indentedHtmlBehindAList() {
    RoundTrip.assertKept(PortfolioParser.create().parse("- +++\n---\n---\n  <b>"));
    Block list = PortfolioParser.create().parse("- a").portfolio().introduction().get(0);
    RoundTrip.assertKept(
        Portfolio.builder().addIntroduction(list).addIntroduction(new Block.Html("  <b>")).build());
  }

  @Example
  void aBlankBetweenAHeadingAndItsLogo() {
    Inline.Image image = new Inline.Image("a", "Role:", "", "50%", "");
    Entry entry = Entry.builder().addHeading(Inline.text(" - ")).addLogo(image).build();
    RoundTrip.assertKept(Portfolio.builder().addItem(entry).build());
  }

  @Example
  void aFieldOfALineBreakInEmphasis() {
    List<Inline> value = List.of(new Inline.Strong(List.of(new Inline.SoftBreak())));
    Entry entry = Entry.builder().addField(new Field("2019.", value)).build();
    RoundTrip.assertKept(Portfolio.builder().addItem(entry).build());
  }

  @Example
  void aDateBehindALineBreakInEmphasis() {
    List<Inline> broken = List.of(new Inline.SoftBreak(), Inline.text("2019"));
    List<Inline> emphasis = List.of(new Inline.Emphasis(broken));
    List<Inline> behind =
        List.of(new Inline.Strong(List.of(new Inline.HardBreak())), Inline.text("2019"));
    for (List<Inline> content : List.of(emphasis, behind)) {
      Entry entry = Entry.builder().addBody(new Block.Paragraph(content)).build();
      RoundTrip.assertKept(Portfolio.builder().addItem(entry).build());
    }
  }

  @Example
  void aFrontMatterThatStartsWithNoWord() {
    for (String key : List.of("", "2020 -- 2021", "- a", "[", "?", "#", "a\nb")) {
      Map<String, Data> values = Map.of(key, Data.text("2019"));
      RoundTrip.assertKept(Portfolio.builder().frontMatter(FrontMatter.of(values)).build());
    }
  }

  @Example
  void definitionsInATask() {
    Block.Definition definition =
        new Block.Definition(List.of(List.of(Inline.text("2019"))), List.of(List.of()));
    Block list = new Block.DefinitionList(List.of(definition));
    assertKept(
        new Block.BulletList(
            false, List.of(new Block.ListItem(Block.Task.OPEN, List.of(list, list)))));
  }

  @Example
  void codeInAListInAFootnote() {
    Block list =
        new Block.OrderedList(0, true, List.of(Block.ListItem.of(new Block.CodeBlock("", "2019"))));
    assertKept(new Block.FootnoteDefinition("1", List.of(list)));
  }

  @Example
  void codeOfAMarkAndABlankInAQuotation() {
    Block quote = new Block.Quote(List.of(new Block.CodeBlock("", "> ")));
    assertKept(new Block.Quote(List.of(quote)));
  }

  @Example
  void emptyListsInLists() {
    Block list = new Block.BulletList(true, List.of(Block.ListItem.of()));
    assertKept(
        new Block.BulletList(
            true,
            List.of(
                Block.ListItem.of(new Block.BulletList(true, List.of(Block.ListItem.of(list)))))));
  }

  @Example
  void rawHtmlThatDoesNotEnd() {
    for (String open : List.of("<!-- a", "<script>", "<?php", "<![CDATA[")) {
      RoundTrip.assertKept(
          Portfolio.builder()
              .addIntroduction(new Block.Html(open))
              .addIntroduction(Block.paragraph("b"))
              .build());
    }
  }

  @Example
  void rawTextThatIsNone() {
    assertKept(new Block.Html("a\n\nb"));
    assertKept(new Block.Opaque("a *b*"));
    assertKept(new Block.Comment("a --> b\n<!--"));
    assertKept(new Block.Quote(List.of(new Block.Comment("> a"))));
    assertKept(new Block.CodeBlock("{=html}", "<b>"));
    assertKept(new Block.CodeBlock("` ~", "```\n~~~"));
    assertKept(
        new Block.Paragraph(
            List.of(
                new Inline.Html("<div>"),
                new Inline.Code("`"),
                new Inline.Code("a"),
                Inline.text("{=html}"),
                new Inline.Html("<em>"),
                new Inline.Opaque("}} `"),
                new Inline.Html("</em>"))));
  }

  private static void assertKept(Block block) {
    RoundTrip.assertKept(Portfolio.builder().addIntroduction(block).build());
  }
}

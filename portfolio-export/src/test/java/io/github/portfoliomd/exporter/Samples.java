package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Location;
import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.Profile;
import io.github.portfoliomd.model.Publication;
import io.github.portfoliomd.model.Section;
import java.util.List;
import java.util.Map;

/** Portfolios of made-up people. */
final class Samples {

  private Samples() {}

  /** One of everything. */
  static Portfolio rich() {
    return Portfolio.builder()
        .frontMatter(
            FrontMatter.of(
                Map.of("title", Data.text("Tides & Tables"), "lang", Data.text("en-GB"))))
        .person(person())
        .addHeading(Inline.text("Selected work"))
        .addIntroduction(
            new Block.Paragraph(
                List.of(
                    Inline.text("I measure the sea, and write "),
                    new Inline.Emphasis(List.of(Inline.text("slow"))),
                    Inline.text(" software about it; more at "),
                    Inline.link("https://marewitz.example/about", "my site"),
                    Inline.text("."))))
        .addItem(work())
        .addItem(papers())
        .addItem(everyBlock())
        .build();
  }

  static Person person() {
    return Person.builder()
        .name("Ines Marewitz")
        .label("Oceanographer")
        .image("images/ines.png")
        .email("ines@marewitz.example")
        .phone("+49 431 555-0101")
        .url("https://marewitz.example/")
        .summary("Measures tides.\nWrites software about them.")
        .location(Location.builder().city("Kiel").countryCode("DE").build())
        .addProfile(
            Profile.builder()
                .network("Quayside")
                .username("imarewitz")
                .url("https://quayside.example/imarewitz")
                .build())
        .build();
  }

  private static Section work() {
    return Section.builder()
        .addHeading(Inline.text("Work"))
        .kind(Kind.WORK)
        .addItem(
            Entry.builder()
                .addHeading(Inline.text("Harbour office of Kiel - tide tables"))
                .addLogo(new Inline.Image("images/harbour.png", "Harbour office", "", "96", "48"))
                .kind(Kind.WORK)
                .period(Period.since(PartialDate.of(2021, 3)))
                .role("Lead engineer")
                .organization("Harbour office of Kiel")
                .location("Kiel")
                .url("https://harbour.example/tides")
                .addKeywordGroup(KeywordGroup.of("", "Fortran", "Java", "tide gauges"))
                .addKeywordGroup(KeywordGroup.of("Tools", "Git", "gnuplot"))
                .addField(Field.of("Team", "four people and a boat"))
                .addBody(
                    Block.paragraph("Rewrote the tables that every ferry of the coast sails by."))
                .addBody(
                    new Block.BulletList(
                        true,
                        List.of(
                            Block.ListItem.of(Block.paragraph("Forecasts twice as far ahead")),
                            Block.ListItem.of(Block.paragraph("One day of work less a month")))))
                .addItem(
                    Entry.builder()
                        .addHeading(Inline.text("Storm surge alarm"))
                        .period(Period.parse("2022-21/2022-34"))
                        .kind(Kind.PROJECT)
                        .addBody(Block.paragraph("Rings the bell."))
                        .build())
                .build())
        .build();
  }

  private static Section papers() {
    return Section.builder()
        .addHeading(Inline.text("Papers"))
        .kind(Kind.PUBLICATION)
        .addItem(
            Entry.builder()
                .addHeading(Inline.link("https://journal.example/12", "On slack water"))
                .url("https://journal.example/12")
                .kind(Kind.PUBLICATION)
                .publication(
                    Publication.builder()
                        .addAuthor("Marewitz, I.")
                        .addAuthor("Okonjo, T.")
                        .title("On slack water")
                        .venue("Journal of Estuaries")
                        .year(2020)
                        .doi(new Doi("10.5555/12345678", "http://dx.doi.org/10.5555/12345678"))
                        .build())
                .build())
        .build();
  }

  static Entry everyBlock() {
    return Entry.builder()
        .addHeading(Inline.text("Field notes"))
        .addBody(
            new Block.Quote(
                List.of(
                    new Block.Heading(3, List.of(Inline.text("Log"))), Block.paragraph("Fog."))))
        .addBody(new Block.CodeBlock("java", "int tide = 3;\n\n  wait();"))
        .addBody(
            new Block.Table(
                List.of(Block.Alignment.LEFT, Block.Alignment.CENTER, Block.Alignment.RIGHT),
                List.of(cell("Port"), cell("Gauge"), cell("Range")),
                List.of(List.of(cell("Kiel"), cell("A|B"), cell("0.2 m")))))
        .addBody(
            new Block.DefinitionList(
                List.of(
                    new Block.Definition(
                        List.of(List.of(Inline.text("Neap"))),
                        List.of(List.of(Block.paragraph("the smallest range")))))))
        .addBody(
            new Block.OrderedList(
                3,
                false,
                List.of(
                    new Block.ListItem(Block.Task.DONE, List.of(Block.paragraph("moor"))),
                    new Block.ListItem(Block.Task.OPEN, List.of(Block.paragraph("sound"))))))
        .addBody(new Block.Paragraph(everyInline()))
        .addBody(new Block.FootnoteDefinition("depth", List.of(Block.paragraph("At low water."))))
        .addBody(new Block.Html("<div align=center><p>Ebb <b>and</b> flow</p></div>"))
        .addBody(new Block.Opaque("{% include map.html %}"))
        .addBody(new Block.Comment("to do"))
        .build();
  }

  static List<Inline> everyInline() {
    return List.of(
        Inline.text("A "),
        new Inline.Strong(List.of(Inline.text("bold"))),
        new Inline.SoftBreak(),
        new Inline.Strikethrough(List.of(Inline.text("struck"))),
        Inline.text(" "),
        new Inline.Code("a < b"),
        new Inline.HardBreak(),
        new Inline.Link("/log", "The log", List.of(Inline.text("log"))),
        new Inline.FootnoteReference("depth"),
        new Inline.FootnoteReference("none"),
        Inline.text(" H"),
        new Inline.Html("<sub>"),
        Inline.text("2"),
        new Inline.Html("</sub>"),
        Inline.text("O "),
        new Inline.Image("chart.png", "chart", "A chart", "50%", "10"),
        new Inline.Opaque("{{ site.tide }}"));
  }

  static Block.Cell cell(String text) {
    return new Block.Cell(List.of(Inline.text(text)));
  }
}

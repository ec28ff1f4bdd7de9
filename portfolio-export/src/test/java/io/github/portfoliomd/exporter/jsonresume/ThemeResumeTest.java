package io.github.portfoliomd.exporter.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import io.github.portfoliomd.model.Loss;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioArbitraries;
import io.github.portfoliomd.model.Profile;
import io.github.portfoliomd.model.Publication;
import io.github.portfoliomd.model.Section;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ThemeResumeTest {

  private static final JsonResumeWriter THEMES =
      JsonResumeWriter.builder().forThemes().compact().build();

  private static final Person ADA =
      Person.builder()
          .name("Ada")
          .location(Location.builder().city("Lyon").build())
          .addProfile(Profile.builder().network("Tides").username("ada").build())
          .build();

  private static final String BASICS =
      """
      {"basics":{"name":"Ada","location":{"city":"Lyon"},"profiles":[{"network":"Tides","username":"ada"}]},""";

  private static Portfolio page(Entry.Builder entry) {
    return Portfolio.builder().person(ADA).addItem(entry.build()).build();
  }

  private static String json(Entry.Builder entry) {
    String resume = THEMES.write(page(entry));
    assertThat(resume).startsWith(BASICS);
    return "{" + resume.substring(BASICS.length());
  }

  private static List<String> losses(Portfolio portfolio) {
    return THEMES.losses(portfolio).list().stream()
        .map(loss -> loss.path() + " " + loss.what())
        .toList();
  }

  @Test
  void whatThemesNeedIsAddedAndReported() {
    Portfolio page = Portfolio.builder().addHeading(Inline.text("Ada’s work")).build();

    assertThat(THEMES.write(page))
        .isEqualTo(
            """
            {"basics":{"name":"Ada’s work","location":{},"profiles":[]},\
            "meta":{"x-heading":["Ada’s work"]}}""");
    assertThat(losses(page))
        .containsExactly(
            "/person/name placeholder-added",
            "/person/location placeholder-added",
            "/person/profiles placeholder-added");
    assertThat(THEMES.write(Portfolio.builder().build())).contains("\"name\":\"Portfolio\"");
  }

  @Test
  void whatIsThereAlreadyIsNotAdded() {
    Portfolio page = page(Resumes.entry(Kind.PROJECT, "Tides"));
    assertThat(json(Resumes.entry(Kind.PROJECT, "Tides")))
        .isEqualTo(
            """
            {"projects":[{"name":"Tides"}]}""");
    assertThat(losses(page)).isEmpty();
  }

  @Test
  void profileNeedsTheNameOfItsNetwork() {
    Person person =
        Person.builder()
            .addProfile(Profile.builder().url("https://me@Social.example:80/ada").build())
            .addProfile(Profile.builder().username("ada").build())
            .addProfile(Profile.builder().url("mailto:ada").build())
            .build();
    Portfolio page = Portfolio.builder().person(person).build();
    assertThat(THEMES.write(page))
        .contains(
            """
            "profiles":[{"network":"Social.example","url":"https://me@Social.example:80/ada"},\
            {"network":"ada","username":"ada"},{"network":"Profile","url":"mailto:ada"}]""");
    assertThat(losses(page))
        .contains(
            "/person/profiles/0/network placeholder-added",
            "/person/profiles/1/network placeholder-added",
            "/person/profiles/2/network placeholder-added");
  }

  @Test
  void countryIsACodeOrARegion() {
    assertThat(THEMES.write(inCountry("is"))).contains("\"location\":{\"countryCode\":\"is\"}");
    assertThat(THEMES.write(inCountry("352"))).contains("\"location\":{\"countryCode\":\"352\"}");
    assertThat(THEMES.write(inCountry("ISL"))).contains("\"location\":{\"region\":\"ISL\"}");
    assertThat(losses(inCountry("ISL"))).contains("/person/location/countryCode moved");
  }

  private static Portfolio inCountry(String code) {
    Location location = Location.builder().countryCode(code).build();
    return Portfolio.builder().person(Person.builder().location(location).build()).build();
  }

  @Test
  void textThatThemesJoinWithOthersIsNeverMissing() {
    assertThat(json(Resumes.entry(Kind.VOLUNTEER, "Tides")))
        .isEqualTo(
            """
            {"volunteer":[{"position":"","organization":"Tides","x-is":{"organization":"heading"}}]}""");
    assertThat(losses(page(Resumes.entry(Kind.VOLUNTEER, "Tides"))))
        .containsExactly("/items/0 placeholder-added");
    assertThat(json(Entry.builder().kind(Kind.AWARD).period(Period.parse("2020"))))
        .isEqualTo(
            """
            {"awards":[{"title":"","date":"2020"}]}""");
    assertThat(json(Entry.builder().kind(Kind.CERTIFICATE).organization("Tides")))
        .contains("\"name\":\"\"");
    assertThat(json(Entry.builder().kind(Kind.PUBLICATION).period(Period.parse("2020-01"))))
        .contains("\"name\":\"\"");
    assertThat(losses(page(Resumes.entry(Kind.VOLUNTEER, "Tides").role("Oar")))).isEmpty();
  }

  @Test
  void formerNamesStandBesideTodays() {
    Entry.Builder work = Resumes.entry(Kind.WORK, "Tides").url("https://tides.example/");
    assertThat(json(work.putExtension("company", Data.text("Ebb"))))
        .isEqualTo(
            """
            {"work":[{"name":"Tides","url":"https://tides.example/","x-is":{"name":"heading"},\
            "company":"Ebb","website":"https://tides.example/"}]}""");
    assertThat(losses(page(work))).containsExactly(" former-names-added");
    assertThat(json(Resumes.entry(Kind.LANGUAGE, "Breton").addField(Field.of("Fluency", "some"))))
        .isEqualTo(
            """
            {"languages":[{"language":"Breton","fluency":"some","level":"some","name":"Breton"}]}""");
    Person rower = Person.builder().url("https://tides.example/").image("ada.png").build();
    assertThat(THEMES.write(Portfolio.builder().person(rower).build()))
        .contains("\"picture\":\"ada.png\",\"website\":\"https://tides.example/\"");
  }

  @Test
  void introductionIsTheEndOfTheSummary() {
    Portfolio page =
        Portfolio.builder().person(ADA).addIntroduction(Block.paragraph("I row.")).build();
    assertThat(THEMES.write(page)).contains("\"summary\":\"I row.\"").doesNotContain("x-intro");
    assertThat(losses(page)).containsExactly("/introduction moved");

    Person rower = ADA.toBuilder().summary("Rower.").build();
    assertThat(THEMES.write(page.toBuilder().person(rower).build()))
        .contains("\"summary\":\"Rower.\\n\\nI row.\"");
  }

  @Test
  void sectionThatSaysMoreThanItsHeadingIsAnEntry() {
    Section.Builder section =
        Section.builder()
            .kind(Kind.WORK)
            .addHeading(Inline.text("Boats"))
            .addItem(Resumes.entry(Kind.PROJECT, "Oar").build());
    Portfolio bare = Portfolio.builder().person(ADA).addItem(section.build()).build();
    assertThat(losses(bare)).isEmpty();

    section.addBody(Block.paragraph("I row."));
    Portfolio page = Portfolio.builder().person(ADA).addItem(section.build()).build();
    assertThat(THEMES.write(page))
        .isEqualTo(
            BASICS
                + """
                "projects":[{"name":"Boats","description":"I row.","type":"other","x-place":[0]},\
                {"name":"Oar","x-place":[0,0]}]}""");
    assertThat(losses(page)).containsExactly("/items/0 moved");
  }

  @Test
  void sectionOfSkillsStaysOne() {
    Section.Builder skills =
        Section.builder().kind(Kind.SKILL).addKeywordGroup(KeywordGroup.of("Boats", "oar"));
    Portfolio page = Portfolio.builder().person(ADA).addItem(skills.build()).build();
    assertThat(THEMES.write(page)).contains("\"skills\":[{\"name\":\"Boats\"");
    assertThat(losses(page)).isEmpty();
  }

  @Test
  void everyTextIsMadeSafe() {
    Entry.Builder entry =
        Resumes.entry(Kind.PROJECT, "<b>Tides")
            .role("a\"b")
            .organization("c'd")
            .location("<e")
            .addKeywordGroup(KeywordGroup.of("<l", "<k"))
            .addField(Field.of("<f", "<v"))
            .addLogo(new Inline.Image("a.png", "<alt", "<title", "1", "2"));
    assertThat(json(entry))
        .isEqualTo(
            """
            {"projects":[{"name":"‹b>Tides","description":"‹f: ‹v","keywords":["‹k"],\
            "roles":["a”b"],"entity":"c’d",\
            "x-body":[{"field":2,"in":[2]}],"x-location":"‹e",\
            "x-keywords":[{"label":"‹l","count":1}],\
            "x-logos":[{"src":"a.png","alt":"‹alt","title":"‹title","width":"1","height":"2"}]}]}""");
    assertThat(THEMES.losses(page(entry)))
        .extracting(Loss::path, Loss::what)
        .containsExactly(
            tuple("/items/0/heading", "markup-neutralised"),
            tuple("/items/0/keywordGroups/0", "markup-neutralised"),
            tuple("/items/0/logos/0", "markup-neutralised"),
            tuple("/items/0/fields/0", "markup-neutralised"),
            tuple("/items/0/role", "markup-neutralised"),
            tuple("/items/0/organization", "markup-neutralised"),
            tuple("/items/0/location", "markup-neutralised"));
  }

  @Test
  void addressesThatAreNotSafeAreGone() {
    Entry.Builder entry =
        Entry.builder()
            .kind(Kind.PROJECT)
            .addHeading(Inline.link("javascript:a", "Tides"))
            .url("javascript:a")
            .addLogo(new Inline.Image("data:a", "", "", "", ""))
            .addBody(
                new Block.Paragraph(
                    List.of(
                        Inline.link("vbscript:b", "words"),
                        Inline.text(" "),
                        new Inline.Image("data:c", "Moon", "", "", ""),
                        Inline.text(" "),
                        Inline.link("https://a.example/'", "kept"))));
    assertThat(json(entry))
        .isEqualTo(
            """
            {"projects":[{"name":"Tides","description":"words Moon kept (https://a.example/%27)",\
            "x-body":[[11,{"link":21,"in":[4]}]]}]}""");
    assertThat(losses(page(entry)))
        .containsExactly(
            "/items/0/heading unsafe-url",
            "/items/0/body unsafe-url",
            "/items/0/body markup-neutralised",
            "/items/0/logos/0 unsafe-url",
            "/items/0/url unsafe-url");
  }

  @Test
  void rawHtmlBecomesItsWords() {
    Entry.Builder entry =
        Resumes.entry(Kind.PROJECT, "Tides")
            .addBody(
                new Block.Html("<p onclick='a()'>High &amp; <b>low</b></p><script>b()</script>"))
            .addBody(
                new Block.Paragraph(
                    List.of(new Inline.Html("<i>"), Inline.text("x"), new Inline.Html("</i>"))))
            .addField(new Field("Gone", List.of(new Inline.Html("<hr>"))));
    assertThat(json(entry))
        .isEqualTo(
            """
            {"projects":[{"name":"Tides","description":"High & low\\n\\nx"}]}""");
    assertThat(losses(page(entry)))
        .containsExactly("/items/0/body raw-html", "/items/0/fields/0 raw-html");
  }

  @Test
  void everyBlockIsMadeSafe() {
    Block.Cell cell = new Block.Cell(List.of(Inline.text("<c")));
    Inline tag = new Inline.Html("<hr>");
    Entry.Builder entry =
        Resumes.entry(Kind.PROJECT, "Tides")
            .addBody(new Block.Quote(List.of(new Block.Heading(2, List.of(Inline.text("<h"))))))
            .addBody(new Block.CodeBlock("<i", "<code"))
            .addBody(new Block.Table(List.of(Block.Alignment.NONE), List.of(cell), List.of()))
            .addBody(
                new Block.DefinitionList(
                    List.of(
                        new Block.Definition(
                            List.of(List.of(Inline.text("<t")), List.of(tag)),
                            List.of(List.of(Block.paragraph("<m")))),
                        new Block.Definition(
                            List.of(List.of(tag)), List.of(List.of(Block.paragraph("<n")))))))
            .addBody(new Block.FootnoteDefinition("1", List.of(Block.paragraph("<f"))))
            .addBody(new Block.Opaque("{{ <o }}"))
            .addBody(new Block.Comment("kept"))
            .addBody(
                new Block.Paragraph(
                    List.of(
                        new Inline.Emphasis(List.of(Inline.text("<e"))),
                        new Inline.Strong(List.of(Inline.text("<s"))),
                        new Inline.Strikethrough(List.of(Inline.text("<d"))),
                        new Inline.SoftBreak(),
                        new Inline.Code("<x"),
                        new Inline.HardBreak(),
                        new Inline.FootnoteReference("1"),
                        new Inline.Opaque("<q"))))
            .addBody(
                new Block.OrderedList(1, true, List.of(Block.ListItem.of(Block.paragraph("<li")))))
            .addBody(new Block.BulletList(true, List.of(Block.ListItem.of(Block.paragraph("<b")))));
    assertThat(json(entry))
        .contains(
            """
            "description":"> ‹h\\n\\n‹code\\n\\n‹c\\n\\n‹t\\n: ‹m\\n\\n‹n\\n\\n(1) ‹f\\n\\n{{ ‹o }}\\n\\n\
            ‹e‹s‹d ‹x\\n(1)‹q\\n\\n1. ‹li","highlights":["‹b"]""")
        .doesNotContain("<")
        .contains("kept");
    assertThat(losses(page(entry)))
        .containsExactly("/items/0/body markup-neutralised", "/items/0/body raw-html");
  }

  @Test
  void personIsMadeSafe() {
    Portfolio page =
        Portfolio.builder()
            .person(
                Person.builder()
                    .name("<b>")
                    .label("<b>")
                    .image("data:a")
                    .email("a'b@example.org")
                    .phone("<b>")
                    .url("javascript:a")
                    .summary("<b>")
                    .location(
                        Location.builder()
                            .address("<b>")
                            .city("<b>")
                            .region("<b>")
                            .postalCode("<b>")
                            .countryCode("<b>")
                            .putExtension("a", Data.text("<b>"))
                            .build())
                    .addProfile(
                        Profile.builder()
                            .network("<b>")
                            .username("<b>")
                            .url("javascript:b")
                            .putExtension("a", Data.text("<b>"))
                            .build())
                    .putExtension("homepage", Data.text("javascript:c"))
                    .build())
            .build();
    assertThat(THEMES.write(page))
        .isEqualTo(
            """
            {"basics":{"name":"‹b>","label":"‹b>","phone":"‹b>","summary":"‹b>",\
            "location":{"address":"‹b>","postalCode":"‹b>","city":"‹b>",\
            "region":"‹b>, ‹b>","a":"‹b>"},"profiles":[{"network":"‹b>","username":"‹b>","a":"‹b>"}],\
            "x-email":"a’b@example.org","homepage":"javascript：c"}}""");
    assertThat(losses(page))
        .contains("/person/url unsafe-url", "/person/image unsafe-url")
        .contains("/person/profiles/0/url unsafe-url", "/person/extensions unsafe-url")
        .contains("/person/location/countryCode moved")
        .hasSize(19);
  }

  @Test
  void citationIsMadeSafe() {
    Entry.Builder entry =
        Resumes.entry(Kind.PUBLICATION, "T")
            .publication(
                Publication.builder()
                    .addAuthor("<a")
                    .title("<t")
                    .venue("<v")
                    .year(2020)
                    .doi(new Doi("10.1000/a'b", "javascript:d"))
                    .putExtension("e", Data.sequence(Data.mapping(Map.of("k", Data.text("<x")))))
                    .build());
    assertThat(json(entry))
        .isEqualTo(
            """
            {"publications":[{"name":"‹t","publisher":"‹v","releaseDate":"2020","x-heading":["T"],\
            "x-publication":{"authors":["‹a"],"doi":{"name":"10.1000/a’b"},\
            "extensions":{"e":[{"k":"‹x"}]}}}]}""");
    assertThat(losses(page(entry)))
        .containsExactly(
            "/items/0/publication/authors markup-neutralised",
            "/items/0/publication/title markup-neutralised",
            "/items/0/publication/venue markup-neutralised",
            "/items/0/publication/doi markup-neutralised",
            "/items/0/publication/doi unsafe-url",
            "/items/0/publication/extensions markup-neutralised");
  }

  @Test
  void sectionsAndWhatIsBelowAreMadeSafe() {
    Portfolio page =
        Portfolio.builder()
            .person(ADA)
            .frontMatter(FrontMatter.of(Map.of("layout", Data.text("<l"))))
            .addHeading(Inline.text("<p"))
            .addIntroduction(Block.paragraph("<i"))
            .addItem(
                Section.builder()
                    .addHeading(Inline.text("<s"))
                    .url("javascript:s")
                    .putExtension("x", Data.number("1"))
                    .addItem(
                        Resumes.entry(Kind.TALK, "<e")
                            .url("https://a.example/")
                            .period(Period.parse("2020"))
                            .build())
                    .build())
            .build();
    assertThat(losses(page))
        .containsExactly(
            "/heading markup-neutralised",
            "/introduction markup-neutralised",
            "/items/0/heading markup-neutralised",
            "/items/0/url unsafe-url",
            "/items/0/items/0/heading markup-neutralised",
            "/introduction moved",
            " former-names-added");
    assertThat(THEMES.write(page)).contains("‹p", "‹i", "‹s", "‹e", "\"layout\":\"<l\"", "2020");
  }

  @Test
  void whatNothingIsDoneToStaysAsItIs() {
    Portfolio page =
        Portfolio.builder()
            .person(
                ADA.toBuilder()
                    .location(Location.builder().city("Norhavn").build())
                    .addProfile(Profile.builder().network("Harbourhub").build())
                    .build())
            .addItem(Resumes.entry(Kind.VOLUNTEER, "Tide").role("Tide analyst").build())
            .build();
    assertThat(losses(page)).isEmpty();
    assertThat(THEMES.write(page))
        .isEqualTo(JsonResumeWriter.builder().compact().build().write(page));
  }

  @Test
  void aMeaningWhoseTermIsGoneIsPlain() {
    Portfolio page =
        Portfolio.builder()
            .person(ADA)
            .addItem(
                Resumes.entry(Kind.TALK, "Tide")
                    .addBody(
                        new Block.DefinitionList(
                            List.of(
                                new Block.Definition(
                                    List.of(List.of(new Inline.Html("<b>"))),
                                    List.of(
                                        List.of(
                                            new Block.Heading(1, List.of(Inline.text("Ebb")))))))))
                    .build())
            .build();
    assertThat(losses(page)).contains("/items/0/body raw-html");
    assertThat(THEMES.write(page)).contains("Ebb");
  }

  @Property
  void lossesAreReportedWhereTheProfilesDifferAndNowhereElse(
      @ForAll("portfolios") Portfolio portfolio) {
    boolean changed = !THEMES.losses(portfolio).isEmpty();
    String faithful = JsonResumeWriter.builder().compact().build().write(portfolio);
    assertThat(THEMES.write(portfolio).equals(faithful)).isEqualTo(!changed);
  }

  @Provide
  Arbitrary<Portfolio> portfolios() {
    return PortfolioArbitraries.portfolios();
  }
}

package io.github.portfoliomd.exporter.jsonresume;

import static io.github.portfoliomd.exporter.jsonresume.Resumes.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioArbitraries;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class JsonResumeWriterTest {

  private static final Portfolio PAGE =
      Portfolio.builder()
          .frontMatter(FrontMatter.of(Map.of("title", Data.text("Ada’s work"))))
          .addItem(
              entry(Kind.WORK, "Lumen Works")
                  .organization("Lumen Works")
                  .role("Optician")
                  .period(Period.since(PartialDate.of(2021, 3)))
                  .addItem(
                      entry(Kind.PROJECT, "Lens bench")
                          .addBody(
                              new Block.Paragraph(
                                  List.of(
                                      Inline.text("Grinds "),
                                      new Inline.Emphasis(List.of(Inline.text("lenses"))))))
                          .addKeywordGroup(KeywordGroup.of("", "glass", "sand"))
                          .build())
                  .build())
          .build();

  @Test
  void emptyPortfolio() {
    assertThat(JsonResumeWriter.create().write(Portfolio.builder().build())).isEqualTo("{ }\n");
  }

  @Test
  void linesAreIndentedAndShapesAreNot() {
    assertThat(JsonResumeWriter.create().write(PAGE))
        .isEqualTo(
            """
            {
              "work": [
                {
                  "name": "Lumen Works",
                  "position": "Optician",
                  "startDate": "2021-03",
                  "x-place": [0]
                }
              ],
              "projects": [
                {
                  "name": "Lens bench",
                  "description": "Grinds lenses",
                  "keywords": [
                    "glass",
                    "sand"
                  ],
                  "x-place": [0,0],
                  "x-body": [[7,{"em":[6]}]]
                }
              ],
              "meta": {
                "x-frontMatter": {
                  "title": "Ada’s work"
                }
              }
            }
            """);
  }

  @Test
  void compactIsTheSameOnOneLine() {
    String compact = JsonResumeWriter.builder().compact().build().write(PAGE);

    assertThat(compact).doesNotContain("\n").startsWith("{\"work\":[{\"name\":\"Lumen Works\",");
    assertThat(JsonTree.read(compact))
        .isEqualTo(JsonTree.read(JsonResumeWriter.create().write(PAGE)));
  }

  @Test
  void writesToAnAppendable() throws IOException {
    StringBuilder out = new StringBuilder();
    JsonResumeWriter.create().write(PAGE, out);
    assertThat(out).hasToString(JsonResumeWriter.create().write(PAGE));
  }

  @Test
  void faithfulProfileLosesNothing() {
    assertThat(JsonResumeWriter.create().losses(PAGE)).isEmpty();
  }

  @Test
  void textIsLiteral() {
    assertThat(Resumes.json(entry(Kind.PROJECT, "<b> \"*x*\" \\ \t é \uD83D\uDE00")))
        .isEqualTo(
            """
            {"name":"<b> \\"*x*\\" \\\\ \\t é \uD83D\uDE00"}""");
  }

  @Property
  void sameModelSameCharactersInEveryLocale(@ForAll("portfolios") Portfolio portfolio) {
    String here = JsonResumeWriter.create().write(portfolio);
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(JsonResumeWriter.create().write(portfolio.toBuilder().build())).isEqualTo(here);
    } finally {
      Locale.setDefault(usual);
    }
  }

  /** Nothing is lost only if no other portfolio is written in the same way. */
  @Property
  void differentEntriesAreWrittenDifferently(
      @ForAll("entries") Entry one, @ForAll("entries") Entry other) {
    for (Entry entry : mixtures(one, other)) {
      boolean same = Resumes.json(Resumes.page(entry)).equals(Resumes.json(Resumes.page(one)));
      assertThat(same).as("%s%n%s", one, entry).isEqualTo(entry.equals(one));
    }
  }

  /** The one entry with each single property of the other one. */
  private static List<Entry> mixtures(Entry one, Entry other) {
    List<Entry> out = new ArrayList<>();
    out.add(one.toBuilder().kind(other.kind()).build());
    out.add(one.toBuilder().heading(other.heading()).build());
    out.add(one.toBuilder().body(other.body()).build());
    out.add(one.toBuilder().fields(other.fields()).build());
    out.add(one.toBuilder().keywordGroups(other.keywordGroups()).build());
    out.add(one.toBuilder().logos(other.logos()).build());
    out.add(one.toBuilder().items(other.items()).build());
    out.add(one.toBuilder().extensions(other.extensions()).build());
    other.url().ifPresent(url -> out.add(one.toBuilder().url(url).build()));
    other.role().ifPresent(role -> out.add(one.toBuilder().role(role).build()));
    other.organization().ifPresent(o -> out.add(one.toBuilder().organization(o).build()));
    other.location().ifPresent(location -> out.add(one.toBuilder().location(location).build()));
    other.period().ifPresent(period -> out.add(one.toBuilder().period(period).build()));
    other.publication().ifPresent(p -> out.add(one.toBuilder().publication(p).build()));
    return out;
  }

  @Property
  void datesAreAsExactAsTheModels(@ForAll("entries") Entry entry) {
    Entry alone = entry.toBuilder().items(List.of()).extensions(Map.of()).build();
    Map<String, Data> object = JsonTree.object(Resumes.json(alone.toBuilder()));

    Optional<PartialDate> year =
        alone.publication().stream()
            .flatMapToInt(publication -> publication.year().stream())
            .mapToObj(PartialDate::of)
            .findFirst();
    for (String name : List.of("startDate", "endDate", "date", "releaseDate")) {
      if (object.containsKey(name)) {
        PartialDate written = PartialDate.parse(JsonTree.text(object.get(name)));
        Optional<PartialDate> model =
            name.equals("startDate")
                ? alone.period().flatMap(Period::startDate)
                : alone.period().flatMap(Period::endDate);
        assertThat(List.of(model, name.equals("releaseDate") ? year : model))
            .contains(Optional.of(written));
      }
    }
  }

  @Provide
  Arbitrary<Portfolio> portfolios() {
    return PortfolioArbitraries.portfolios();
  }

  @Provide
  Arbitrary<Entry> entries() {
    return PortfolioArbitraries.entries();
  }
}

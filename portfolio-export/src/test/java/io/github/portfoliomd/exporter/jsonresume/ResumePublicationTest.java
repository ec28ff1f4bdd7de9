package io.github.portfoliomd.exporter.jsonresume;

import static io.github.portfoliomd.exporter.jsonresume.Resumes.entry;
import static io.github.portfoliomd.exporter.jsonresume.Resumes.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Publication;
import org.junit.jupiter.api.Test;

class ResumePublicationTest {

  private static Entry.Builder paper(Publication.Builder citation) {
    return entry(Kind.PUBLICATION, "T").publication(citation.title("T").build());
  }

  private static Publication.Builder citation() {
    return Publication.builder();
  }

  private static String rest(Entry.Builder entry) {
    return json(entry).replace("{\"name\":\"T\",", "{");
  }

  @Test
  void wholeCitation() {
    Publication paper =
        citation()
            .addAuthor("Moreau, A.")
            .addAuthor("Okafor, B.")
            .title("T")
            .venue("Tide Letters")
            .year(2020)
            .doi(new Doi("10.1000/182", "https://doi.org/10.1000/182"))
            .putExtension("pages", Data.text("1-9"))
            .build();
    assertThat(json(entry(Kind.PUBLICATION, "T").publication(paper)))
        .isEqualTo(
            """
            {"name":"T","publisher":"Tide Letters","releaseDate":"2020",\
            "url":"https://doi.org/10.1000/182",\
            "x-publication":{"authors":["Moreau, A.","Okafor, B."],"extensions":{"pages":"1-9"}}}""");
    assertThat(json(entry(Kind.TALK, "T").publication(paper)))
        .isEqualTo(
            """
            {"name":"T","type":"talk",\
            "x-publication":{"authors":["Moreau, A.","Okafor, B."],"title":"T",\
            "venue":"Tide Letters","year":2020,\
            "doi":{"name":"10.1000/182","link":"https://doi.org/10.1000/182"},\
            "extensions":{"pages":"1-9"}}}""");
  }

  @Test
  void publicationWithoutACitation() {
    assertThat(json(entry(Kind.PUBLICATION, "T")))
        .isEqualTo(
            """
            {"name":"T","x-is":{"name":"heading"}}""");
  }

  @Test
  void releaseDateIsTheYearOrAFinerPeriod() {
    assertThat(rest(paper(citation().year(2020)))).isEqualTo("{\"releaseDate\":\"2020\"}");
    assertThat(rest(paper(citation()).period(Period.parse("2020-05"))))
        .isEqualTo("{\"releaseDate\":\"2020-05\"}");
  }

  @Test
  void releaseDateThatReadingAloneWouldTakeForTheOther() {
    assertThat(rest(paper(citation()).period(Period.parse("2020"))))
        .isEqualTo(
            """
            {"releaseDate":"2020","x-is":{"releaseDate":"period"}}""");
    assertThat(rest(paper(citation().year(2020)).period(Period.parse("2020"))))
        .isEqualTo(
            """
            {"releaseDate":"2020","x-is":{"releaseDate":"both"}}""");
    assertThat(rest(paper(citation().year(2020)).period(Period.parse("2020-05"))))
        .isEqualTo(
            """
            {"releaseDate":"2020-05","x-is":{"releaseDate":"both"}}""");
  }

  @Test
  void yearThatTheReleaseDateDoesNotHave() {
    assertThat(rest(paper(citation().year(2019)).period(Period.parse("2020-05"))))
        .isEqualTo(
            """
            {"releaseDate":"2020-05","x-publication":{"year":2019}}""");
    assertThat(rest(paper(citation().year(2019)).period(Period.parse("2020"))))
        .isEqualTo(
            """
            {"releaseDate":"2020","x-is":{"releaseDate":"period"},"x-publication":{"year":2019}}""");
    assertThat(rest(paper(citation().year(870)))).isEqualTo("{\"x-publication\":{\"year\":870}}");
    assertThat(rest(paper(citation().year(2020)).period(Period.parse("2020/2021"))))
        .isEqualTo(
            """
            {"releaseDate":"2020","x-period":"2020/2021"}""");
  }

  @Test
  void addressOfTheDoiStandsWhereTheEntryHasNone() {
    assertThat(rest(paper(citation().doi(Doi.of("10.1000/182")))))
        .isEqualTo(
            """
            {"url":"https://doi.org/10.1000/182","x-publication":{"doi":{"link":0}}}""");
    assertThat(rest(paper(citation().doi(new Doi("10.1000/182", "https://p.example/10.1000/182")))))
        .isEqualTo(
            """
            {"url":"https://p.example/10.1000/182","x-is":{"url":"doi"}}""");
    assertThat(rest(paper(citation().doi(new Doi("10.1000/182", "papers/182.html")))))
        .isEqualTo(
            """
            {"url":"https://doi.org/10.1000/182","x-publication":{"doi":{"link":"papers/182.html"}}}""");
  }

  @Test
  void entryWithAnAddressOfItsOwn() {
    assertThat(rest(paper(citation().doi(Doi.of("10.1000/182"))).url("https://p.example/")))
        .isEqualTo(
            """
            {"url":"https://p.example/","x-publication":{"doi":{"name":"10.1000/182"}}}""");
    assertThat(
            rest(
                paper(citation().doi(new Doi("10.1000/182", "https://doi.org/10.1000/182")))
                    .url("https://doi.org/10.1000/182")))
        .isEqualTo(
            """
            {"url":"https://doi.org/10.1000/182","x-is":{"url":"both"}}""");
    assertThat(rest(paper(citation()).url("https://doi.org/10.1000/182")))
        .isEqualTo(
            """
            {"url":"https://doi.org/10.1000/182","x-is":{"url":"entry"}}""");
    assertThat(
            rest(paper(citation().doi(Doi.of("10.1000/183"))).url("https://doi.org/10.1000/182")))
        .isEqualTo(
            """
            {"url":"https://doi.org/10.1000/182","x-is":{"url":"entry"},\
            "x-publication":{"doi":{"name":"10.1000/183"}}}""");
  }

  @Test
  void doiThatNoAddressCanHold() {
    assertThat(rest(paper(citation().doi(Doi.of("10.1000/é")))))
        .isEqualTo(
            """
            {"x-publication":{"doi":{"name":"10.1000/é"}}}""");
    assertThat(rest(paper(citation().doi(Doi.of("10.1000/a.")))))
        .isEqualTo(
            """
            {"x-publication":{"doi":{"name":"10.1000/a."}}}""");
  }
}

package io.github.portfoliomd.exporter.jsonresume;

import static io.github.portfoliomd.exporter.jsonresume.Resumes.entry;
import static io.github.portfoliomd.exporter.jsonresume.Resumes.json;
import static io.github.portfoliomd.exporter.jsonresume.Resumes.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResumeArraysTest {

  @ParameterizedTest
  @CsvSource({
    "work,work,name", "volunteer,volunteer,organization", "education,education,institution",
    "award,awards,title", "certificate,certificates,name", "publication,publications,name",
    "skill,skills,name", "language,languages,language", "interest,interests,name",
    "reference,references,name", "project,projects,name"
  })
  void kindsWithAnArray(String kind, String array, String name) {
    assertThat(json(page(entry(Kind.of(kind), "A").build())))
        .startsWith("{\"" + array + "\":[{\"" + name + "\":\"A\"");
  }

  @ParameterizedTest
  @CsvSource({"talk", "teaching", "patent", "contact", "summary", "other", "light-show"})
  void everyOtherKindIsAProjectOfThatType(String kind) {
    assertThat(json(page(entry(Kind.of(kind), "A").build())))
        .isEqualTo("{\"projects\":[{\"name\":\"A\",\"type\":\"" + kind + "\"}]}");
  }

  @Test
  void factsOfEveryArray() {
    assertThat(facts(Kind.WORK))
        .isEqualTo(
            """
            {"name":"Lumen","position":"Lead","location":"Lyon","url":"https://a.example/",\
            "description":"Prism"}""");
    assertThat(facts(Kind.VOLUNTEER))
        .isEqualTo(
            """
            {"organization":"Lumen","position":"Lead","url":"https://a.example/",\
            "x-location":"Lyon"}""");
    assertThat(facts(Kind.EDUCATION))
        .isEqualTo(
            """
            {"institution":"Lumen","url":"https://a.example/","area":"Prism",\
            "x-role":"Lead","x-location":"Lyon"}""");
    assertThat(facts(Kind.AWARD))
        .isEqualTo(
            """
            {"title":"Prism","awarder":"Lumen","x-url":"https://a.example/","x-role":"Lead",\
            "x-location":"Lyon"}""");
    assertThat(facts(Kind.CERTIFICATE))
        .isEqualTo(
            """
            {"name":"Prism","url":"https://a.example/","issuer":"Lumen","x-role":"Lead",\
            "x-location":"Lyon"}""");
    assertThat(facts(Kind.SKILL))
        .isEqualTo(
            """
            {"name":"Prism","x-url":"https://a.example/","x-role":"Lead",\
            "x-organization":"Lumen","x-location":"Lyon"}""");
    assertThat(facts(Kind.PROJECT))
        .isEqualTo(
            """
            {"name":"Prism","url":"https://a.example/","roles":["Lead"],"entity":"Lumen",\
            "x-location":"Lyon"}""");
  }

  private static String facts(Kind kind) {
    return json(entry(kind, "Prism")
            .organization("Lumen")
            .role("Lead")
            .location("Lyon")
            .url("https://a.example/"))
        .replaceAll(",?\"x-heading\":(\\{[^}]*\\}|\\[[^\\]]*\\])", "");
  }

  @Test
  void addressThatIsNoUriIsKeptAsWritten() {
    assertThat(json(entry(Kind.PROJECT, "A").url("../a b.html")))
        .isEqualTo(
            """
            {"name":"A","x-url":"../a b.html"}""");
  }

  @Test
  void logosAreAnExtension() {
    assertThat(
            json(
                entry(Kind.PROJECT, "A")
                    .addLogo(new Inline.Image("a.png", "A", "T", "10", "20"))
                    .addLogo(new Inline.Image("", "", "", "", ""))))
        .isEqualTo(
            """
            {"name":"A","x-logos":[{"src":"a.png","alt":"A","title":"T","width":"10","height":"20"},\
            {"x-empty":true}]}""");
  }

  @Test
  void entriesInTheOrderOfTheArraysNeedNoPlaces() {
    assertThat(
            json(
                page(
                    entry(Kind.AWARD, "A").build(),
                    entry(Kind.PROJECT, "B").build(),
                    entry(Kind.TALK, "C").build())))
        .isEqualTo(
            """
            {"awards":[{"title":"A"}],"projects":[{"name":"B"},{"name":"C","type":"talk"}]}""");
  }

  @Test
  void anotherOrderIsInThePlaces() {
    assertThat(json(page(entry(Kind.PROJECT, "B").build(), entry(Kind.AWARD, "A").build())))
        .isEqualTo(
            """
            {"awards":[{"title":"A","x-place":[1]}],"projects":[{"name":"B","x-place":[0]}]}""");
  }

  @Test
  void placesAreTheTree() {
    Section section =
        Section.builder()
            .addHeading(Inline.text("Prizes"))
            .addBody(Block.paragraph("Some."))
            .url("https://a.example/")
            .addItem(entry(Kind.AWARD, "A").addItem(entry(Kind.PROJECT, "B").build()).build())
            .build();
    assertThat(json(page(section)))
        .isEqualTo(
            """
            {"awards":[{"title":"A","x-place":[0,0]}],"projects":[{"name":"B","x-place":[0,0,0]}],\
            "meta":{"x-sections":[{"name":"Prizes","url":"https://a.example/","summary":"Some.",\
            "x-place":[0]}]}}""");
  }
}

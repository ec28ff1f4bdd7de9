package io.github.portfoliomd.exporter.jsonresume;

import static io.github.portfoliomd.exporter.jsonresume.Resumes.entry;
import static io.github.portfoliomd.exporter.jsonresume.Resumes.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.Publication;
import io.github.portfoliomd.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResumeHeadingTest {

  @Test
  void headingThatIsTheOrganization() {
    assertThat(json(entry(Kind.WORK, "Lumen Works").organization("Lumen Works")))
        .isEqualTo(
            """
            {"name":"Lumen Works"}""");
  }

  @Test
  void headingWithoutAnOrganizationIsTheNameAndSaysSo() {
    assertThat(json(entry(Kind.WORK, "Freelance")))
        .isEqualTo(
            """
            {"name":"Freelance","x-is":{"name":"heading"}}""");
  }

  @Test
  void headingOfOrganizationAndRoleNamesThem() {
    assertThat(
            json(
                entry(Kind.WORK, "Optician - Lumen Works (Lyon)")
                    .organization("Lumen Works (Lyon)")
                    .role("Optician")))
        .isEqualTo(
            """
            {"name":"Lumen Works (Lyon)","position":"Optician",\
            "x-heading":[{"$":"position"}," - ",{"$":"name"}]}""");
  }

  @Test
  void headingThatSaysMoreIsTheDescription() {
    assertThat(json(entry(Kind.WORK, "Lens bench at Lumen").organization("Lumen")))
        .isEqualTo(
            """
            {"name":"Lumen","description":"Lens bench at Lumen",\
            "x-heading":{"description":[19]}}""");
    assertThat(json(entry(Kind.EDUCATION, "MSc Optics, Lumen").organization("Lumen")))
        .isEqualTo(
            """
            {"institution":"Lumen","area":"MSc Optics, Lumen","x-heading":{"area":[17]}}""");
  }

  @Test
  void headingThatSaysMoreIsInTheExtensionWhereNoFieldHasRoom() {
    assertThat(json(entry(Kind.VOLUNTEER, "Night sky walks with Lumen").organization("Lumen")))
        .isEqualTo(
            """
            {"organization":"Lumen","x-heading":["Night sky walks with ",{"$":"organization"}]}""");
  }

  @Test
  void factsAreNamedInAHeadingOnlyAsWholeWords() {
    assertThat(json(entry(Kind.VOLUNTEER, "Arts - Art").organization("Art")))
        .isEqualTo(
            """
            {"organization":"Art","x-heading":["Arts - ",{"$":"organization"}]}""");
  }

  @Test
  void entryWithoutAHeading() {
    assertThat(json(Entry.builder().kind(Kind.WORK).organization("Lumen")))
        .isEqualTo(
            """
            {"name":"Lumen","x-heading":0}""");
    assertThat(json(Entry.builder().kind(Kind.PROJECT)))
        .isEqualTo(
            """
            {"x-empty":true}""");
  }

  @Test
  void linkInAHeadingLeadsToTheAddressOfTheEntry() {
    assertThat(
            json(
                Entry.builder()
                    .kind(Kind.PROJECT)
                    .addHeading(Inline.link("https://tides.example/", "Tides"))
                    .addHeading(Inline.text(" and moons"))
                    .url("https://tides.example/")))
        .isEqualTo(
            """
            {"name":"Tides and moons","url":"https://tides.example/",\
            "x-heading":{"name":[{"link":{"$":"url"},"in":[5]},10]}}""");
  }

  @Test
  void whatAHeadingHasBesidesWordsStandsInItsShape() {
    assertThat(
            json(
                Entry.builder()
                    .kind(Kind.PROJECT)
                    .heading(
                        List.of(
                            new Inline.Strong(List.of(Inline.image("moon.png", "Moon"))),
                            new Inline.Emphasis(List.of(new Inline.Code("x"))),
                            new Inline.Strikethrough(List.of(Inline.text("y"))),
                            new Inline.FootnoteReference("1"),
                            new Inline.Html("<b>"),
                            new Inline.Opaque("{{ z }}"),
                            new Inline.Link("../a b", "A", List.of())))))
        .isEqualTo(
            """
            {"name":"Moonxy","x-heading":{"name":[{"strong":[{"image":"moon.png","alt":4}]},\
            {"em":[{"code":1}]},{"del":[1]},{"note":"1"},{"html":"<b>"},{"opaque":"{{ z }}"},\
            {"link":"../a b","in":0,"title":"A"}]}}""");
  }

  @Test
  void headingWithoutAWord() {
    assertThat(json(Entry.builder().kind(Kind.PROJECT).addHeading(new Inline.Opaque("{{ z }}"))))
        .isEqualTo(
            """
            {"x-heading":[{"opaque":"{{ z }}"}]}""");
  }

  @Test
  void publicationIsNamedByItsTitle() {
    assertThat(
            json(
                entry(Kind.PUBLICATION, "Paper: On tides")
                    .publication(Publication.builder().title("On tides").build())))
        .isEqualTo(
            """
            {"name":"On tides","x-heading":["Paper: ",{"$":"name"}]}""");
  }

  @Test
  void headingOfThePageIsInAnExtension() {
    assertThat(
            json(
                Portfolio.builder()
                    .addHeading(Inline.text("Ada’s "))
                    .addHeading(new Inline.Strong(List.of(Inline.text("work"))))
                    .build()))
        .isEqualTo(
            """
            {"meta":{"x-heading":["Ada’s ",{"strong":["work"]}]}}""");
  }

  @Test
  void sectionHasANameOfItsOwn() {
    assertThat(json(Section.builder().addHeading(Inline.text("Talks")).kind(Kind.TALK)))
        .isEqualTo(
            """
            {"name":"Talks","kind":"talk"}""");
  }
}

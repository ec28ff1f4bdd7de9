package io.github.portfoliomd.exporter.jsonresume;

import static io.github.portfoliomd.exporter.jsonresume.Resumes.entry;
import static io.github.portfoliomd.exporter.jsonresume.Resumes.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Section;
import org.junit.jupiter.api.Test;

class ResumeKeywordsTest {

  private static final KeywordGroup PLAIN = KeywordGroup.of("", "tides", "moons");
  private static final KeywordGroup TOOLS = KeywordGroup.of("Tools", "awk");
  private static final KeywordGroup COURSES = KeywordGroup.of("Courses", "Optics 1", "Optics 2");

  @Test
  void oneGroupWithoutALabelIsTheStandardsList() {
    assertThat(json(entry(Kind.PROJECT, "A").addKeywordGroup(PLAIN)))
        .isEqualTo(
            """
            {"name":"A","keywords":["tides","moons"]}""");
  }

  @Test
  void groupsAreCountedBesideTheStandardsList() {
    assertThat(json(entry(Kind.SKILL, "A").addKeywordGroup(TOOLS).addKeywordGroup(PLAIN)))
        .isEqualTo(
            """
            {"name":"A","keywords":["awk","tides","moons"],\
            "x-keywords":[{"label":"Tools","count":1},{"count":2}]}""");
  }

  @Test
  void whereTheStandardHasNoListTheyAreAnExtension() {
    assertThat(
            json(
                entry(Kind.WORK, "A")
                    .organization("A")
                    .addKeywordGroup(TOOLS)
                    .addKeywordGroup(PLAIN)))
        .isEqualTo(
            """
            {"name":"A","x-keywords":[{"label":"Tools","items":["awk"]},\
            {"items":["tides","moons"]}]}""");
  }

  @Test
  void coursesOfAnEducation() {
    assertThat(json(entry(Kind.EDUCATION, "A").organization("A").addKeywordGroup(COURSES)))
        .isEqualTo(
            """
            {"institution":"A","courses":["Optics 1","Optics 2"]}""");
    assertThat(
            json(
                entry(Kind.EDUCATION, "A")
                    .organization("A")
                    .addKeywordGroup(TOOLS)
                    .addKeywordGroup(COURSES)
                    .addKeywordGroup(COURSES)))
        .isEqualTo(
            """
            {"institution":"A","courses":["Optics 1","Optics 2"],\
            "x-keywords":[{"label":"Tools","items":["awk"]},{"$":"courses"},\
            {"label":"Courses","items":["Optics 1","Optics 2"]}]}""");
  }

  @Test
  void groupsOfASkillSectionAreSkills() {
    Section section =
        Section.builder()
            .addHeading(Inline.text("Skills"))
            .kind(Kind.SKILL)
            .addKeywordGroup(TOOLS)
            .addKeywordGroup(PLAIN)
            .build();
    assertThat(json(Resumes.page(entry(Kind.SKILL, "Sailing").build(), section)))
        .isEqualTo(
            """
            {"skills":[{"name":"Sailing","x-place":[0]},\
            {"name":"Tools","keywords":["awk"],"x-keywordsOf":[1]},\
            {"keywords":["tides","moons"],"x-keywordsOf":[1]}],\
            "meta":{"x-sections":[{"name":"Skills","kind":"skill","x-place":[1]}]}}""");
  }

  @Test
  void groupsOfAnotherSectionAreItsOwn() {
    assertThat(
            json(
                Section.builder()
                    .addHeading(Inline.text("Talks"))
                    .kind(Kind.TALK)
                    .addKeywordGroup(PLAIN)))
        .isEqualTo(
            """
            {"name":"Talks","kind":"talk","keywords":["tides","moons"]}""");
  }
}

package io.github.portfoliomd.exporter.jsonresume;

import static io.github.portfoliomd.exporter.jsonresume.Resumes.entry;
import static io.github.portfoliomd.exporter.jsonresume.Resumes.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResumeFieldsTest {

  @Test
  void fieldsStandAtTheEndOfTheText() {
    assertThat(
            json(
                entry(Kind.PROJECT, "Tides")
                    .addBody(Block.paragraph("Tables."))
                    .addField(Field.of("Subject", "Moons"))
                    .addField(
                        new Field(
                            "Tool", List.of(new Inline.Emphasis(List.of(Inline.text("awk"))))))))
        .isEqualTo(
            """
            {"name":"Tides","description":"Tables.\\n\\nSubject: Moons\\nTool: awk",\
            "x-body":[[7],{"field":7,"in":[5]},{"field":4,"in":[{"em":[3]}]}]}""");
  }

  @Test
  void standardPlaces() {
    assertThat(
            json(
                entry(Kind.EDUCATION, "Lumen")
                    .organization("Lumen")
                    .addField(Field.of("Area", "Optics"))
                    .addField(Field.of("Study type", "MSc"))
                    .addField(Field.of("Score", "4.0"))))
        .isEqualTo(
            """
            {"institution":"Lumen","area":"Optics","studyType":"MSc","score":"4.0"}""");
    assertThat(json(entry(Kind.SKILL, "Web").addField(Field.of("Level", "Good"))))
        .isEqualTo(
            """
            {"name":"Web","level":"Good"}""");
    assertThat(json(entry(Kind.LANGUAGE, "French").addField(Field.of("Fluency", "Native"))))
        .isEqualTo(
            """
            {"language":"French","fluency":"Native"}""");
    assertThat(
            json(
                entry(Kind.WORK, "A").organization("A").addField(Field.of("Description", "Glass"))))
        .isEqualTo(
            """
            {"name":"A","description":"Glass"}""");
  }

  @Test
  void anotherOrderIsNoted() {
    assertThat(
            json(
                entry(Kind.EDUCATION, "Lumen")
                    .organization("Lumen")
                    .addField(Field.of("Score", "4.0"))
                    .addField(Field.of("Area", "Optics"))
                    .addField(Field.of("Area", "Lenses"))))
        .isEqualTo(
            """
            {"institution":"Lumen","area":"Optics","score":"4.0","x-summary":"Area: Lenses",\
            "x-body":[{"$":"score"},{"$":"area"},{"field":4,"in":[6]}]}""");
  }

  @Test
  void onlyPlainWordsHaveAStandardPlace() {
    Field linked = new Field("Area", List.of(Inline.link("https://o.example/", "Optics")));
    assertThat(json(entry(Kind.EDUCATION, "A").organization("A").addField(linked)))
        .isEqualTo(
            """
            {"institution":"A","x-summary":"Area: Optics (https://o.example/)",\
            "x-body":[{"field":4,"in":[{"link":18,"in":[6]}]}]}""");
  }

  @Test
  void typeOfAProjectUnlessItWouldBeReadAsAKind() {
    assertThat(json(entry(Kind.PROJECT, "A").addField(Field.of("Type", "Open source"))))
        .isEqualTo(
            """
            {"name":"A","type":"Open source"}""");
    assertThat(json(entry(Kind.PROJECT, "A").addField(Field.of("Type", "work"))))
        .isEqualTo(
            """
            {"name":"A","type":"work"}""");
    assertThat(json(entry(Kind.PROJECT, "A").addField(Field.of("Type", "talk"))))
        .isEqualTo(
            """
            {"name":"A","description":"Type: talk","x-body":[{"field":4,"in":[4]}]}""");
    assertThat(json(entry(Kind.TALK, "A").addField(Field.of("Type", "Open source"))))
        .isEqualTo(
            """
            {"name":"A","description":"Type: Open source","type":"talk",\
            "x-body":[{"field":4,"in":[11]}]}""");
  }
}

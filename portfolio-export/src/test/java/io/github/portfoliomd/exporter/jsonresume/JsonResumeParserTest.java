package io.github.portfoliomd.exporter.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.SourceRange;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonResumeParserTest {

  private static final JsonResumeParser PARSER = JsonResumeParser.create();

  private static final String RESUME =
      """
      {"basics": {"name": "Zoé"},
       "work": [{"name": "Lumen", "position": "Lead", "startDate": "2021-03",
                 "summary": "Lenses.\\n\\nMirrors,\\nground.\\n", "highlights": ["One"]}],
       "projects": [{"name": "Bench", "roles": ["Lead", "Maker"], "keywords": ["glass"],
                     "type": "talk", "stars": 5}],
       "meta": {"x-frontMatter": {"layout": "page"}}}
      """;

  @Test
  void readsTheStandard() {
    Portfolio portfolio = PARSER.parse(RESUME).portfolio();
    Entry job = portfolio.entries().get(0);
    Entry talk = portfolio.entries().get(1);

    assertThat(portfolio.person().name()).contains("Zoé");
    assertThat(job.kind()).isEqualTo(Kind.WORK);
    assertThat(job.title()).isEqualTo("Lumen");
    assertThat(job.organization()).contains("Lumen");
    assertThat(job.role()).contains("Lead");
    assertThat(job.period().map(Period::toString)).contains("2021-03/..");
    assertThat(job.body())
        .containsExactly(
            Block.paragraph("Lenses."),
            new Block.Paragraph(
                List.of(Inline.text("Mirrors,"), new Inline.HardBreak(), Inline.text("ground.\n"))),
            new Block.BulletList(true, List.of(Block.ListItem.of(Block.paragraph("One")))));
    assertThat(talk.kind()).isEqualTo(Kind.TALK);
    assertThat(talk.fields()).containsExactly(Field.of("Further role", "Maker"));
    assertThat(talk.extensions()).containsEntry("stars", Data.number("5"));
  }

  @Test
  void readsTextBytesReadersAndFiles(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("resume.json"), RESUME);
    ParseResult result = PARSER.parse(RESUME);

    assertThat(result.diagnostics()).isEmpty();
    assertThat(PARSER.parse(RESUME.getBytes(StandardCharsets.UTF_8)).portfolio())
        .isEqualTo(result.portfolio());
    assertThat(PARSER.parse(new StringReader(RESUME)).portfolio()).isEqualTo(result.portfolio());
    assertThat(PARSER.parse(file).portfolio()).isEqualTo(result.portfolio());
  }

  @Test
  void knowsWhereThingsStand() {
    ParseResult result = PARSER.parse(RESUME);
    Entry job = result.portfolio().entries().get(0);
    Entry talk = result.portfolio().entries().get(1);

    assertThat(result.source().range(job)).map(SourceRange::toString).contains("2:11");
    assertThat(words(result, job, Facet.HEADING)).contains("\"Lumen\"");
    assertThat(words(result, job, Facet.PERIOD)).contains("\"2021-03\"");
    assertThat(words(result, talk, Facet.KEYWORDS)).contains("[\"glass\"]");
    assertThat(result.source().frontMatter("layout").map(result.source()::text))
        .contains("\"page\"");
  }

  private static Optional<String> words(ParseResult result, Entry entry, Facet facet) {
    return result.source().range(entry, facet).map(result.source()::text);
  }

  @Test
  void editedSummaryLeavesHighlightsAndFieldsAsTheyWere() {
    Entry entry =
        Resumes.entry(Kind.EDUCATION, "Quay")
            .organization("Quay")
            .addBody(emphasised("Long"))
            .addField(Field.of("Area", "Optics"))
            .addField(Field.of("Team", "Three"))
            .build();
    String json = Resumes.json(Resumes.page(entry)).replace("Long", "Longer");

    Entry read = PARSER.parse(json).portfolio().entries().get(0);

    assertThat(read.body())
        .containsExactly(Block.paragraph("Longer"), Block.paragraph("Team: Three"));
    assertThat(read.fields()).containsExactly(Field.of("Area", "Optics"));
    assertThat(read.heading()).isEqualTo(entry.heading());
  }

  @Test
  void editedHighlightLeavesTheOthersAndTheTextAsTheyWere() {
    Block.ListItem one = Block.ListItem.of(emphasised("one"));
    Block.ListItem two = Block.ListItem.of(emphasised("two"));
    Entry entry =
        Resumes.entry(Kind.WORK, "Lumen")
            .addBody(emphasised("Text"))
            .addBody(new Block.BulletList(true, List.of(one, two)))
            .build();
    String json = Resumes.json(Resumes.page(entry)).replace("\"one\"", "\"changed\"");

    assertThat(PARSER.parse(json).portfolio().entries().get(0).body())
        .containsExactly(
            emphasised("Text"),
            new Block.BulletList(
                true, List.of(Block.ListItem.of(Block.paragraph("changed")), two)));
  }

  @Test
  void aLineEndThatFitsIntoNoCodeIsKept() {
    Entry entry =
        Resumes.entry(Kind.WORK, "Lumen")
            .addBody(new Block.Paragraph(List.of(new Inline.Code("ab"))))
            .build();
    String json = Resumes.json(Resumes.page(entry)).replace("\"ab\"", "\"a\\n\"");

    assertThat(PARSER.parse(json).portfolio().entries().get(0).body())
        .containsExactly(Block.paragraph("a\n"));
  }

  private static Block emphasised(String words) {
    return new Block.Paragraph(List.of(new Inline.Emphasis(List.of(Inline.text(words)))));
  }
}

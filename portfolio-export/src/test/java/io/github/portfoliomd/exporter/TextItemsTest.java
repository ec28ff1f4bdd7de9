package io.github.portfoliomd.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Doi;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.Publication;
import io.github.portfoliomd.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rows of {@code MAPPING.md}, "Items", column "text". */
class TextItemsTest {

  private static String text(Item item) {
    return PlainTextWriter.create().write(Portfolio.builder().addItem(item).build());
  }

  private static Entry.Builder entry() {
    return Entry.builder().addHeading(Inline.text("Buoys"));
  }

  private static String underHeading(Entry.Builder entry) {
    String text = text(entry.build());
    assertThat(text).startsWith("Buoys\n-----\n");
    return text.substring("Buoys\n-----\n".length());
  }

  @Test
  void headingsAreUnderlinedAsDeepAsTheyStand() {
    Item item = entry().addBody(Block.paragraph("Red.")).build();
    for (int i = 0; i < 5; i++) {
      item = Section.builder().addHeading(Inline.text("Sea")).kind(Kind.WORK).addItem(item).build();
    }
    assertThat(text(item))
        .isEqualTo(
            """
            Sea
            ---

            Sea
            ~~~

            Sea
            ^^^

            Sea
            \"""

            Sea
            '''

            Buoys
            .....

            Red.
            """);
  }

  @Test
  void anEmptyHeadingIsItsUnderline() {
    assertThat(text(Entry.builder().role("Diver").build())).isEqualTo("---\nRole: Diver\n");
  }

  @Test
  void aLinkInTheHeadingIsTheUrl() {
    Entry entry =
        Entry.builder()
            .addHeading(Inline.link("https://buoys.example", "Buoys"))
            .url("https://buoys.example")
            .build();
    assertThat(text(entry)).startsWith("Buoys <https://buoys.example>\n---").doesNotContain("URL");
    assertThat(underHeading(entry().url("https://a.example")))
        .isEqualTo("URL: <https://a.example>\n");
  }

  @Test
  void logos() {
    Entry.Builder entry =
        entry()
            .addLogo(new Inline.Image("a.png", "Office", "", "96", "48"))
            .addLogo(Inline.image("b.png", ""));
    assertThat(underHeading(entry)).isEqualTo("[Image: Office <a.png>]\n[Image: <b.png>]\n");
  }

  @Test
  void factsAreLabelledLines() {
    Entry.Builder entry =
        entry()
            .period(Period.parse("2021-03/.."))
            .role("Diver")
            .organization("Port of Kiel")
            .location("Quay 3\n\n\\Kiel")
            .addKeywordGroup(KeywordGroup.of("", "chains", "red, green"))
            .addKeywordGroup(KeywordGroup.of("Tools", "crane", "C:\\"))
            .addField(Field.of("Team", "four"));
    assertThat(underHeading(entry))
        .isEqualTo(
            """
            Since March 2021
            Role: Diver
            Organization: Port of Kiel
            Location: Quay 3
              \\
              \\\\Kiel
            Keywords: chains, red\\, green
            Keywords (Tools): crane, C:\\\\
            Team: four
            """);
  }

  @Test
  void aFieldThatCouldBeTakenForAnotherFactHasABackslash() {
    Entry.Builder entry =
        entry()
            .addField(Field.of("Role", "Diver"))
            .addField(Field.of("[Image", "a"))
            .addField(Field.of("Keywords (a)", "b"))
            .addField(Field.of("a: b", "c"));
    assertThat(underHeading(entry))
        .isEqualTo("\\Role: Diver\n\\[Image: a\n\\Keywords (a): b\na\\: b: c\n");
  }

  @Test
  void aFieldWithoutWordsHasASignInTheirPlace() {
    Field unseen = new Field("Team", List.of(new Inline.Html("<video>")));
    assertThat(underHeading(entry().addField(unseen))).isEqualTo("Team: \uFFFD\n");
  }

  @Test
  void aFactOfBlanksIsNone() {
    Field blank = Field.of("Team", "\u2003");
    assertThat(underHeading(entry().role(" ").location("a\n ").addField(blank)))
        .isEqualTo("Location: a\n");
  }

  @Test
  void aBackslashInALabelIsNoneOfOurs() {
    assertThat(underHeading(entry().addField(Field.of("a\\", "b")).addField(Field.of("c:", "d"))))
        .isEqualTo("a\\\\: b\nc\\:: d\n");
  }

  @Test
  void theWordsOfAnImageStandBesideTheSameAddress() {
    Inline.Image logo = new Inline.Image("a.png", "a.png", "", "", "");
    Inline.Image odd = new Inline.Image("a <b", "c", "", "", "");
    assertThat(underHeading(entry().addLogo(logo).addLogo(odd)))
        .isEqualTo("[Image: a.png <a.png>]\n[Image: c <a %3Cb>]\n");
  }

  @Test
  void aDoiStandsInItsAuthorsWords() {
    Publication linked =
        Publication.builder().doi(new Doi("10.5555/77", "https://doi.org/10.5555/77")).build();
    assertThat(underHeading(entry().publication(linked)))
        .isEqualTo("DOI: <https://doi.org/10.5555/77>\n");
    Publication bare = Publication.builder().doi(Doi.of("10.5555/77")).build();
    assertThat(underHeading(entry().publication(bare)))
        .isEqualTo("DOI: 10.5555/77 <https://doi.org/10.5555/77>\n");
  }

  @Test
  void longFactsAreWrapped() {
    assertThat(underHeading(entry().role("Diver ".repeat(14) + "Diver")))
        .isEqualTo("Role:" + " Diver".repeat(10) + "\n " + " Diver".repeat(5) + "\n");
  }

  @Test
  void publication() {
    Publication paper =
        Publication.builder()
            .addAuthor("Okonjo, T.")
            .addAuthor("Marewitz; I.")
            .year(987)
            .title("On chains")
            .venue("Journal of Moorings")
            .doi(new Doi("10.5555/77", "http://dx.doi.org/10.5555/77"))
            .build();
    assertThat(underHeading(entry().publication(paper)))
        .isEqualTo(
            """
            Authors: Okonjo, T.; Marewitz\\; I.
            Year: 0987
            Title: On chains
            Published in: Journal of Moorings
            DOI: 10.5555/77 <https://doi.org/10.5555/77>
            DOI link: <http://dx.doi.org/10.5555/77>
            """);
  }

  @Test
  void longHeadingsAreWrapped() {
    String words = "buoy ".repeat(20).strip();
    Entry entry = Entry.builder().addHeading(Inline.text(words)).build();
    assertThat(text(entry).lines().toList())
        .containsExactly("buoy ".repeat(14).strip(), "buoy ".repeat(6).strip(), "-".repeat(69));
  }
}

package io.github.portfoliomd.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Portfolio;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rows of {@code MAPPING.md}, "Portfolio" and "Person", column "text". */
class TextPageTest {

  private static String text(Portfolio.Builder page) {
    return PlainTextWriter.create().write(page.build());
  }

  private static Portfolio.Builder titled() {
    return Portfolio.builder().frontMatter(FrontMatter.of(Map.of("title", Data.text("Tides"))));
  }

  @Test
  void theHeadingStandsFirst() {
    assertThat(
            text(titled().addHeading(Inline.text("Work")).addIntroduction(Block.paragraph("Hi."))))
        .isEqualTo("Work\n====\n\nHi.\n");
  }

  @Test
  void theTitleStandsInForIt() {
    assertThat(text(titled())).isEqualTo("Tides\n=====\n");
  }

  @Test
  void nothingIsNothing() {
    assertThat(text(Portfolio.builder())).isEmpty();
  }

  @Test
  void thePersonStandsUnderTheHeading() {
    assertThat(text(titled().person(Samples.person())))
        .isEqualTo(
            """
            Tides
            =====
            [Image: <images/ines.png>]
            Name: Ines Marewitz
            Profession: Oceanographer
            E-mail: ines@marewitz.example
            Phone: +49 431 555-0101
            URL: <https://marewitz.example/>
            Location:
              City: Kiel
              Country: DE
            Profile:
              Network: Quayside
              Username: imarewitz
              URL: <https://quayside.example/imarewitz>
            Summary: Measures tides.
              Writes software about them.
            """);
  }

  @Test
  void theAddressOfAPictureKeepsItsBlanks() {
    assertThat(text(Portfolio.builder().person(Person.builder().image(" a ").build())))
        .isEqualTo("===\n[Image: < a >]\n");
  }

  @Test
  void aPersonWithoutAHeadingStandsUnderAnEmptyOne() {
    assertThat(text(Portfolio.builder().person(Person.builder().name("Ines").build())))
        .isEqualTo("===\nName: Ines\n");
  }

  @Test
  void aWidthIsNotNegative() {
    assertThatThrownBy(() -> PlainTextWriter.builder().width(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void withoutAWidthLinesEndWhereTheAuthorEndsThem() {
    String words = "tide ".repeat(100).strip();
    Portfolio page = Portfolio.builder().addIntroduction(Block.paragraph(words)).build();
    assertThat(PlainTextWriter.builder().width(0).build().write(page)).isEqualTo(words + "\n");
  }
}

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

/** The rows of {@code MAPPING.md}, "Portfolio" and "Person", column "HTML". */
class HtmlPageTest {

  private final HtmlWriter writer = HtmlWriter.create();

  private static Portfolio.Builder titled(String title) {
    return Portfolio.builder().frontMatter(FrontMatter.of(Map.of("title", Data.text(title))));
  }

  @Test
  void aPageIsWhole() {
    String html = writer.write(titled("Tides").addIntroduction(Block.paragraph("Hello.")).build());
    assertThat(html)
        .startsWith(
            """
            <!doctype html><html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Tides</title>
            <style>
            """)
        .endsWith(
            """
            </style>
            </head>
            <body>
            <main>
            <h1>Tides</h1>
            <p>Hello.</p>
            </main>
            </body>
            </html>
            """);
  }

  @Test
  void theHeadingIsTheFirstHeadingAndTheTitleTheDocumentsName() {
    assertThat(writer.write(titled("Tides").addHeading(Inline.text("My work")).build()))
        .contains("<title>Tides</title>", "<h1>My work</h1>");
  }

  @Test
  void aPersonNamesAPageThatHasNoName() {
    Person person = Person.builder().name("Ines Marewitz").build();
    assertThat(writer.write(Portfolio.builder().person(person).build()))
        .contains("<title>Ines Marewitz</title>", "<h1>Ines Marewitz</h1>", "<dt>Name</dt>");
  }

  @Test
  void aPageThatNothingNamesHasANameThatIsNotShown() {
    Portfolio nameless = Portfolio.builder().build();
    assertThat(writer.write(nameless))
        .contains("<title>Portfolio</title>", "<h1 class=\"unnamed\">Portfolio</h1>");
    assertThat(HtmlWriter.builder().fragment().build().write(nameless)).isEmpty();
  }

  @Test
  void theLanguageIsThePagesOwn() {
    Portfolio page =
        Portfolio.builder().frontMatter(FrontMatter.of(Map.of("lang", Data.text("fr")))).build();
    HtmlWriter portuguese = HtmlWriter.builder().language("pt-BR").build();
    assertThat(portuguese.write(page)).contains("<html lang=\"fr\">");
    assertThat(portuguese.write(titled("Marés").build())).contains("<html lang=\"pt-BR\">");
  }

  @Test
  void aLanguageMustBeOne() {
    assertThatThrownBy(() -> HtmlWriter.builder().language("en-UK"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("en-UK");
  }

  @Test
  void aPersonIsAnAddress() {
    Portfolio page =
        Portfolio.builder().addHeading(Inline.text("Work")).person(Samples.person()).build();
    assertThat(writer.write(page))
        .contains(
            """
            <header>
            <img src="images/ines.png" alt="">
            <h1>Work</h1>
            <address>
            <dl>
            <dt>Name</dt>
            <dd>Ines Marewitz</dd>
            <dt>Profession</dt>
            <dd>Oceanographer</dd>
            <dt>E-mail</dt>
            <dd><a href="mailto:ines@marewitz.example">ines@marewitz.example</a></dd>
            <dt>Phone</dt>
            <dd><a href="tel:+494315550101">+49 431 555-0101</a></dd>
            <dt>URL</dt>
            <dd><a href="https://marewitz.example/">https://marewitz.example/</a></dd>
            <dt>Location</dt>
            <dd><dl>
            <dt>City</dt>
            <dd>Kiel</dd>
            <dt>Country</dt>
            <dd>DE</dd>
            </dl></dd>
            <dt>Profile</dt>
            <dd><dl>
            <dt>Network</dt>
            <dd>Quayside</dd>
            <dt>Username</dt>
            <dd>imarewitz</dd>
            <dt>URL</dt>
            <dd><a href="https://quayside.example/imarewitz">https://quayside.example/imarewitz</a></dd>
            </dl></dd>
            <dt>Summary</dt>
            <dd>Measures tides.<br>Writes software about them.</dd>
            </dl>
            </address>
            </header>
            """);
  }

  @Test
  void whatCannotBeMailedOrDialledIsText() {
    Person person = Person.builder().email("ask me?subject=x").phone("ask me").build();
    assertThat(writer.write(Portfolio.builder().person(person).build()))
        .contains("<dd>ask me?subject=x</dd>", "<dd>ask me</dd>");
  }

  @Test
  void aFragmentIsWhatStandsInMain() {
    Portfolio page = titled("Tides").addIntroduction(Block.paragraph("Hello.")).build();
    assertThat(HtmlWriter.builder().fragment().build().write(page))
        .isEqualTo("<h1>Tides</h1>\n<p>Hello.</p>\n");
  }
}

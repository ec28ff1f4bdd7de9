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
import org.junit.jupiter.api.Test;

/** The rows of {@code MAPPING.md}, "Items", column "HTML". */
class HtmlItemsTest {

  private final HtmlWriter writer = HtmlWriter.builder().fragment().build();

  private String html(Item item) {
    return writer.write(Portfolio.builder().addItem(item).build());
  }

  private static Entry.Builder entry() {
    return Entry.builder().addHeading(Inline.text("Buoys"));
  }

  private String headerOf(Entry.Builder entry) {
    String html = html(entry.build());
    String start = "<article class=\"kind-other\">\n<header>\n<h2>Buoys</h2>\n";
    String end = "</header>\n</article>\n";
    assertThat(html).startsWith(start).endsWith(end);
    return html.substring(start.length(), html.length() - end.length());
  }

  @Test
  void aSectionIsASectionAndAnEntryAnArticle() {
    Section section =
        Section.builder()
            .addHeading(Inline.text("Work"))
            .kind(Kind.WORK)
            .addItem(entry().kind(Kind.of("survey")).addBody(Block.paragraph("Red.")).build())
            .build();
    assertThat(html(section))
        .isEqualTo(
            """
            <section class="kind-work">
            <h2>Work</h2>
            <article class="kind-survey">
            <h3>Buoys</h3>
            <p>Red.</p>
            </article>
            </section>
            """);
  }

  @Test
  void aLinkInTheHeadingIsTheUrl() {
    Entry entry =
        Entry.builder()
            .addHeading(Inline.link("https://buoys.example", "Buoys"))
            .url("https://buoys.example")
            .build();
    assertThat(html(entry))
        .contains("<h2><a href=\"https://buoys.example\" class=\"url\">Buoys</a></h2>")
        .doesNotContain("<dt>");
  }

  @Test
  void anotherUrlIsAFact() {
    assertThat(headerOf(entry().url("https://buoys.example")))
        .isEqualTo(
            """
            <dl>
            <dt>URL</dt>
            <dd><a href="https://buoys.example">https://buoys.example</a></dd>
            </dl>
            """);
  }

  @Test
  void logosStandBeforeTheHeadingAndOutsideOfIt() {
    Entry entry =
        entry()
            .addLogo(new Inline.Image("a.png", "Office", "", "96", "48"))
            .addLogo(Inline.image("b.png", ""))
            .build();
    assertThat(html(entry))
        .contains(
            """
            <header>
            <p class="logos"><img src="a.png" alt="Office" width="96" height="48"><img src="b.png" alt=""></p>
            <h2>Buoys</h2>
            </header>
            """);
  }

  @Test
  void roleOrganizationAndLocationHaveLabels() {
    assertThat(headerOf(entry().role("Diver").organization("Port <of> Kiel").location("Kiel")))
        .isEqualTo(
            """
            <dl>
            <dt>Role</dt>
            <dd>Diver</dd>
            <dt>Organization</dt>
            <dd>Port &lt;of&gt; Kiel</dd>
            <dt>Location</dt>
            <dd>Kiel</dd>
            </dl>
            """);
  }

  @Test
  void aFactOverTwoLinesHasTwoLines() {
    assertThat(headerOf(entry().location("Quay 3\nKiel"))).contains("<dd>Quay 3<br>Kiel</dd>");
  }

  @Test
  void aFieldThatIsCalledRoleIsNotTheRole() {
    assertThat(headerOf(entry().addField(Field.of("Role", "Diver"))))
        .contains("<dt>Role:</dt>\n<dd>Diver</dd>");
  }

  @Test
  void keywordsAreLists() {
    Entry.Builder entry =
        entry()
            .addKeywordGroup(KeywordGroup.of("", "chains", "paint"))
            .addKeywordGroup(KeywordGroup.of("Tools", "crane"));
    assertThat(headerOf(entry))
        .isEqualTo(
            """
            <dl>
            <dt>Keywords</dt>
            <dd><ul class="keywords">
            <li>chains</li>
            <li>paint</li>
            </ul></dd>
            <dt>Tools:</dt>
            <dd><ul class="keywords">
            <li>crane</li>
            </ul></dd>
            </dl>
            """);
  }

  @Test
  void aDateIsAsExactAsItIs() {
    assertThat(headerOf(entry().period(Period.parse("2021-03/.."))))
        .isEqualTo("<p class=\"period\">Since <time datetime=\"2021-03\">March 2021</time></p>\n");
    assertThat(headerOf(entry().period(Period.parse("../2020-05-17"))))
        .contains(">Until <time datetime=\"2020-05-17\">17 May 2020</time><");
    assertThat(headerOf(entry().period(Period.parse("2019/2020"))))
        .contains("<time datetime=\"2019\">2019</time> – <time datetime=\"2020\">2020</time>");
  }

  @Test
  void whatHtmlHasNoDateForIsWordsAlone() {
    assertThat(headerOf(entry().period(Period.parse("2020-23/2020-36"))))
        .isEqualTo("<p class=\"period\"><span>Autumn 2020</span> – <span>Q4 2020</span></p>\n");
    assertThat(headerOf(entry().period(Period.parse("0000")))).contains("<span>0000</span>");
  }

  @Test
  void aPublicationIsACitation() {
    Publication paper =
        Publication.builder()
            .addAuthor("Okonjo, T.")
            .addAuthor("Marewitz, I.")
            .year(2020)
            .title("On chains")
            .venue("Journal of Moorings")
            .doi(new Doi("10.5555/77", "http://dx.doi.org/10.5555/77"))
            .build();
    assertThat(headerOf(entry().publication(paper)))
        .isEqualTo(
            """
            <dl>
            <dt>Authors</dt>
            <dd><ul>
            <li>Okonjo, T.</li>
            <li>Marewitz, I.</li>
            </ul></dd>
            <dt>Year</dt>
            <dd><time datetime="2020">2020</time></dd>
            <dt>Title</dt>
            <dd><cite>On chains</cite></dd>
            <dt>Published in</dt>
            <dd>Journal of Moorings</dd>
            <dt>DOI</dt>
            <dd><a href="https://doi.org/10.5555/77">10.5555/77</a></dd>
            <dt>DOI link</dt>
            <dd><a href="http://dx.doi.org/10.5555/77">http://dx.doi.org/10.5555/77</a></dd>
            </dl>
            """);
  }

  @Test
  void aDoiThatIsLinkedToItsResolverIsLinkedOnce() {
    Publication paper =
        Publication.builder().doi(new Doi("10.5555/77", "https://doi.org/10.5555/77")).build();
    assertThat(headerOf(entry().publication(paper))).doesNotContain("DOI link");
  }

  @Test
  void anItemWithoutHeadingTakesNoLevel() {
    Section section = Section.builder().addItem(entry().build()).build();
    assertThat(html(section))
        .isEqualTo(
            """
            <section class="kind-other">
            <article class="kind-other">
            <h2>Buoys</h2>
            </article>
            </section>
            """);
    assertThat(html(Entry.builder().role("Diver").build()))
        .isEqualTo(
            """
            <article class="kind-other">
            <header>
            <dl>
            <dt>Role</dt>
            <dd>Diver</dd>
            </dl>
            </header>
            </article>
            """);
  }

  @Test
  void theSixthLevelOfItemsIsTheSeventhOfHeadings() {
    Entry item = entry().build();
    for (int i = 0; i < 5; i++) {
      item = entry().addItem(item).build();
    }
    assertThat(html(item)).contains("<h6>Buoys</h6>", "<h6 aria-level=\"7\">Buoys</h6>");
  }
}

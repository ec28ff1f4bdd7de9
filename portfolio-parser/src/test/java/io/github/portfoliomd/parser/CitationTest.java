package io.github.portfoliomd.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioArbitraries;
import io.github.portfoliomd.model.Publication;
import io.github.portfoliomd.model.Section;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Citations in lists of publications: what they say, what is left, and how they are written. */
class CitationTest {

  /** Authors; year; venue; identifier, and the words that are left. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          A. Vale, P. Okon, and L. Sand. "Rope under ice". *Cold Knots*, 2024. [[PDF](a.pdf)] | A. Vale; P. Okon; L. Sand | 2024 | Cold Knots | | [PDF]
          **A. Vale** and B. Zorn. "Do ropes remember?" In *Proceedings of the Rope Days*, 2017. | A. Vale; B. Zorn | 2017 | Proceedings of the Rope Days | |
          Vale, A., Ito, S., & Okon, P. (2022). Knots read slowly. *Visual Rope*, 7, 12–31. | Vale, A.; Ito, S.; Okon, P. | 2022 | Visual Rope | | 7, 12–31
          Vale, A. (2020). Knots read slowly. *Rope*, 3(1). <https://doi.org/10.5555/r.2020.1> | Vale, A. | 2020 | Rope | 10.5555/r.2020.1 | 3(1)
          Vale, A. and Okon, P. (2024). "Who tied it?" *Rope Review*, 12, 45–67. doi: 10.5555/rr.2024.45 | Vale, A.; Okon, P. | 2024 | Rope Review | 10.5555/rr.2024.45 | 12, 45–67
          Vale, A., Cuesta, P. y Lobo, M. (2021). *Cuerdas de noche y de día*. Revista de Cuerdas. | Vale, A.; Cuesta, P.; Lobo, M. | 2021 | Revista de Cuerdas | |
          [Knots of many ropes](https://rope.example/10) with Ada Vale, and Will Okon. *KNOTS*, 26(7), 2016. | Ada Vale; Will Okon | 2016 | KNOTS | | 26(7)
          Vale A, Okon PB. Knots read slowly. Rope Review. 2020;12(3):44-50. | Vale A; Okon PB | 2020 | Rope Review | | 12(3):44-50
          **Vale A**, Okon P. **Knots read slowly.** *Rope Review*, 2020. [DOI](https://doi.org/10.5555/r.1) | Vale A; Okon P | 2020 | Rope Review | 10.5555/r.1 |
          Vale, Ada, and Paul Okon. "Knots read slowly." *Rope Review*, vol. 12, no. 3, 2020, pp. 1–9. | Vale, Ada; Paul Okon | 2020 | Rope Review | | vol. 12, no. 3 pp. 1–9
          Ada Vale and Paul Okon. *The Book of Knots*. Kvalvik Press, 2019. | Ada Vale; Paul Okon | 2019 | Kvalvik Press | |
          A. Vale, P. Okon: Knots read slowly. Annals of Rope 12 (2020), 44–50. | A. Vale; P. Okon | 2020 | Annals of Rope | | 12 44–50
          Ada Vale, Paul Okon. Knots read slowly. In Proceedings of the Rope Days, 2018. | Ada Vale; Paul Okon | 2018 | Proceedings of the Rope Days | |
          [3] A. Vale and P. Okon, "Knots read slowly," *J. Rope*, vol. 3, Jan. 2020. | A. Vale; P. Okon | 2020 | J. Rope | | [3] vol. 3, Jan
          "Knots read slowly", A. Vale, P. Okon, Annals of Rope, 2020 | A. Vale; P. Okon | 2020 | Annals of Rope | |
          “Knots read slowly”, A. Vale, P. Okon, Annals of Rope, 2020 | A. Vale; P. Okon | 2020 | Annals of Rope | |
          VALE, A.; OKON, P. Cordas e nós. **Revista de Cordas**, v. 3, 2020. | VALE, A.; OKON, P. | 2020 | Revista de Cordas | | v. 3
          Vale, A. 2020. Knots in Chicago. *Rope Review* 12: 44–50. | Vale, A. | 2020 | Rope Review | | 12: 44–50
          Vale et al. (2021). Knots read slowly. *Rope Review*. | Vale | 2021 | Rope Review | |
          Vale, A. "A chapter". In P. Okon (Ed.), *Book of Rope* (pp. 3–9). Kvalvik Press, 2016. | Vale, A. | 2016 | Book of Rope | | In P. Okon (Ed.) (pp. 3–9). Kvalvik Press
          Ada Vale\\*, **Paul Okon**<sup>\\*</sup>, et al., Lena Sand, … "Knots read slowly." *Rope Review*, 2020. | Ada Vale; Paul Okon; Lena Sand | 2020 | Rope Review | |
          Lund Vale, Ada. "Knots and *Ropes*." *Rope Review* 18, 2020. | Lund Vale, Ada | 2020 | Rope Review | | 18
          [Knots read slowly](k.pdf), A. Vale and P. Okon, in Proc. of the 9th Rope Days (RD), Fjordby, May 2020 | A. Vale; P. Okon | 2020 | Proc. of the 9th Rope Days (RD) | | Fjordby
          [Knots read slowly](k.pdf)<br>Ada Vale, Paul Okon<br>Harbour Rope Days (HRD), Fjordby, May 2020 | Ada Vale; Paul Okon | 2020 | Harbour Rope Days (HRD) | | Fjordby
          [Knots read slowly](k.pdf)<br>Ada Vale, Paul Okon<br>HRD 2020, Fjordby | Ada Vale; Paul Okon | 2020 | HRD 2020 | | Fjordby
          [Knots read slowly](k.pdf)<br>**Ada Vale** (2020).<br>In Findings of the Rope Society: HRD 2020 | Ada Vale | 2020 | Findings of the Rope Society: HRD 2020 | |
          **Knots read slowly**<br>A. Vale, P. Okon<br>*HRD 2020*<br>[pdf](k.pdf) | A. Vale; P. Okon | 2020 | HRD 2020 | | pdf
          [Knots read slowly](k.pdf). A. Vale, P. Okon. arXiv:2001.01234 [cs.KN], 2020. | A. Vale; P. Okon | 2020 | arXiv:2001.01234 [cs.KN] | |
          蓮田千景, 大木誠. 「縄と結び目の歴史」. 縄の雑誌, 2023. https://doi.org/10.5555/n.2023.11 | 蓮田千景; 大木誠 | 2023 | 縄の雑誌 | 10.5555/n.2023.11 |
          """)
  void readsWhatItSays(
      String line, String authors, int year, String venue, String doi, String left) {
    Portfolio page = read("## Publications\n\n- " + line + "\n- " + line + "\n");
    Entry entry = (Entry) page.items().get(0).items().get(1);
    assertThat(entry.publication()).isPresent();
    var publication = entry.publication().orElseThrow();
    assertThat(String.join("; ", publication.authors())).isEqualTo(authors);
    assertThat(publication.year()).hasValue(year);
    assertThat(publication.venue()).hasValue(venue);
    assertThat(publication.title()).hasValue(entry.headingText());
    assertThat(publication.doi().map(d -> d.name()).orElse(null)).isEqualTo(doi);
    assertThat(text(entry)).isEqualTo(left == null ? "" : left);
  }

  /** A thesis appeared nowhere, and what is submitted did not yet. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A. Vale, \"Knots read slowly,\" M.S. thesis, Dept. of Rope, University of Fjordby, 2020.",
        "Vale, A. (2020). Knots read slowly. Manuscript submitted for publication.",
        "**Knots read slowly**<br>A. Vale, P. Okon<br>*Under review*, 2020",
        "[Knots read slowly](k.pdf)<br>**Ada Vale**<br>PhD Thesis, University of Fjordby, 2020"
      })
  void appearedNowhere(String line) {
    Portfolio page = read("## Publications\n\n- " + line + "\n- " + line + "\n");
    Entry entry = (Entry) page.items().get(0).items().get(1);
    Publication publication = entry.publication().orElseThrow();
    assertThat(publication.title()).hasValue("Knots read slowly");
    assertThat(publication.venue()).isEmpty();
    assertThat(publication.year()).hasValue(2020);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A. Vale, "Knots," *Rope*, vol. 3, Jan. 2020. | 2020-01
          A. Vale, P. Okon. "Knots." *Rope Days*, Fjordby, May 2020. | 2020-05
          Vale, A. (2020). Knots. *Rope*. | null
          A. Vale, "Knots," *Rope* 3 (June & July 2020). | null
          """)
  void isDatedByTheMonth(String line, String period) {
    Portfolio page = read("## Publications\n\n- " + line + "\n- " + line + "\n");
    Entry entry = (Entry) page.items().get(0).items().get(1);
    assertThat(String.valueOf(entry.period().map(Object::toString).orElse(null))).isEqualTo(period);
  }

  private static Portfolio read(String page) {
    return PortfolioParser.create().parse(page).portfolio();
  }

  private static String text(Item item) {
    return item.body().stream()
        .map(block -> Inlines.text(((Block.Paragraph) block).content()))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void isWrittenWithoutTheTitleTwice() {
    String page =
        """
        ## Publications

        ### Knots read slowly

        Vale, A., Okon, P. (2022). _Visual Rope_. [doi 10.5555/v.1](https://doi.org/10.5555/v.1)

        7, 12–31
        """;
    assertThat(MarkdownWriter.create().write(read(page))).isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We were in *Visual Rope* in 2022, and it was a day to remember for all of us there.
          graduate thesis, 2013
          The *Mara*, 2019, is a boat.
          \\Vale, A. (2020). *Rope*.
          Vale, A. and the others (2020). *Rope*.
          """)
  void leavesOtherTextAlone(String text) {
    Entry entry =
        (Entry)
            read("## Publications\n\n### Knots\n\n" + text + "\n").items().get(0).items().get(0);
    assertThat(entry.publication()).isEmpty();
    assertThat(text(entry)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'Ada Vale, Paul Okon\nAnnals of Rope, 2020'",
    "'A. Vale and P. Okon\\\n_Annals of Rope_, 2020'",
    "'*Annals of Rope*\\\nRopes'"
  })
  void mayTakeTwoLines(String text) {
    Entry entry =
        (Entry)
            read("## Publications\n\n### Knots\n\n" + text + "\n").items().get(0).items().get(0);
    assertThat(entry.publication().isPresent()).isEqualTo(text.contains("2020"));
    entry.publication().ifPresent(work -> assertThat(work.authors()).hasSize(2));
    entry.publication().ifPresent(work -> assertThat(work.venue()).hasValue("Annals of Rope"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          **Knots**<br>A. Vale, P. Okon<br>*Rope Days* | Knots | Rope Days | ''
          **Knots: a view**<br>**Ada Vale**<br>Rope Days, Bergen, Norway | Knots: a view | Rope Days | Bergen, Norway
          *Knots*.<br>Ada Vale, Paul Okon<br>Rope Days, May 2020 | Knots | Rope Days | ''
          """)
  void mayHaveItsTitleBelowTheEvent(String lines, String title, String venue, String left) {
    Entry entry = (Entry) read("## Papers\n\n### HRD'20\n\n" + lines).items().get(0).items().get(0);
    assertThat(entry.publication().orElseThrow().title()).hasValue(title);
    assertThat(entry.publication().orElseThrow().venue()).hasValue(venue);
    assertThat(text(entry)).isEqualTo(left);
  }

  /** Who made it is known then, and nothing else: the next line stays as it is. */
  @ParameterizedTest
  @ValueSource(strings = {"Many words on knots", "Ira Lund", "Bergen, Norway"})
  void readsNoVenueFromOtherWordsBelowAuthors(String line) {
    Entry entry =
        (Entry)
            read("## Papers\n\n### Wet rope\n\nAda Vale, Paul Okon<br>" + line)
                .items()
                .get(0)
                .items()
                .get(0);
    Publication publication = entry.publication().orElseThrow();
    assertThat(publication.authors()).containsExactly("Ada Vale", "Paul Okon");
    assertThat(publication.venue()).isEmpty();
    assertThat(text(entry)).isEqualTo(line);
  }

  @Test
  void needsAuthors() {
    Portfolio page = read("## Papers\n\n### Wet rope\n\nRope and salt<br>Rope Days");
    assertThat(((Entry) page.items().get(0).items().get(0)).publication()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Since 1950", "'Location: Remote. Duration: 2020'", "'BSc, 2019'"})
  void takesOtherFactsForNoCitation(String text) {
    Entry entry =
        (Entry)
            read("## Publications\n\n### Knots\n\n" + text + "\n").items().get(0).items().get(0);
    assertThat(entry.publication()).isEmpty();
  }

  @Property
  void isKept(@ForAll("works") Entry work) {
    Section publications =
        Section.builder()
            .addHeading(new Inline.Text("Publications"))
            .kind(Kind.PUBLICATION)
            .addItem(work)
            .build();
    String page = RoundTrip.assertKept(Portfolio.builder().addItem(publications).build());
    Statistics.label("the title is said once")
        .collect(
            work.publication().isPresent()
                && !page.contains("Title: ")
                && !page.contains("_" + work.title() + "_"))
        .coverage(of -> of.check(true).percentage(p -> p > 5));
  }

  /** Works that are called like their citation, and others whose text looks like one. */
  @Provide
  Arbitrary<Entry> works() {
    Arbitrary<List<Block>> bodies =
        Arbitraries.oneOf(
            PortfolioArbitraries.bodies(), PortfolioArbitraries.hostileBodies(), citations());
    Arbitrary<Publication> publications =
        PortfolioArbitraries.publications().map(p -> p.toBuilder().extensions(Map.of()).build());
    return Combinators.combine(
            PortfolioArbitraries.titles(),
            publications.optional(),
            PortfolioArbitraries.periods().optional(0.3),
            Arbitraries.of("", "https://doi.org/10.5555/v.1", "https://rope.example/10.5555/v/pdf"),
            bodies)
        .as(
            (title, publication, period, url, body) -> {
              Entry.Builder work = Entry.builder().kind(Kind.PUBLICATION).body(body);
              Inline words = new Inline.Text(title);
              work.addHeading(url.isEmpty() ? words : new Inline.Link(url, "", List.of(words)));
              if (!url.isEmpty()) {
                work.url(url);
              }
              publication.ifPresent(p -> work.publication(p.toBuilder().title(title).build()));
              period.ifPresent(work::period);
              return work.build();
            });
  }

  private static Arbitrary<List<Block>> citations() {
    Arbitrary<Inline> pieces =
        Arbitraries.of(
                "Vale, A.",
                "A. Vale and B. Zorn",
                "with Ada Vale",
                " (2022). ",
                ". ",
                ", ",
                " In ",
                "2016",
                "12–31",
                "doi: 10.5555/v.1",
                "Rope Review, 2020",
                "et al.",
                "26(7)",
                "Venue: ",
                "縄の雑誌")
            .map(Inline.Text::new);
    Arbitrary<Inline> any =
        Arbitraries.oneOf(
            pieces,
            pieces.map(text -> new Inline.Emphasis(List.of(text))),
            pieces.map(text -> new Inline.Strong(List.of(text))),
            Arbitraries.of(
                new Inline.SoftBreak(),
                new Inline.HardBreak(),
                Inline.link("https://doi.org/10.5555/v.2", "doi 10.5555/v.2")));
    return any.list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(Block.Paragraph::new)
        .list()
        .ofMaxSize(2)
        .map(l -> List.copyOf(l));
  }
}

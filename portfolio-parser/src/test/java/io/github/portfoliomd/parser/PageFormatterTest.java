package io.github.portfoliomd.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Diagnostic;
import io.github.portfoliomd.model.Losses;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioWriter;
import io.github.portfoliomd.model.Severity;
import io.github.portfoliomd.parser.words.LabelMeaning;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the formatter answers; and that it trusts no writer. */
class PageFormatterTest {

  private static final String PAGE =
      """
      ---
      title: Boats
      ---

      <!-- repaint -->

      ## [Skiff](https://skiff.example)
      _May 2021 -- October 2021._\\
      Location: Fjordby

      Built in 2021 by two of the crew, {{ site.crew }}[x](y) {:.wide}

      _keywords: oak, cedar_
      """;

  private static final PageFormatter FORMATTER = PageFormatter.create();

  /** The layout, as a careless writer changes it. */
  private record Careless(UnaryOperator<String> change) implements PortfolioWriter {
    @Override
    public String write(Portfolio portfolio) {
      return change.apply(MarkdownWriter.create().write(portfolio));
    }

    @Override
    public Losses losses(Portfolio portfolio) {
      return Losses.none(portfolio);
    }
  }

  private static FormattedPage careless(String from, String to) {
    return new PageFormatter(PortfolioParser.create(), new Careless(page -> page.replace(from, to)))
        .format(PAGE);
  }

  @Test
  void whatIsCanonicalStaysAsItIs() {
    assertThat(FORMATTER.format(PAGE)).isEqualTo(new FormattedPage(PAGE, List.of()));
  }

  @Test
  void writesTheCanonicalLayout() {
    FormattedPage formatted = FORMATTER.format("Skiff\n=====\n\n*x* is  __y__\n");
    assertThat(formatted.isRefused()).isFalse();
    assertThat(formatted.text()).isEqualTo("# Skiff\n\n_x_ is  **y**\n");
  }

  @Test
  void leavesARefusedPageAsItIs() {
    String page = "Skiff\n=====\n\n[a]: b\n";
    FormattedPage formatted = FORMATTER.format(page);
    assertThat(formatted.isRefused()).isTrue();
    assertThat(formatted.text()).isEqualTo(page);
    assertThat(formatted.refusals()).extracting(Diagnostic::severity).containsOnly(Severity.ERROR);
  }

  @Test
  void readsWithTheWordsOfAParser() {
    String page = "## Skiff\n\nTimber: oak, cedar\n";
    PortfolioParser parser =
        PortfolioParser.builder().putLabel("Timber", LabelMeaning.KEYWORDS).build();

    assertThat(FORMATTER.format(page).text()).isEqualTo("## Skiff\n\n_Timber_: oak, cedar\n");
    assertThat(PageFormatter.of(parser).format(page).text())
        .contains("_keywords (Timber): oak, cedar_");
  }

  @Test
  void leavesTheFileAsItIs(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("skiff.md"), "Skiff\n=====\n");

    assertThat(FORMATTER.format(file).text()).isEqualTo("# Skiff\n");
    assertThat(file).hasContent("Skiff\n=====\n");
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] bytes = "## A\n\nx \u00ff y".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(FORMATTER.format(bytes).refusals())
        .extracting(Diagnostic::code, refusal -> refusal.range().toString())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("encoding", "3:3"));
    assertThat(FORMATTER.format(PAGE.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(FORMATTER.format(PAGE));
  }

  @Test
  void otherLineEndsAreNoLoss() {
    assertThat(FORMATTER.format(PAGE.replace("\n", "\r\n"))).isEqualTo(FORMATTER.format(PAGE));
    assertThat(FORMATTER.format("<!-- a\r\nb -->\r\n\r\n{% c\r\nd %}\r\n").refusals()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      value = {
        "' by two'|''|11:15: error: formatting would lose words: by two [word-lost]",
        "Built in 2021|Built in|11:10: error: formatting would lose words: 2021 [word-lost]",
        "Boats|Ships|2:8: error: formatting would lose words: Boats [word-lost]",
        "October|''|8:14: error: formatting would lose words: October [word-lost]",
        "'oak, '|''|13:12: error: formatting would lose words: oak [word-lost]",
        "Fjordby|Fjord|9:11: error: formatting would lose words: Fjordby [word-lost]",
        "<!-- repaint -->|''|5:1: error: formatting would lose a comment: repaint [comment-lost]",
        "{:.wide}|''|11:59: error: formatting would lose an attribute: .wide [attribute-lost]",
        "{:.|\\{:.|11:59: error: formatting would lose an attribute: .wide [attribute-lost]",
        "(y)|(z)|11:50: error: formatting would lose an address: y [destination-lost]",
        "site.c|c|11:35: error: formatting would lose a template tag: {{ site.crew }} [template-lost]",
        "by two|two by|1:1: error: the formatted page would not be read the same [reading-changed]",
      })
  void namesWhatACarelessWriterLost(String from, String to, String refusal) {
    assertThat(PAGE).contains(from);
    FormattedPage formatted = careless(from, to.replace("\\\\", "\\"));
    assertThat(formatted.text()).isEqualTo(PAGE);
    assertThat(formatted.refusals()).extracting(Diagnostic::toString).containsExactly(refusal);
  }

  @Test
  void ofManyEqualWordsNamesTheOneThatIsLost() {
    String page = "the boat, the sail and the oar of the crew\n";
    PortfolioWriter writer = new Careless(text -> text.replace(" and the oar", ""));
    assertThat(new PageFormatter(PortfolioParser.create(), writer).format(page).refusals())
        .extracting(Diagnostic::message)
        .containsExactly("formatting would lose words: and the oar");
  }

  @Test
  void refusesWhatItWouldWriteOtherwiseTheNextTime() {
    int[] times = {0};
    PortfolioWriter counting = new Careless(page -> page + "\n".repeat(times[0]++));
    assertThat(new PageFormatter(PortfolioParser.create(), counting).format("x  \n").refusals())
        .extracting(Diagnostic::code)
        .containsExactly("reading-changed");
  }
}

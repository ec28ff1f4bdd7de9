package io.github.portfoliomd.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Diagnostic;
import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.Portfolio;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is beyond a limit stays text, and is told. */
class LimitsTest {

  private static ParseResult read(String page, Function<Limits.Builder, Limits.Builder> limits) {
    Limits built = limits.apply(Limits.builder()).build();
    return PortfolioParser.builder().limits(built).build().parse(page);
  }

  private static List<String> told(ParseResult result) {
    return result.diagnostics().stream().map(Diagnostic::toString).toList();
  }

  private static List<String> titles(Portfolio portfolio) {
    return portfolio.items().stream().map(Item::title).toList();
  }

  @Test
  void areThoseOfNobodysPageUnlessSet() {
    assertThat(Limits.standard())
        .hasToString("Limits[length=1000000, frontMatter=100000, items=10000, nesting=100]");
    Limits set = Limits.builder().length(1).frontMatter(2).items(3).nesting(10).build();
    assertThat(set).hasToString("Limits[length=1, frontMatter=2, items=3, nesting=10]");
  }

  @Test
  void refuseWhatIsNone() {
    Limits.Builder builder = Limits.builder().length(0).frontMatter(0).items(0);
    assertThatThrownBy(() -> builder.length(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.frontMatter(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.items(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.nesting(9)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.nesting(101))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("nesting must be at least 10 and at most 100: 101");
  }

  @Test
  void aPageIsReadToItsLastLineThatFits() {
    String page = "## Skiff\n_2021._\n\nOak.\n\n## Dinghy\n\n- _Pine_\n";

    ParseResult result = read(page, limits -> limits.length(30));

    assertThat(told(result))
        .containsExactly(
            "6:1: error: the page is longer than 30 characters: from here on it is not read"
                + " [page-too-long]");
    Item skiff = result.portfolio().items().get(0);
    assertThat(titles(result.portfolio())).containsExactly("Skiff");
    assertThat(skiff.body())
        .containsExactly(Block.paragraph("Oak."), new Block.CodeBlock("", "## Dinghy\n\n- _Pine_"));
    assertThat(result.source().text()).isEqualTo(page);
    RoundTrip.assertKept(result.portfolio());
  }

  @ParameterizedTest
  @CsvSource({
    "21, 21", "20, 20", "19, 14", "14, 14", "13, 13", "12, 7", "7, 7", "6, 6", "5, 0", "0, 0"
  })
  void noLineIsCut(int length, int end) {
    String page = "a1234\n\nb1234\n\nc1234\n\n";
    String rest = page.substring(end);
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      for (String mark : List.of("", "\uFEFF")) {
        int most = page.substring(0, length).replace("\n", lineEnd).length();
        ParseResult result =
            read(mark + page.replace("\n", lineEnd), limits -> limits.length(most));
        List<Block> expected = new ArrayList<>();
        page.substring(0, end)
            .lines()
            .filter(line -> !line.isEmpty())
            .forEach(line -> expected.add(Block.paragraph(line)));
        if (!rest.isBlank()) {
          expected.add(new Block.CodeBlock("", rest));
        }
        assertThat(result.portfolio().introduction()).isEqualTo(expected);
        assertThat(result.diagnostics()).hasSize(rest.isBlank() ? 0 : 1);
        RoundTrip.assertKept(result.portfolio());
      }
    }
  }

  @Test
  void blankLinesBehindTheLimitAreNothing() {
    ParseResult result = read("a\n\n\n \n", limits -> limits.length(2));
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.portfolio().introduction()).containsExactly(Block.paragraph("a"));
  }

  @Test
  void aFrontMatterThatEndsBehindTheLimitIsText() {
    ParseResult result = read("---\ntitle: x\ntags: y\n---\n", limits -> limits.length(13));
    assertThat(result.portfolio().frontMatter()).isEqualTo(FrontMatter.empty());
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("front-matter-unclosed", "page-too-long");
    assertThat(result.portfolio().introduction())
        .containsExactly(Block.paragraph("title: x"), new Block.CodeBlock("", "tags: y\n---"));
  }

  @Test
  void aLongerFrontMatterIsKeptAsItIs() {
    String page = "---\ntitle: x\n---\n## Skiff\n";

    assertThat(read(page, limits -> limits.frontMatter(9)).diagnostics()).isEmpty();
    ParseResult result = read(page, limits -> limits.frontMatter(8));

    assertThat(told(result))
        .containsExactly(
            "2:1: error: this front matter is longer than 8 characters [front-matter-too-long]");
    assertThat(result.portfolio().frontMatter())
        .isEqualTo(new FrontMatter.Unread(FrontMatter.Format.YAML, "title: x"));
    assertThat(titles(result.portfolio())).containsExactly("Skiff");
    RoundTrip.assertKept(result.portfolio());
  }

  @Test
  void headingsThatDoNotFitAreParagraphs() {
    String page = "# Ada\n\n## Skiff\n\n### Mast\n\n## Dinghy\n_2021._\n\n[Oak](oak.html)\n";

    ParseResult result = read(page, limits -> limits.items(2));

    assertThat(told(result))
        .containsExactly(
            "7:1: warning: the page has more than 2 items: from here on those that do not fit are"
                + " none [too-many-items]");
    Item skiff = result.portfolio().items().get(0);
    assertThat(Inlines.text(result.portfolio().heading())).isEqualTo("Ada");
    assertThat(titles(result.portfolio())).containsExactly("Skiff");
    assertThat(skiff.items().get(0).body()).hasSize(3).startsWith(Block.paragraph("Dinghy"));
    assertThat(read(page, limits -> limits.items(3)).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Experience\n\n- **Rigger**, 2019\n- **Sailor**, 2020\n",
        "## Experience\n\n**Rigger**, 2019\n\nRigged.\n\n**Sailor**, 2020\n\nSailed.\n",
        "## Experience\n\n| What | When |\n|---|---|\n| Rigger | 2019 |\n| Sailor | 2020 |\n",
        "---\nexperience:\n  - title: Rigger\n  - title: Sailor\n---\n",
      })
  void whatIsListedIsItemsOnlyIfAllOfItFits(String page) {
    assertThat(read(page, limits -> limits.items(3)).portfolio().items().get(0).items()).hasSize(2);

    for (int items = 0; items < 3; items++) {
      int most = items;
      ParseResult result = read(page, limits -> limits.items(most));
      assertThat(result.diagnostics())
          .extracting(Diagnostic::code)
          .containsExactly("too-many-items");
      assertThat(result.portfolio().entries()).hasSizeLessThanOrEqualTo(1);
      assertThat(MarkdownWriter.create().write(result.portfolio())).contains("Rigger", "Sailor");
    }
  }

  private static String nested(String open, String close) {
    return open.repeat(6) + "a" + close.repeat(6);
  }

  static Stream<Arguments> deep() {
    return Stream.of(
        Arguments.of(nested("> > ", ""), "1:19"),
        Arguments.of(nested("- ", ""), "1:9"),
        Arguments.of(nested("*a **a ", " a** a*"), "1:32"),
        Arguments.of(nested("<b><i>", "</i></b>"), "1:1"),
        Arguments.of(nested("<ul><li>", "</li></ul>"), "1:1"));
  }

  @ParameterizedTest
  @MethodSource("deep")
  void whatNestsDeeperIsText(String page, String place) {
    ParseResult deep = PortfolioParser.create().parse(page);
    assertThat(deep.diagnostics()).isEmpty();

    ParseResult result = read(page, limits -> limits.nesting(10));

    assertThat(result.diagnostics()).extracting(Diagnostic::code).containsOnly("too-deep");
    assertThat(result.diagnostics().get(0).range()).hasToString(place);
    assertThat(result.diagnostics().get(0).message()).isEqualTo("this nests more than 10 deep");
    assertThat(result.portfolio()).isNotEqualTo(deep.portfolio());
    assertThat(result.portfolio().toString()).contains("a");
    RoundTrip.assertKept(result.portfolio());
  }

  /** The model holds no deeper list than this one, which is a level deeper than its text. */
  @Test
  void aTextInTheFrontMatterNestsNoDeeperThanItsPlace() {
    String page =
        "---\nprojects:\n  - title: Skiff\n    highlights: ['" + "> ".repeat(98) + "a']\n---\n";

    ParseResult result = PortfolioParser.create().parse(page);

    assertThat(told(result))
        .containsExactly("3:3: warning: this nests more than 100 deep [too-deep]");
    RoundTrip.assertKept(result.portfolio());
  }

  @Test
  void aParagraphOfThousandsOfLinesInAQuoteIsSeveral() {
    String lines = "> x" + "\n> x".repeat(4_000) + "\n";

    ParseResult result = PortfolioParser.create().parse(lines);

    assertThat(told(result))
        .hasSize(2)
        .first()
        .isEqualTo(
            "1:3: warning: this paragraph in a quotation has more than 2000 lines"
                + " [paragraph-too-long]");
    Block.Quote quote = (Block.Quote) result.portfolio().introduction().get(0);
    assertThat(quote.content()).hasSize(3);
  }

  /** Nothing but indents stands between their lines. */
  @ParameterizedTest
  @ValueSource(strings = {"x", " x", "- x"})
  void aParagraphOfThousandsOfLinesElsewhereIsOne(String first) {
    String page = first + ("\n" + first.replace('-', ' ')).repeat(4_000) + "\n";

    ParseResult result = PortfolioParser.create().parse(page);

    assertThat(result.diagnostics()).isEmpty();
    Block block = result.portfolio().introduction().get(0);
    assertThat(
            block instanceof Block.BulletList list ? list.items().get(0).content().get(0) : block)
        .isInstanceOf(Block.Paragraph.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"# Skiff", "Skiff\n===", "***\nSkiff", "- <img src=\"a.png\">\n  Skiff"})
  void linesOfImagesPartABlockOfHtmlNotForEver(String below) {
    String page = ("<img src=\"a.png\">\n" + below + "\n").repeat(3_000);

    Portfolio portfolio = PortfolioParser.create().parse(page).portfolio();

    assertThat(portfolio.toString().split("Skiff", -1)).hasSizeGreaterThan(3_000);
    assertThat(PageFormatter.create().format(page).text()).contains("Skiff");
  }

  @Test
  void theFormatterLeavesAPageAloneThatIsTooLong() {
    String page = "&amp;".repeat(200_001);
    FormattedPage formatted = PageFormatter.create().format(page);
    assertThat(formatted.text()).isEqualTo(page);
    assertThat(formatted.refusals()).extracting(Diagnostic::code).containsExactly("page-too-long");
  }
}

package io.github.portfoliomd.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Diagnostic;
import io.github.portfoliomd.model.ParseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the limits and the page: nothing is lost, and what is written reads the same. */
class LimitsLawsTest {

  private static final Pattern WORD = Pattern.compile("w\\d+q");

  /** Each adds to a page a word that stands nowhere else, which is the number's. */
  private static final List<String> PIECES =
      List.of(
          "\n\n# w%dq\n",
          "\n\n## w%dq\n",
          "\n\n### w%dq\n",
          "\n\n## Experience\n\nw%dq\n",
          "\n- w%dq\n",
          "  - w%dq\n",
          "    1. w%dq\n",
          "> ",
          ">> w%dq\n",
          "- ",
          " w%dq",
          "\n\nw%dq\n",
          "\n\n**w%dq**, 2019\n\n",
          "*a **w%dq** b*",
          "[w%dq *",
          "](u)*",
          "<b>w%dq</b>",
          "<ul><li>w%dq</li>",
          "<div>",
          "<blockquote>w%dq",
          "\n\n| w%dq | b |\n|---|---|\n| c | d |\n",
          "\n\n```\nw%dq\n```\n",
          "\n: w%dq\n",
          "\n\n[^1]: w%dq\n",
          "\r\n",
          "`w%dq`");

  private static final List<String> TOP =
      List.of(
          "",
          "\uFEFF",
          "---\ntitle: w%dq\n---\n",
          "---\nprojects:\n  - title: w%dq\n    highlights: ['> > > > > > > > > > w%dq', b]\n---\n");

  /** What fuzzing and the properties found. */
  @Example
  void wordsBesideTheItemsOfAListOfHtml() {
    String page = "<ul><li>w0</li>\n- w1<b>w2</b>\n<!-- c --><li>w3</li></ul>\n";
    Block list = PortfolioParser.create().parse(page).portfolio().introduction().get(0);
    assertThat(((Block.BulletList) list).items()).hasSize(3);
    assertThat(list.toString()).contains("w0", "w1", "w2", "w3");
  }

  @Property
  void noWordIsLost(
      @ForAll("limits") Limits limits,
      @ForAll("pages") String page,
      @ForAll("lengths") int length) {
    Limits shorter =
        Limits.builder()
            .length(length)
            .frontMatter(length)
            .items(limits.items())
            .nesting(limits.nesting())
            .build();
    ParseResult result = PortfolioParser.builder().limits(shorter).build().parse(page);
    for (Diagnostic diagnostic : result.diagnostics()) {
      assertThat(diagnostic.range().end()).isLessThanOrEqualTo(page.length());
    }
    assertThat(result.portfolio().entries().size()).isLessThanOrEqualTo(limits.items());
    String kept = result.portfolio().toString();
    assertThat(WORD.matcher(page).results().map(MatchResult::group))
        .as(page)
        .allMatch(kept::contains);
  }

  @Property
  void whatIsWrittenIsReadBackWithTheSameLimits(
      @ForAll("limits") Limits limits, @ForAll("pages") String page) {
    assertReadBack(limits, page);
  }

  @Property
  void whatIsWrittenOfMarksIsReadBackWithTheSameLimits(
      @ForAll("limits") Limits limits, @ForAll("marks") String page) {
    assertReadBack(limits, page);
  }

  private static void assertReadBack(Limits limits, String page) {
    PortfolioParser parser = PortfolioParser.builder().limits(limits).build();
    ParseResult result = parser.parse(page);
    String written = MarkdownWriter.create().write(result.portfolio());
    assertThat(parser.parse(written).portfolio()).as(written).isEqualTo(result.portfolio());
    RoundTrip.assertKept(result.portfolio());
  }

  @Provide
  Arbitrary<Limits> limits() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 12), Arbitraries.integers().between(10, 16))
        .as((items, nesting) -> Limits.builder().items(items).nesting(nesting).build());
  }

  @Provide
  Arbitrary<Integer> lengths() {
    return Arbitraries.integers().between(0, 300);
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<List<String>> pieces = Arbitraries.of(PIECES).list().ofMaxSize(30);
    return Combinators.combine(Arbitraries.of(TOP), pieces).as(LimitsLawsTest::page);
  }

  private static String page(String top, List<String> pieces) {
    List<String> all = new ArrayList<>(List.of(top));
    all.addAll(pieces);
    StringBuilder page = new StringBuilder();
    for (String piece : all) {
      page.append(piece.replace("%d", Integer.toString(page.length())));
    }
    return page.toString();
  }

  @Provide
  Arbitrary<String> marks() {
    return Arbitraries.of(PageMarks.ALL).list().ofMaxSize(20).map(parts -> String.join("", parts));
  }
}

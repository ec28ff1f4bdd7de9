package io.github.portfoliomd.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The parts of citations in any order: whatever they are taken for, a page is read. */
class CitationSoupTest {

  @Example
  void aMonthThatWasTakenForAVenue() {
    assertThat(read("# Publications\n\n- Ada Vale, A. Vale, July 2019, ")).isNotNull();
  }

  @Property
  void anyPartsAreRead(@ForAll("pages") String page) {
    assertThat(read(page)).isNotNull();
  }

  private static Object read(String page) {
    return PortfolioParser.create().parse(page).portfolio();
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> parts =
        Arbitraries.of(
                "A. Vale",
                "Vale, A.",
                "Okon, Paul",
                "Ada Vale",
                "**Ada Vale**",
                "et al.",
                "and",
                "&",
                "(2019)",
                "2019",
                "July 2019",
                "July",
                "Jan.",
                "in press",
                "\"Knots\"",
                "*Rope Review*",
                "In *Rope Days*",
                "Proceedings of the Rope Days",
                "[pdf](a.pdf)",
                "doi:10.5555/a",
                "https://doi.org/10.5555/b",
                "12(3)",
                "pp. 1–9",
                "Fjordby, NO",
                "Kvalvik Press",
                "PhD thesis",
                "**Knots**",
                "<br>",
                "\\\n",
                "  \n",
                "\n",
                "`x`",
                "🐟",
                "(with Ida Okon)",
                "Review of *Ropes*")
            .list()
            .ofMinSize(1)
            .ofMaxSize(9)
            .flatMap(
                words ->
                    Arbitraries.of(", ", ". ", " ", ": ", "; ")
                        .list()
                        .ofSize(words.size())
                        .map(signs -> joined(words, signs)));
    return Combinators.combine(
            Arbitraries.of(
                "# Publications\n\n", "## Publications\n\n", "## Talks\n\n", "## 2019\n\n"),
            Arbitraries.of("- ", "1. ", "", "### "),
            parts.list().ofMinSize(1).ofMaxSize(3))
        .as((heading, mark, lines) -> heading + mark + String.join("\n\n" + mark, lines));
  }

  private static String joined(List<String> words, List<String> signs) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      out.append(words.get(i)).append(signs.get(i));
    }
    return out.toString();
  }
}

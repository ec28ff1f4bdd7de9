package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.PortfolioArbitraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever a page holds: what is read of it is written so that it reads the same. */
class TextRoundTripTest {

  @Property
  void pagesOfMarks(@ForAll("marks") String page) {
    RoundTrip.assertKept(PortfolioParser.create().parse(page));
  }

  @Property
  void pagesOfAnyCharacters(@ForAll("characters") String page) {
    RoundTrip.assertKept(PortfolioParser.create().parse(page));
  }

  @Property
  void pagesOfLinesThatStandInEachOther(@ForAll("nested") String page) {
    RoundTrip.assertKept(PortfolioParser.create().parse(page));
  }

  @Property
  void theSampleWithAnythingInIt(@ForAll("samples") String page) {
    RoundTrip.assertKept(PortfolioParser.create().parse(page));
  }

  @Example
  void aTermOfNothingThatStandsOut() {
    for (String term : List.of("<strong></strong>", "<em><b></b></em>", "<br>", "![](a)", "\\")) {
      RoundTrip.assertKept(PortfolioParser.create().parse(term + "  \n:   def\n"));
    }
  }

  /** The logo is written in the heading, below which nothing stands then. */
  @Example
  void aSectionOfNothingButALogo() {
    for (String below : List.of("#Word\n", "# Word ![x](y)Dates: 2019 - 2020, 2022\n")) {
      RoundTrip.assertKept(PortfolioParser.create().parse("# Projets\n![x](y)\n" + below));
      RoundTrip.assertKept(PortfolioParser.create().parse("# Projets\n" + below));
    }
  }

  /** Without the logo above it, which goes into the heading, the list would be a date. */
  @Example
  void aListThatWouldBeADateAtTheTop() {
    String page = "# Projets\n![x](y)\n\n21. May 2021\n# Projets\n";
    RoundTrip.assertKept(PortfolioParser.create().parse(page));
  }

  @Provide
  Arbitrary<String> marks() {
    return marked().list().ofMaxSize(14).map(parts -> String.join("", parts));
  }

  private static Arbitrary<String> marked() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.of(PageMarks.ALL)),
        Tuple.of(2, Arbitraries.of("\n", "\n\n", " ", "    ", "\t", "\r\n")),
        Tuple.of(2, PortfolioArbitraries.hostileTexts()));
  }

  /** Lines with indentation, marks of blocks one in the other, and words that mean something. */
  @Provide
  Arbitrary<String> nested() {
    Arbitrary<String> indentation = Arbitraries.of("", "", "  ", "  ", "    ", "      ");
    Arbitrary<String> block =
        Arbitraries.of(
            "",
            "",
            "",
            "",
            "- ",
            "- ",
            "1. ",
            "> ",
            "# ",
            "## ",
            "### ",
            "#### ",
            ": ",
            "| ",
            "* [x] ",
            "<li>",
            "</ul>",
            "<ul>",
            "<details>",
            "</details>",
            "<div>\n",
            "</div>",
            "```\n",
            "[^1]: ");
    Arbitrary<String> words =
        Arbitraries.of(
            "",
            "",
            "**Rigger**",
            "Halden Works",
            "_2019 -- 2021._",
            "2016 - present",
            "Experience",
            "Wood: oak, elm",
            "[Skiff](https://skiff.example)",
            "a | b",
            "---",
            "===",
            "Oslo, Norway",
            "_keywords: oak, elm_",
            "｜",
            "/",
            "– 2019",
            "**｜**",
            "![](a.png)",
            "Moreau, A. (2020). Wet ropes. Tides.",
            "**Rigger**, Halden");
    return Combinators.combine(indentation, block, block, words)
        .as((indent, outer, inner, word) -> indent + outer + inner + word + "\n")
        .list()
        .ofMaxSize(14)
        .map(lines -> String.join("", lines));
  }

  @Provide
  Arbitrary<String> characters() {
    Arbitrary<Character> ascii = Arbitraries.chars().range('\t', '~');
    return Arbitraries.frequencyOf(
        Tuple.of(2, ascii.list().ofMaxSize(40).map(TextRoundTripTest::text)),
        Tuple.of(1, Arbitraries.strings().all().ofMaxLength(40)));
  }

  private static String text(List<Character> characters) {
    StringBuilder out = new StringBuilder();
    characters.forEach(out::append);
    return out.toString();
  }

  /** A few lines of the sample, with marks put in and characters gone. */
  @Provide
  Arbitrary<String> samples() throws IOException {
    String sample = Files.readString(Path.of("src/test/resources/sample.md"));
    Arbitrary<Integer> places = Arbitraries.integers().between(0, sample.length() - 1);
    return Combinators.combine(places, marked(), Arbitraries.integers().between(0, 9), marked())
        .as(
            (at, mark, gone, other) -> {
              String part = sample.substring(at, Math.min(sample.length(), at + 300));
              int cut = Math.min(part.length() / 2, 150);
              String rest = part.substring(Math.min(part.length(), cut + gone));
              return other + part.substring(0, cut) + mark + rest;
            });
  }
}

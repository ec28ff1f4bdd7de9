package io.github.portfoliomd.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Pieces of the cases in any order, some of them inside of something else: each looks like a fact,
 * and stands where nobody thought of it. Reading them throws nothing, and what is written of them
 * is read back.
 */
class PiecesRoundTripTest {

  /** What a piece can stand in: the mark before its first line, and that before the others. */
  private enum Around {
    NOTHING("", ""),
    BULLET("- ", "  "),
    TASK("- [ ] ", "  "),
    NUMBER("1. ", "   "),
    DAY("21. ", "    "),
    BULLET_IN_A_LIST("  - ", "    "),
    QUOTE("> ", "> "),
    QUOTE_BEHIND("", "> "),
    MEANING(": ", "  "),
    CONTINUED("  ", "  "),
    CODE("    ", "    "),
    HEADING("# ", ""),
    HEADING_BELOW("### ", ""),
    HEADING_IN_A_LIST("  # ", "  "),
    BOLD("* **", "  "),
    CELL("| ", "| "),
    ELEMENT("<div>\n", ""),
    SUMMARY("<details><summary>", "");

    private final String first;
    private final String rest;

    Around(String first, String rest) {
      this.first = first;
      this.rest = rest;
    }

    String of(String piece) {
      return first + piece.replace("\n", "\n" + rest).stripTrailing() + "\n";
    }
  }

  private static final List<String> PIECES = pieces();

  @Property
  void piecesComeBack(@ForAll("pages") String page) {
    RoundTrip.assertKept(PortfolioParser.create().parse(page));
  }

  @Example
  void theseDidNotComeBack() {
    List<String> pages =
        List.of(
            "* **## Formation\n- A. Moreau, Halden Bank. Ropes in autumn. *Journal of Ropes*, 2018.\n",
            "## Publications\n\n### Punt\nHerramientas y servicios utilizados: roble, brea y\n2018\n",
            "# Experience\n* **Teaching Assistant** (2017)\n## Skills\n\n- Ropes, knots (2022)\n"
                + "- Sails | Masts (2020)\n\n`2002 - 2006`\nRigging, Halden Boat School\n",
            "# Curriculum Vitae\n## Skills\n- Ropes, Sails\n\nDuration: May 2019 - June 2019\n",
            "## Projects\n* **## Work\n### Oars\nHow long oars are\n",
            "## Masts 102\n\n### Tools\n- Sold ropes\n\n2020 - 2021\n",
            "# Experience\n## Raft\n\n### Outils utilisés\n2. Mai 2020 – 4. Juni 2020 \\\nin Halden\n",
            "## 2019\n### BSc in Ropes\nWe moved in 2001. Then again.\n\n\n- Golden knot, 2019\n"
                + "- M. Okon. Ropes in the wet. Journal of Ropes, 2009.\n");
    for (String page : pages) {
      RoundTrip.assertKept(PortfolioParser.create().parse(page));
    }
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<Around> around =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(Around.NOTHING)),
            Tuple.of(1, Arbitraries.of(Around.class)));
    Arbitrary<String> piece =
        Combinators.combine(Arbitraries.of(PIECES), around)
            .as((text, in) -> in == Around.NOTHING ? text : in.of(text));
    Arbitrary<String> mark =
        Arbitraries.of("\n", "---\n", "## Projects\n", "# Experience\n", "## 2019\n", "![x](y)\n");
    return Arbitraries.oneOf(piece, piece, piece, mark)
        .list()
        .ofMaxSize(10)
        .map(parts -> String.join("", parts));
  }

  /** One to three lines of a case that follow each other. */
  private static List<String> pieces() {
    List<String> pieces = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
      for (Path page : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        List<String> lines = Files.readAllLines(page);
        for (int i = 0; i < lines.size(); i++) {
          for (int to = i + 1; to <= Math.min(i + 3, lines.size()); to++) {
            pieces.add(String.join("\n", lines.subList(i, to)) + "\n");
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pieces;
  }
}

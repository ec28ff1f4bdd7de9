package io.github.portfoliomd.exporter.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Diagnostic;
import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.parser.PortfolioParser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A page that is cut off anywhere, or that misses a line, is read without an exception, and what is
 * told of it has a place in it.
 *
 * <p>With {@code mvn -Pdeep verify} each page is cut at each of its characters, and misses each of
 * its lines; else it is one of {@value #STRIDE} lines, and two characters of each page.
 */
class CutPagesTest {

  private static final int STRIDE = 16;

  private static final boolean ALL = Boolean.getBoolean("portfolio.deep");

  private static final PortfolioParser PARSER = PortfolioParser.create();

  @TestFactory
  Stream<DynamicTest> whatIsLeftOfAPageIsRead() {
    return Pages.all().entrySet().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(page.getKey(), () -> check(Pages.text(page.getValue()))));
  }

  private static void check(String page) {
    List<Integer> ends = lineEnds(page);
    int step = ALL ? 1 : STRIDE;
    // each page begins elsewhere, so that all sorts of places are cut
    int first = ALL ? 0 : page.length() % step;
    for (int i = first; i < ends.size(); i += step) {
      int end = ends.get(i);
      int start = i == 0 ? 0 : ends.get(i - 1);
      read(page.substring(0, end));
      read(page.substring(end));
      read(page.substring(0, start) + page.substring(end));
    }
    int characters = ALL ? 1 : 1 + page.length() / 2;
    for (int i = first; i < page.length(); i += characters) {
      read(page.substring(0, i));
      read(page.substring(i));
    }
  }

  private static List<Integer> lineEnds(String page) {
    List<Integer> ends = new ArrayList<>();
    for (int at = page.indexOf('\n'); at >= 0; at = page.indexOf('\n', at + 1)) {
      ends.add(at + 1);
    }
    return ends;
  }

  private static void read(String page) {
    ParseResult result = PARSER.parse(page);
    for (Diagnostic diagnostic : result.diagnostics()) {
      assertThat(diagnostic.range().start()).isBetween(0, page.length());
      assertThat(diagnostic.range().end()).isBetween(diagnostic.range().start(), page.length());
    }
  }
}

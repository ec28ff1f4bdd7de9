package io.github.portfoliomd.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.exporter.jsonresume.JsonResumeWriter;
import io.github.portfoliomd.model.DeepPortfolios;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioWriter;
import io.github.portfoliomd.model.SmallStack;
import io.github.portfoliomd.parser.MarkdownWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every writer writes the deepest portfolios on a small stack, and tells what it loses. */
class WritersDepthTest {

  static Stream<PortfolioWriter> writers() {
    return Stream.of(
        HtmlWriter.create(),
        HtmlWriter.builder().fragment().build(),
        PlainTextWriter.create(),
        PlainTextWriter.builder().width(0).unseenCharacters().build(),
        JsonResumeWriter.create(),
        JsonResumeWriter.builder().compact().build(),
        JsonResumeWriter.builder().forThemes().build(),
        MarkdownWriter.create());
  }

  @ParameterizedTest
  @MethodSource("writers")
  void theDeepestPortfoliosAreWritten(PortfolioWriter writer) throws InterruptedException {
    List<Portfolio> portfolios = DeepPortfolios.all();
    Runnable work =
        () -> {
          for (Portfolio portfolio : portfolios) {
            assertThat(writer.write(portfolio)).hasSizeGreaterThan(100);
            assertThat(writer.losses(portfolio).remaining()).isNotNull();
          }
        };
    assertThat(SmallStack.run(work)).isNull();
  }
}

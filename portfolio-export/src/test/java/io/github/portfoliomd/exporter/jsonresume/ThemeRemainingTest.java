package io.github.portfoliomd.exporter.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What remains of a portfolio for themes is what their résumé gives back. */
class ThemeRemainingTest {

  private static final JsonResumeWriter THEMES = JsonResumeWriter.builder().forThemes().build();

  @Provide
  Arbitrary<Portfolio> portfolios() {
    return Arbitraries.oneOf(
        PortfolioArbitraries.portfolios(), PortfolioArbitraries.hostilePortfolios());
  }

  @Property
  void readingGivesWhatRemains(@ForAll("portfolios") Portfolio portfolio) {
    assertThat(JsonResumeParser.create().parse(THEMES.write(portfolio)).portfolio())
        .isEqualTo(THEMES.losses(portfolio).remaining());
  }
}

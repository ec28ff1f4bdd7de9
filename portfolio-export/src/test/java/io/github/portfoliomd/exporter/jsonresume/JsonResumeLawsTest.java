package io.github.portfoliomd.exporter.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of writer and reader together, whatever the portfolio. */
class JsonResumeLawsTest {

  @Property
  void everyPortfolioComesBack(@ForAll("portfolios") Portfolio portfolio) {
    assertThat(Resumes.read(portfolio)).isEqualTo(portfolio);
  }

  @Property
  void everyHostilePortfolioComesBack(@ForAll("hostile") Portfolio portfolio) {
    assertThat(Resumes.read(portfolio)).isEqualTo(portfolio);
  }

  @Provide
  Arbitrary<Portfolio> portfolios() {
    return PortfolioArbitraries.portfolios();
  }

  @Provide
  Arbitrary<Portfolio> hostile() {
    return PortfolioArbitraries.hostilePortfolios();
  }
}

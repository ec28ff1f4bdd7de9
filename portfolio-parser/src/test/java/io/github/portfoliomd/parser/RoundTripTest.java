package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written reads the same. */
class RoundTripTest {

  @Provide
  Arbitrary<Portfolio> portfolios() {
    return PortfolioArbitraries.portfolios();
  }

  @Property(tries = 1000)
  void everyPortfolioComesBack(@ForAll("portfolios") Portfolio portfolio) {
    RoundTrip.assertKept(portfolio);
  }
}

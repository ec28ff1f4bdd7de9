package io.github.portfoliomd.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What plain text says of a portfolio comes back from its lines. */
class TextReaderTest {

  @Provide
  Arbitrary<Portfolio> portfolios() {
    return Arbitraries.oneOf(
        PortfolioArbitraries.portfolios(), PortfolioArbitraries.hostilePortfolios());
  }

  @Property
  void readingGivesTheSpokenForm(@ForAll("portfolios") Portfolio portfolio) {
    comesBack(PlainTextWriter.builder().width(0).build(), portfolio);
  }

  @Property
  void withCharactersThatNobodySees(@ForAll("portfolios") Portfolio portfolio) {
    comesBack(PlainTextWriter.builder().width(0).unseenCharacters().build(), portfolio);
  }

  private static void comesBack(PlainTextWriter writer, Portfolio portfolio) {
    Portfolio spoken = Spoken.of(writer.losses(portfolio).remaining());
    assertThat(TextReader.read(writer.write(portfolio))).isEqualTo(spoken);
  }
}

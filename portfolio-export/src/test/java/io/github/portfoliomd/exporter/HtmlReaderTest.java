package io.github.portfoliomd.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What HTML shows of a portfolio comes back from what people see of it. */
class HtmlReaderTest {

  @Provide
  Arbitrary<Portfolio> portfolios() {
    return Arbitraries.oneOf(
        PortfolioArbitraries.portfolios(), PortfolioArbitraries.hostilePortfolios());
  }

  @Example
  void whatIsReadHasALook() {
    assertThat(HtmlReader.CLASSES).allMatch(name -> Stylesheet.CSS.contains("." + name + " "));
  }

  @Property
  void readingGivesWhatRemains(@ForAll("portfolios") Portfolio portfolio) {
    HtmlWriter pages = HtmlWriter.create();
    assertThat(HtmlReader.read(pages.write(portfolio)))
        .isEqualTo(pages.losses(portfolio).remaining());
    HtmlWriter fragments = HtmlWriter.builder().fragment().build();
    assertThat(HtmlReader.readFragment(fragments.write(portfolio)))
        .isEqualTo(fragments.losses(portfolio).remaining());
  }
}

package io.github.portfoliomd.exporter.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioArbitraries;
import io.github.portfoliomd.model.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What remains of a portfolio for themes is what their résumé gives back, but for former names: a
 * reader takes those that stand beside today's for extensions.
 */
class ThemeRemainingTest {

  private static final JsonResumeWriter THEMES = JsonResumeWriter.builder().forThemes().build();

  private static final Set<String> FORMER =
      Set.of("website", "picture", "company", "gpa", "name", "level");

  @Provide
  Arbitrary<Portfolio> portfolios() {
    return Arbitraries.oneOf(
        PortfolioArbitraries.portfolios(), PortfolioArbitraries.hostilePortfolios());
  }

  @Property
  void readingGivesWhatRemains(@ForAll("portfolios") Portfolio portfolio) {
    Portfolio read = JsonResumeParser.create().parse(THEMES.write(portfolio)).portfolio();
    assertThat(withoutFormerNames(read))
        .isEqualTo(withoutFormerNames(THEMES.losses(portfolio).remaining()));
  }

  private static Portfolio withoutFormerNames(Portfolio portfolio) {
    Person person = portfolio.person();
    return portfolio.map(ThemeRemainingTest::withoutFormerNames).toBuilder()
        .person(person.toBuilder().extensions(withoutFormerNames(person.extensions())).build())
        .build();
  }

  private static Item withoutFormerNames(Item item) {
    Map<String, Data> others = withoutFormerNames(item.extensions());
    return item instanceof Entry entry
        ? entry.toBuilder().extensions(others).build()
        : ((Section) item).toBuilder().extensions(others).build();
  }

  private static Map<String, Data> withoutFormerNames(Map<String, Data> extensions) {
    Map<String, Data> others = new LinkedHashMap<>(extensions);
    others.keySet().removeAll(FORMER);
    return others;
  }
}

package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What the generators reach: a law that holds over portfolios without facets says little. */
class ArbitrariesTest {

  @Provide
  Arbitrary<Portfolio> portfolios() {
    return PortfolioArbitraries.portfolios();
  }

  /** One property for all, since making the portfolios is what takes long. */
  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void everythingIsReached(@ForAll("portfolios") Portfolio portfolio) {
    eachFacetIsInAtLeastFifteenOfAHundredEntries(portfolio);
    titlesHavePunctuationQuotesDashesAndLettersOfOtherScripts(portfolio);
    threeLevelsAndMoreAreCommon(portfolio);
    portfoliosHaveAllTheirParts(portfolio);
    everyCaseOccurs(portfolio);
    everyPrecisionOfDatesOccurs(portfolio);
    everyFootnoteMarkHasItsFootnote(portfolio);
  }

  private void eachFacetIsInAtLeastFifteenOfAHundredEntries(Portfolio portfolio) {
    portfolio.entries().forEach(entry -> facets(entry).forEach(this::collect));
    facets(Entry.builder().build()).keySet().forEach(facet -> requireShare(facet, 15));
  }

  private static Map<String, Boolean> facets(Entry entry) {
    Map<String, Boolean> facets = new LinkedHashMap<>();
    facets.put("period", entry.period().isPresent());
    facets.put("role", entry.role().isPresent());
    facets.put("organization", entry.organization().isPresent());
    facets.put("location", entry.location().isPresent());
    facets.put("publication", entry.publication().isPresent());
    facets.put("keywords", !entry.keywords().isEmpty());
    facets.put("url", entry.url().isPresent());
    facets.put("logos", !entry.logos().isEmpty());
    facets.put("fields", !entry.fields().isEmpty());
    facets.put("extensions", !entry.extensions().isEmpty());
    facets.put("body", !entry.body().isEmpty());
    return facets;
  }

  private void titlesHavePunctuationQuotesDashesAndLettersOfOtherScripts(Portfolio portfolio) {
    for (ItemPath path : portfolio.paths()) {
      String heading = path.item().headingText();
      collect("punctuation", heading.matches(".*[,()%/+].*"));
      collect("quotes", heading.matches(".*[\"'“”«»’].*"));
      collect("non-ASCII", heading.matches(".*[^\\p{ASCII}].*"));
      collect("dash", heading.contains(" - "));
    }
    List.of("punctuation", "quotes", "non-ASCII", "dash").forEach(what -> requireShare(what, 15));
  }

  private void threeLevelsAndMoreAreCommon(Portfolio portfolio) {
    int levels = portfolio.paths().stream().mapToInt(path -> path.items().size()).max().orElse(0);
    collect("three levels", levels >= 3);
    collect("six levels", levels == 6);
    requireShare("three levels", 15);
    requireShare("six levels", 0.1);
  }

  private void portfoliosHaveAllTheirParts(Portfolio portfolio) {
    collect("heading", !portfolio.heading().isEmpty());
    collect("introduction", !portfolio.introduction().isEmpty());
    collect("person", !portfolio.person().isEmpty());
    collect("front matter", !portfolio.frontMatter().values().isEmpty());
    collect("unread front matter", portfolio.frontMatter() instanceof FrontMatter.Unread);
    collect("extensions", !portfolio.extensions().isEmpty());
    List.of("heading", "introduction", "person", "front matter", "extensions")
        .forEach(part -> requireShare(part, 15));
    requireShare("unread front matter", 5);
  }

  private void everyCaseOccurs(Portfolio portfolio) {
    Set<Class<?>> present = new HashSet<>();
    EveryValue.of(portfolio).forEach(value -> present.add(value.getClass()));
    Stream.of(Block.class, Inline.class, Data.class, Period.class, FrontMatter.class)
        .flatMap(algebra -> Stream.of(algebra.getPermittedSubclasses()))
        .forEach(
            one -> {
              collect(one.getName(), present.contains(one));
              requireShare(one.getName(), 5);
            });
  }

  private void everyPrecisionOfDatesOccurs(Portfolio portfolio) {
    EveryValue.of(portfolio, PartialDate.class)
        .forEach(date -> Statistics.label("precision").collect(date.precision()));
    for (PartialDate.Precision precision : PartialDate.Precision.values()) {
      Statistics.label("precision")
          .coverage(coverage -> coverage.check(precision).percentage(share -> share >= 2));
    }
  }

  private void everyFootnoteMarkHasItsFootnote(Portfolio portfolio) {
    assertThat(EveryValue.of(portfolio, Inline.FootnoteReference.class))
        .extracting(Inline.FootnoteReference::label)
        .isSubsetOf(
            EveryValue.of(portfolio, Block.FootnoteDefinition.class).stream()
                .map(Block.FootnoteDefinition::label)
                .toList());
  }

  @Example
  void shrinkToTheSmallestThatIsStillBad() {
    Predicate<Portfolio> bad =
        page -> page.entries().stream().anyMatch(entry -> entry.role().isPresent());
    Shrinkable<Portfolio> sample =
        PortfolioArbitraries.portfolios().generator(1000).filter(bad, 1000).next(new Random(1));
    Optional<Shrinkable<Portfolio>> smaller = Optional.of(sample);
    while (smaller.isPresent()) {
      sample = smaller.get();
      smaller = sample.shrink().filter(next -> bad.test(next.value())).findFirst();
    }

    Entry only = Entry.builder().addHeading(Inline.text("Tide")).role("Tide analyst").build();
    Portfolio smallest = sample.value();
    assertThat(smallest.entries())
        .filteredOn(entry -> entry.role().isPresent())
        .containsExactly(only);
    assertThat(smallest.toBuilder().items(List.of()).build())
        .isEqualTo(Portfolio.builder().build());
  }

  private void collect(String what, boolean there) {
    Statistics.label(what).collect(there);
  }

  private static void requireShare(String what, double percentage) {
    Statistics.label(what)
        .coverage(coverage -> coverage.check(true).percentage(share -> share >= percentage));
  }
}

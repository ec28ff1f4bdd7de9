package io.github.portfoliomd.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What the hostile generators reach. */
class HostileArbitrariesTest {

  /** What must stand in some text of many portfolios, as an expression. */
  private static final Map<String, String> MEANINGS =
      Map.of(
          "a date", "(?s).*2019.*",
          "a label", "(?s).*(?:keywords|Role|URL):.*",
          "mark-up", "(?s).*[*_`#\\[|].*",
          "a tag or reference", "(?s).*(?:<[a-z/!]|&[a-z#]).*",
          "Liquid", "(?s).*\\{[{%:].*",
          "a line end", "(?s).*\n.*",
          "a blank at an end", "(?s)[ \t\n].*|.*[ \t\n]",
          "a control character", "(?s).*[\\p{Cc}&&[^\n\t]].*",
          "right-to-left letters", "(?s).*[\\u0590-\\u06FF].*",
          "no word at all", "(?s)\\P{L}*");

  @Provide
  Arbitrary<Portfolio> portfolios() {
    return PortfolioArbitraries.hostilePortfolios();
  }

  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void everythingIsReached(@ForAll("portfolios") Portfolio portfolio) {
    everyCaseOccurs(portfolio);
    textMeansSomethingToEachFormat(portfolio);
  }

  private static void everyCaseOccurs(Portfolio portfolio) {
    Set<Class<?>> present = new HashSet<>();
    EveryValue.of(portfolio).forEach(value -> present.add(value.getClass()));
    Stream.of(Block.class, Inline.class, Data.class, Period.class, FrontMatter.class)
        .flatMap(algebra -> Stream.of(algebra.getPermittedSubclasses()))
        .forEach(one -> require(one.getName(), present.contains(one), 3));
  }

  private static void textMeansSomethingToEachFormat(Portfolio portfolio) {
    List<String> texts =
        Stream.concat(
                EveryValue.of(portfolio, Inline.Text.class).stream().map(Inline.Text::value),
                EveryValue.of(portfolio, Data.Text.class).stream().map(Data.Text::value))
            .toList();
    MEANINGS.forEach(
        (name, pattern) ->
            require(name, texts.stream().anyMatch(text -> text.matches(pattern)), 5));
  }

  private static void require(String what, boolean there, double percentage) {
    Statistics.label(what).collect(there);
    Statistics.label(what)
        .coverage(coverage -> coverage.check(true).percentage(share -> share >= percentage));
  }
}

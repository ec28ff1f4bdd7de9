package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Person;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.parser.PortfolioParser;
import java.util.List;
import java.util.function.Predicate;

/**
 * Pages in Markdown that say one thing, each in another place: the lines of {@code positions.txt}.
 */
final class HostilePage {

  private static final PortfolioParser PARSER = PortfolioParser.create();

  private HostilePage() {}

  /** Those that say it in their front matter. */
  static List<Portfolio> withFrontMatter(String attack) {
    return parsed(attack, page -> page.startsWith("---"));
  }

  private static List<Portfolio> parsed(String attack, Predicate<String> pages) {
    return HostileLines.of("positions.txt").stream()
        .filter(pages)
        .map(page -> PARSER.parse(page.replace("@", attack)).portfolio())
        .toList();
  }

  /**
   * What all of them say, as one portfolio: an attack that takes the rest of its page away leaves
   * those in the other places as they are.
   */
  static Portfolio together(String attack) {
    Portfolio.Builder all = Portfolio.builder();
    for (Portfolio page : parsed(attack, page -> true)) {
      page.introduction().forEach(all::addIntroduction);
      page.items().forEach(all::addItem);
      all.addItem(Entry.builder().heading(page.heading()).build());
      if (!page.person().equals(Person.builder().build())) {
        all.person(page.person());
      }
    }
    return all.build();
  }
}

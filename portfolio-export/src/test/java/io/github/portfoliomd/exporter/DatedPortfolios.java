package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioArbitraries;
import io.github.portfoliomd.model.Publication;
import io.github.portfoliomd.model.Section;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Portfolios that say nothing but dates: no other word of theirs has a digit or names a time. */
public final class DatedPortfolios {

  private static final List<String> NAMES =
      List.of("Ebb", "Flow", "Gull", "Quay", "Reef", "Sluice");

  private DatedPortfolios() {}

  /** {@return entries, each with a name of its own, some of them in sections or below others} */
  public static Arbitrary<Portfolio> portfolios() {
    Arbitrary<Entry> bare =
        Combinators.combine(
                Arbitraries.of(Kind.KNOWN),
                PortfolioArbitraries.periods().optional(0.8),
                Arbitraries.integers().between(0, 9999).optional(0.3))
            .as(
                (kind, period, year) -> {
                  Entry.Builder out = Entry.builder().kind(kind);
                  period.ifPresent(out::period);
                  year.ifPresent(y -> out.publication(Publication.builder().year(y).build()));
                  return out.build();
                });
    return Combinators.combine(
            bare.list().ofMinSize(1).ofMaxSize(NAMES.size()), Arbitraries.integers().between(0, 2))
        .as(DatedPortfolios::page);
  }

  private static Portfolio page(List<Entry> entries, int shape) {
    List<Item> items = new ArrayList<>();
    for (Entry bare : entries) {
      Inline name = Inline.text(NAMES.get(items.size()));
      items.add(bare.toBuilder().addHeading(name).build());
    }
    Section section = Section.builder().addHeading(Inline.text("Harbour")).build();
    Item first = items.remove(0);
    return switch (shape) {
      case 0 -> Portfolio.builder().addItem(first).items(items).build();
      case 1 -> Portfolio.builder().addItem(first.withItems(items)).build();
      default -> Portfolio.builder().addItem(section.withItems(items)).addItem(first).build();
    };
  }

  /** {@return the periods and years that a portfolio states, in order} */
  public static List<Period> dates(Portfolio portfolio) {
    List<Period> dates = new ArrayList<>();
    for (Entry entry : portfolio.entries()) {
      entry.period().ifPresent(dates::add);
      entry
          .publication()
          .filter(p -> p.year().isPresent())
          .ifPresent(p -> dates.add(Period.parse("%04d".formatted(p.year().getAsInt()))));
    }
    return dates;
  }
}

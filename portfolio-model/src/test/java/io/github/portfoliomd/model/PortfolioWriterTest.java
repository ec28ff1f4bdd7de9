package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortfolioWriterTest {

  /** The smallest writer there is. */
  private static final PortfolioWriter TITLES =
      new PortfolioWriter() {
        @Override
        public String write(Portfolio portfolio) {
          return portfolio.title().orElse("") + "\n";
        }

        @Override
        public Losses losses(Portfolio portfolio) {
          return portfolio.items().isEmpty()
              ? Losses.none(portfolio)
              : new Losses(
                  List.of(new Loss("/items", "items", "a title is all there is")),
                  portfolio.toBuilder().items(List.of()).build());
        }
      };

  @Test
  void writesTheSameTextAnywhere() throws IOException {
    Portfolio page = Portfolio.builder().addHeading(Inline.text("Tides")).build();
    StringBuilder out = new StringBuilder("> ");
    TITLES.write(page, out);

    assertThat(out).hasToString("> Tides\n");
    assertThat(TITLES.losses(page).isEmpty()).isTrue();
    Losses losses = TITLES.losses(page.toBuilder().addItem(Entry.builder().build()).build());
    assertThat(losses).extracting(Loss::path).containsExactly("/items");
    assertThat(losses.isEmpty()).isFalse();
    assertThat(losses.remaining()).isEqualTo(page);
  }
}

package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void writesTheSameTextAnywhere(@TempDir Path folder) throws IOException {
    Portfolio page = Portfolio.builder().addHeading(Inline.text("Türme")).build();
    StringBuilder out = new StringBuilder("> ");
    TITLES.write(page, out);
    Path file = folder.resolve("page.txt");
    TITLES.write(page, file);

    assertThat(out).hasToString("> Türme\n");
    assertThat(Files.readAllBytes(file)).isEqualTo("Türme\n".getBytes(StandardCharsets.UTF_8));
    assertThat(TITLES.losses(page).isEmpty()).isTrue();
    Losses losses = TITLES.losses(page.toBuilder().addItem(Entry.builder().build()).build());
    assertThat(losses).extracting(Loss::path).containsExactly("/items");
    assertThat(losses.isEmpty()).isFalse();
    assertThat(losses.remaining()).isEqualTo(page);
  }
}

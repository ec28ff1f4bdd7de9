package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class DepthTest {

  private static final int SMALL_STACK = 512 * 1024;

  @Test
  void theDeepestPortfolioFitsOnASmallStack() throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread = new Thread(null, DepthTest::useTheDeepest, "small stack", SMALL_STACK);
    thread.setUncaughtExceptionHandler((t, thrown) -> failure.set(thrown));
    thread.start();
    thread.join();

    assertThat(failure.get()).isNull();
  }

  private static void useTheDeepest() {
    Portfolio one = deepest();
    Portfolio other = deepest();

    assertThat(one.equals(other)).isTrue();
    assertThat(one.hashCode()).isEqualTo(other.hashCode());
    assertThat(one.toString().length()).isGreaterThan(1_000);
    assertThat(Serialised.copy(one).equals(one)).isTrue();
    assertThat(one.resolveUrls(URI.create("https://quay.example/")).equals(one)).isTrue();
    List<Inline> shown = new ArrayList<>();
    Blocks.forEachInline(one.introduction(), shown::add);
    assertThat(shown).hasSizeGreaterThan(1);
  }

  private static Portfolio deepest() {
    Item item =
        Entry.builder()
            .addHeading(Nested.inline(100))
            .addBody(Nested.block(100))
            .putExtension("a", Nested.data(100))
            .publication(Publication.builder().putExtension("a", Nested.data(100)).build())
            .build();
    for (int i = 1; i < 6; i++) {
      item = Section.builder().addItem(item).build();
    }
    return Portfolio.builder().addIntroduction(Nested.block(100)).addItem(item).build();
  }
}

package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DepthTest {

  @Test
  void theDeepestPortfoliosFitOnASmallStack() throws InterruptedException {
    assertThat(SmallStack.run(DepthTest::useTheDeepest)).isNull();
  }

  private static void useTheDeepest() {
    List<Portfolio> others = DeepPortfolios.all();
    for (Portfolio one : DeepPortfolios.all()) {
      assertThat(others.stream().filter(one::equals)).hasSize(1);
      assertThat(others.stream().filter(other -> other.hashCode() == one.hashCode())).isNotEmpty();
      assertThat(one.toString().length()).isGreaterThan(1_000);
      assertThat(Serialised.copy(one).equals(one)).isTrue();
      assertThat(one.resolveUrls(URI.create("https://quay.example/"))).isNotNull();
      List<Inline> shown = new ArrayList<>();
      Blocks.forEachInline(one.introduction(), shown::add);
      assertThat(shown).isNotEmpty();
    }
  }

  /** A check that notices nothing proves nothing. */
  @Test
  void anOverflowIsNoticed() throws InterruptedException {
    assertThat(SmallStack.run(() -> down(1))).isInstanceOf(StackOverflowError.class);
  }

  private static int down(int depth) {
    return depth == 0 ? 0 : 1 + down(depth + 1);
  }
}

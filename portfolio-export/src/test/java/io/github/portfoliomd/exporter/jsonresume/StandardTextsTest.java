package io.github.portfoliomd.exporter.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StandardTextsTest {

  private static StandardTexts texts(String text) {
    return StandardTexts.of(field -> Optional.of(text), List.of("name"));
  }

  @Test
  void areFoundAsWholeWordsOnly() {
    assertThat(texts("Skiff").split("Skiffs, Skiff")).hasSize(2);
    assertThat(texts("Skiff").saysMore("Skiff, Skiff")).isFalse();
    assertThat(texts("Skiff").saysMore("Skiffs")).isTrue();
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
  void areNotLookedForInsideOfAWordHoweverLong() {
    String half = "a".repeat(1_000_000);

    assertThat(texts(half).split(half + half)).hasSize(1);
    assertThat(texts(half).saysMore(half + half)).isTrue();
  }
}

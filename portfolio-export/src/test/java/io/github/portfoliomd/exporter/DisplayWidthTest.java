package io.github.portfoliomd.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "é, 1",
    "e\u0301, 1",
    "漢字, 4",
    "ｶﾅ, 2",
    "ａ, 2",
    "한글, 4",
    "🌊, 2",
    "a\u00ADb, 2",
    "–, 1",
    "\uD840\uDC00, 2",
    "→, 1",
    "a\u200Bb, 2"
  })
  void columns(String text, int width) {
    assertThat(DisplayWidth.of(text)).isEqualTo(width);
  }
}

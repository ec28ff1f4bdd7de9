package io.github.portfoliomd.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlLanguageTest {

  @ParameterizedTest
  @CsvSource({
    "en, en",
    "pt-br, pt-BR",
    "zh-Hant-TW, zh-Hant-TW",
    "en-UK, en",
    "sr-Wxyz, sr",
    "de-1901, de"
  })
  void aTagIsKeptAsFarAsItIsRegistered(String tag, String written) {
    assertThat(HtmlLanguage.of(tag)).contains(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xx", "english", "x-tide", "en_GB?"})
  void whatIsNoLanguageIsNone(String tag) {
    assertThat(HtmlLanguage.of(tag)).isEmpty();
  }
}

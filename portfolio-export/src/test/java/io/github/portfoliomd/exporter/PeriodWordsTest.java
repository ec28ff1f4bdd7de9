package io.github.portfoliomd.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodWordsTest {

  @ParameterizedTest
  @CsvSource({
    "2020, 2020",
    "0987, 0987",
    "2021-12, December 2021",
    "2020-05-17, 17 May 2020",
    "2020-23, Autumn 2020",
    "2020-21, Spring 2020",
    "2020-22, Summer 2020",
    "2020-24, Winter 2020",
    "2020-33, Q1 2020",
    "2021-03/.., Since March 2021",
    "../2020, Until 2020",
    "2019/2020, 2019 – 2020",
    "2021-05/2021-10, May 2021 – October 2021"
  })
  void words(String edtf, String words) {
    assertThat(PeriodWords.of(Period.parse(edtf))).isEqualTo(words);
  }
}

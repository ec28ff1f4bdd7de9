package io.github.portfoliomd.exporter.jsonresume;

import static io.github.portfoliomd.exporter.jsonresume.Resumes.entry;
import static io.github.portfoliomd.exporter.jsonresume.Resumes.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResumeDatesTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          2021            | "startDate":"2021","endDate":"2021"
          2021-03         | "startDate":"2021-03","endDate":"2021-03"
          2021-03-09      | "startDate":"2021-03-09","endDate":"2021-03-09"
          2019/2020-05    | "startDate":"2019","endDate":"2020-05"
          2021-03/..      | "startDate":"2021-03"
          ../2020         | "endDate":"2020"
          2019/2019       | "startDate":"2019","endDate":"2019","x-period":"2019/2019"
          2020-23         | "x-period":"2020-23"
          2020/2021-34    | "x-period":"2020/2021-34"
          2020-33/..      | "x-period":"2020-33/.."
          0999            | "x-period":"0999"
          3000            | "x-period":"3000"
          """)
  void startAndEnd(String period, String expected) {
    assertThat(json(entry(Kind.PROJECT, "A").period(Period.parse(period))))
        .isEqualTo("{\"name\":\"A\"," + expected + "}");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          2021            | "date":"2021"
          2021-03         | "date":"2021-03"
          2019/2020       | "x-period":"2019/2020"
          2019/2019       | "x-period":"2019/2019"
          2021-03/..      | "x-period":"2021-03/.."
          2020-21         | "x-period":"2020-21"
          """)
  void oneDate(String period, String expected) {
    assertThat(json(entry(Kind.CERTIFICATE, "A").period(Period.parse(period))))
        .isEqualTo("{\"name\":\"A\"," + expected + "}");
  }

  @ParameterizedTest
  @CsvSource({"2021", "2019/2020", "2021-03/.."})
  void noDate(String period) {
    assertThat(json(entry(Kind.SKILL, "A").period(Period.parse(period))))
        .isEqualTo("{\"name\":\"A\",\"x-period\":\"" + period + "\"}");
  }
}

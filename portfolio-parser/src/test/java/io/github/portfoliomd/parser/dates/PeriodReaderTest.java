package io.github.portfoliomd.parser.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.model.PortfolioArbitraries;
import io.github.portfoliomd.parser.words.Vocabulary;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReaderTest {

  private final PeriodReader reader = PeriodReader.of(Vocabulary.ALL);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021                          | 2021
          2021.                         | 2021
          (2021)                        | 2021
          March 2021                    | 2021-03
          Mar. 2021                     | 2021-03
          sept 2021                     | 2021-09
          March, 2021                   | 2021-03
          17 May 2020                   | 2020-05-17
          17. May 2020                  | 2020-05-17
          May 17, 2020                  | 2020-05-17
          May 3rd, 2020                 | 2020-05-03
          2020-05-17                    | 2020-05-17
          2020-05                       | 2020-05
          05/2020                       | 2020-05
          5.2020                        | 2020-05
          Autumn 2020                   | 2020-23
          Fall 2020                     | 2020-23
          Q4 2020                       | 2020-36
          2019 - 2020                   | 2019/2020
          2019-2020                     | 2019/2020
          2019 -- 2020                  | 2019/2020
          2019 – 2020                   | 2019/2020
          2019~2020                     | 2019/2020
          2019 to 2020                  | 2019/2020
          from 2019 to 2020             | 2019/2020
          2019 - 2019                   | 2019/2019
          2018-19                       | 2018/2019
          May 2021 - October 2021       | 2021-05/2021-10
          05/2021 - 10/2021             | 2021-05/2021-10
          May to October 2024           | 2024-05/2024-10
          3 May - 5 June 2024           | 2024-05-03/2024-06-05
          2019 - May 2020               | 2019/2020-05
          Since March 2021              | 2021-03/..
          since 2019                    | 2019/..
          2021 - present                | 2021/..
          Mar 2021 – Now                | 2021-03/..
          Until 2020                    | ../2020
          2019年7月～9月                  | 2019-07/2019-09
          2019 年 7 月 〜 現在             | 2019-07/..
          2019 年 10 月 〜 2020 年 7 月    | 2019-10/2020-07
          2019 年 7 月 3 日                | 2019-07-03
          2019年7月3日至8月5日            | 2019-07-03/2019-08-05
          2019년 7월 ~ 9월                | 2019-07/2019-09
          令和2年10月～現在                | 2020-10/..
          平成27年9月～令和元年9月          | 2015-09/2019-09
          民國110年                      | 2021
          自2022年5月起                   | 2022-05/..
          III 2019 – obecnie            | 2019-03/..
          IX 2015 – II 2019             | 2015-09/2019-02
          12.XI.2020                    | 2020-11-12
          """)
  void readsWhatPeopleWrite(String words, String edtf) {
    assertThat(reader.read(words)).contains(new PeriodReader.Found(Period.parse(edtf)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Skiff",
        "Sophia 2019",
        "in 2019",
        "2019 boats",
        "12 weeks",
        "20190",
        "2024 - 12 weeks",
        "iii 2019",
        "XX 2019",
        "Rocky II 2019",
        "令和の作品",
        "Boats built in March 2021 and sold in April"
      })
  void readsNothingElse(String words) {
    assertThat(reader.read(words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020 - 2019", "June 2021 - May 2021", "2019-18"})
  void tellsReversedRanges(String words) {
    assertThat(reader.read(words)).contains(new PeriodReader.Reversed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"31 February 2020", "13/2020", "May - present 2020", "May 2018-19"})
  void inventsNoDate(String words) {
    assertThat(reader.read(words))
        .satisfiesAnyOf(
            reading -> assertThat(reading).isEmpty(),
            reading -> assertThat(reading).contains(new PeriodReader.Unreadable()));
  }

  @Property
  void readsWhatIsWritten(@ForAll("periods") Period period) {
    assertThat(reader.read(PeriodWords.of(period))).contains(new PeriodReader.Found(period));
  }

  @Provide
  Arbitrary<Period> periods() {
    return PortfolioArbitraries.periods();
  }
}

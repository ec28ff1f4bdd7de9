package io.github.portfoliomd.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.parser.dates.PeriodMatch;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The notations of dates in all languages, whole and among other words. */
class NotationsTest {

  private final PeriodReader reader = PeriodReader.of(Vocabulary.ALL);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "Fall'19" | 2019-23
          "2019/2020 Winter" | 2019-24
          "Spring 2019 - Fall 2020" | 2019-21/2020-23
          "Spring 2019 - May 2020" | 2019-21/2020-05
          "2020 Q3" | 2020-35
          "May 3-5, 2020" | 2020-05-03/2020-05-05
          "3.-5. Mai 2020" | 2020-05-03/2020-05-05
          "17. März 2020" | 2020-03-17
          "June-October, 2020" | 2020-06/2020-10
          "Nov - Dec 2020" | 2020-11/2020-12
          "January - August 2008" | 2008-01/2008-08
          "02-06/2019" | 2019-02/2019-06
          "03/2018 - 2020" | 2018-03/2020
          "2020/05/17" | 2020-05-17
          "17.05.2020" | 2020-05-17
          "17/05/2020" | 2020-05-17
          "05/17/2020" | 2020-05-17
          "04/05/2020 - 17/05/2020" | 2020-05-04/2020-05-17
          "04/05/2020 - heute" | 2020-05-04/..
          "2017.03 ~ 2018.04" | 2017-03/2018-04
          "2017.3～至今" | 2017-03/..
          "2017年3月" | 2017-03
          "2017年3月5日" | 2017-03-05
          "2017年3月至2018年4月" | 2017-03/2018-04
          "2017年3月至今" | 2017-03/..
          "２０１７年３月～現在" | 2017-03/..
          "2019年4月から現在まで" | 2019-04/..
          "2019年4月から2020年3月まで" | 2019-04/2020-03
          "2019年" | 2019
          "2019년 3월 ~ 2020년 2월" | 2019-03/2020-02
          "2019년 3월부터 2020년 2월까지" | 2019-03/2020-02
          "2019. 03 ~ 현재" | 2019-03/..
          "2019.03. ~ 2020.02." | 2019-03/2020-02
          "2018-11" | 2018-11
          "2018/11" | 2018-11
          "2003/04" | 2003/2004
          "2018–19" | 2018/2019
          "2008–12" | 2008/2012
          "2019/2020" | 2019/2020
          "2019 -" | 2019/..
          "2024-" | 2024/..
          "(2024-)" | 2024/..
          "seit 2019" | 2019/..
          "seit März 2019" | 2019-03/..
          "depuis 2019" | 2019/..
          "2019 - heute" | 2019/..
          "2019 - heite" | 2019/..
          "2019 - Presnet" | 2019/..
          "2015 - En cours" | 2015/..
          "since 2014 (current)" | 2014/..
          "Prior September 2017" | ../2017-09
          "Aug 2025 (Expected)" | 2025-08
          "Expected May 2025" | 2025-05
          "2024 - Present (expected 2027)" | 2024/..
          "Sep 2015 – April 2018 (Expected)" | 2015-09/2018-04
          "from 2014 to 2016" | 2014/2016
          "von 2014 bis 2016" | 2014/2016
          "de 2014 à 2016" | 2014/2016
          "2014 até hoje" | 2014/..
          "2018 até março/2020" | 2018/2020-03
          "A partir de fevereiro/2020" | 2020-02/..
          "May to October 2024 (6 months)" | 2024-05/2024-10
          "Jan 2020 - Mar 2021 · 1 yr 3 mos" | 2020-01/2021-03
          "Marzo-Junio 2013" | 2013-03/2013-06
          "Diciembre 2016 - Actualmente" | 2016-12/..
          "marzo de 2019 - junio de 2020" | 2019-03/2020-06
          "5 de mayo de 2019" | 2019-05-05
          "1er mars 2019" | 2019-03-01
          "févr. 2019 – aujourd'hui" | 2019-02/..
          "fevr. 2019 – aujourd’hui" | 2019-02/..
          "du 1er mars 2019 au 5 juin 2019" | 2019-03-01/2019-06-05
          "été 2019" | 2019-22
          "gennaio 2019 – in corso" | 2019-01/..
          "dal 2014 al 2016" | 2014/2016
          "maart 2019 – heden" | 2019-03/..
          "van 2014 tot 2016" | 2014/2016
          "od marca 2019 do maja 2020" | 2019-03/2020-05
          "marzec 2019 – obecnie" | 2019-03/..
          "2019 r." | 2019
          "Okt. 2019 bis Jän. 2020" | 2019-10/2020-01
          "WS 2019/20" | 2019-24
          "Sommersemester 2020" | 2020-22
          "Fall semester 2020" | 2020-23
          "Graduated November 2024" | 2024-11
          "Oct, 2017- Mar, 2018" | 2017-10/2018-03
          "September 2012 – May-2013" | 2012-09/2013-05
          "16 August 2016 -- present" | 2016-08-16/..
          "📅 2019 - 2020" | 2019/2020
          "2019 -- today" | 2019/..
          "as of spring 2021" | 2021-21/..
          "2011~2015" | 2011/2015
          "12.2014 - present" | 2014-12/..
          "Aug. 28 – Sept. 2, 2020" | 2020-08-28/2020-09-02
          "March 2019 to present" | 2019-03/..
          "April 2019 until now" | 2019-04/..
          "Mär 2019" | 2019-03
          "2019年春" | 2019-21
          "fevereiro de 2019 – o momento" | 2019-02/..
          "wrzesień 2018 - czerwiec 2019" | 2018-09/2019-06
          "desde marzo de 2019" | 2019-03/..
          "abr. 2019 - atual" | 2019-04/..
          """)
  void readsEachNotation(String words, String edtf) {
    assertThat(reader.read(words)).contains(new PeriodReader.Found(Period.parse(edtf)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"04/05/2020", "04/05/2020 - 06/07/2021", "04-05-2020"})
  void leavesWhatNobodyCanTell(String words) {
    assertThat(reader.read(words)).contains(new PeriodReader.Unreadable());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"12 semaines", "6 months", "2024 – 12 semaines", "2019\uFFFC", "\uFFFC2019"})
  void readsNoPeriod(String words) {
    assertThat(reader.read(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026 - Now: Research Assistant | 2026 - Now | 2026/..
          2019: Prize | 2019 | 2019
          2024 – 12 semaines | 2024 | 2024
          May 2021 - June 2022, Halden | May 2021 - June 2022 | 2021-05/2022-06
          (2019) Skiff | (2019) | 2019
          2020–2021 (Programming) / 2021–2022 (Manager) | 2020–2021 | 2020/2021
          Jun 2021 – Present | Jun 2021 – Present | 2021-06/..
          2013 até 2014: Halden | 2013 até 2014 | 2013/2014
          2008 – 12 weeks | 2008 | 2008
          """)
  void findsAtTheStart(String words, String part, String edtf) {
    found(reader.leading(words), words, part, edtf);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Boat engineer (2019 - 2020) | (2019 - 2020) | 2019/2020
          Halden, June-October, 2020 | June-October, 2020 | 2020-06/2020-10
          Boat engineer, 2019 | 2019 | 2019
          Halden January 2022 - February 2025 | January 2022 - February 2025 | 2022-01/2025-02
          Member since 2019 | since 2019 | 2019/..
          Halden Graduated November 2024 | Graduated November 2024 | 2024-11
          Halden (2024-) | (2024-) | 2024/..
          """)
  void findsAtTheEnd(String words, String part, String edtf) {
    found(reader.trailing(words), words, part, edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sophia Summit 2019",
        "CD-MAKE 2020",
        "PostgreSQL 9.4",
        "Fusion 360",
        "Data set 2019",
        "Phased out 2020",
        "\uFFFC 2019",
        "Acme 2019.2"
      })
  void leavesTheYearOfAName(String words) {
    assertThat(reader.trailing(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Halden • Sep 2015 – April 2018 (Expected) • Full time; 2015-09/2018-04
          Halden | Jun 2021 – Present | Remote; 2021-06/..
          Halden, 2019, Norway; 2019
          """)
  void findsBetweenSeparators(String words, String edtf) {
    assertThat(reader.anywhere(words).map(PeriodMatch::period)).contains(Period.parse(edtf));
  }

  private static void found(Optional<PeriodMatch> match, String words, String part, String edtf) {
    assertThat(match.map(PeriodMatch::period)).contains(Period.parse(edtf));
    assertThat(match.map(it -> words.substring(it.start(), it.end()).strip())).contains(part);
  }

  @Property
  void readsAgainWhatItFinds(@ForAll("lines") String line) {
    for (Optional<PeriodMatch> match :
        java.util.List.of(reader.leading(line), reader.trailing(line), reader.anywhere(line))) {
      match.ifPresent(
          it ->
              assertThat(reader.read(line.substring(it.start(), it.end())))
                  .contains(new PeriodReader.Found(it.period())));
    }
  }

  @Test
  void takesLongRunsInItsStride() {
    for (String piece :
        new String[] {"1", "2019 ", "May ", "a", "(", "- ", "2019 - ", "May 2019, "}) {
      String line = piece.repeat(60_000 / piece.length()) + " 2019";
      org.junit.jupiter.api.Assertions.assertTimeout(
          java.time.Duration.ofSeconds(5),
          () -> {
            reader.leading(line);
            reader.trailing(line);
            reader.anywhere(line);
            reader.read(line);
          });
    }
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of(
            "2019",
            "2020",
            "May",
            "März",
            " ",
            " ",
            " - ",
            "–",
            "/",
            ".",
            ",",
            "(",
            ")",
            "'19",
            "12",
            "3",
            "to",
            "bis",
            "seit",
            "present",
            "至今",
            "年",
            "月",
            "expected",
            "6 months",
            "Halden",
            "\uFFFC",
            "🥇")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}

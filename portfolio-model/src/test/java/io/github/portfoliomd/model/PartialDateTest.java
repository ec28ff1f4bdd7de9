package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.portfoliomd.model.PartialDate.Precision;
import io.github.portfoliomd.model.PartialDate.Season;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2021, YEAR",
    "0007, YEAR",
    "2021-03, MONTH",
    "2021-03-09, DAY",
    "2020-23, SEASON",
    "2020-34, QUARTER"
  })
  void readsAndWritesEdtf(String edtf, Precision precision) {
    PartialDate date = PartialDate.parse(edtf);

    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date).hasToString(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "21",
        "2021-",
        "2021-00",
        "2021-13",
        "2021-20",
        "2021-25",
        "2021-32",
        "2021-37",
        "2021-1",
        "2021-03-00",
        "2021-02-29",
        "2021-23-01",
        "2021-03-09T10:00",
        "20210309",
        "-2021",
        "y20210",
        "2021?",
        "２０２１"
      })
  void refusesWhatIsNoSuchDate(String edtf) {
    assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.parse(edtf));
  }

  @Test
  void hasAFactoryForEachPrecision() {
    assertThat(PartialDate.of(2021)).hasToString("2021");
    assertThat(PartialDate.of(2021, 3)).hasToString("2021-03");
    assertThat(PartialDate.of(2020, 2, 29)).hasToString("2020-02-29");
    assertThat(PartialDate.of(2020, Season.AUTUMN)).hasToString("2020-23");
    assertThat(PartialDate.ofQuarter(2020, 4)).hasToString("2020-36");
  }

  @Test
  void factoriesRefuseWhatIsNoSuchDate() {
    assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.of(10_000));
    assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.of(-1));
    assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.of(2020, 0));
    assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.of(2020, 21));
    assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PartialDate.of(2020, 1, 0));
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> PartialDate.of(2021, 2, 29));
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> PartialDate.ofQuarter(2020, 0));
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> PartialDate.ofQuarter(2020, 5));
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> new PartialDate(2020, 0, 1));
  }

  @Test
  void tellsMonthSeasonAndQuarter() {
    assertThat(PartialDate.of(2020, 3).month()).isEqualTo(3);
    assertThat(PartialDate.of(2020, 12, 31).month()).isEqualTo(12);
    for (Season season : Season.values()) {
      assertThat(PartialDate.of(2020, season).season()).isEqualTo(season);
    }
    assertThat(PartialDate.parse("2020-33").quarter()).isEqualTo(1);
    assertThat(PartialDate.parse("2020-36").quarter()).isEqualTo(4);
    assertThatIllegalStateException()
        .isThrownBy(() -> PartialDate.of(2020).season())
        .withMessage("2020 is no season");
    assertThatIllegalStateException()
        .isThrownBy(() -> PartialDate.of(2020, 3).quarter())
        .withMessage("2020-03 is no quarter");
    for (String other : List.of("2020", "2020-21", "2020-36")) {
      assertThatIllegalStateException()
          .isThrownBy(() -> PartialDate.parse(other).month())
          .withMessage(other + " has no month");
    }
  }

  @Test
  void javaTimeReadsTheSameText() {
    assertThat(LocalDate.parse(PartialDate.of(2020, 2, 29).toString())).isEqualTo("2020-02-29");
    assertThat(YearMonth.parse(PartialDate.of(20, 2).toString())).isEqualTo(YearMonth.of(20, 2));
    assertThat(Year.parse(PartialDate.of(800).toString())).isEqualTo(Year.of(800));
  }

  @ParameterizedTest
  @CsvSource({
    "2020, 2021, true",
    "2020, 2020-05, false",
    "2020-05, 2020, false",
    "2020-04, 2020-05, true",
    "2020-05, 2020-05, false",
    "2020-05-09, 2020-05, false",
    "2020-05-09, 2020-05-10, true",
    "2020-04-30, 2020-05, true",
    "2020-33, 2020-04, true",
    "2020-33, 2020-03-31, false",
    "2020-33, 2020-34, true",
    // winter is in January and in June, spring in March and in November
    "2020-24, 2020-02, false",
    "2020-02, 2020-24, false",
    "2020-21, 2020-12, false",
    "2020-21, 2020-24, false",
    "2020-21, 2021, true",
    "2019-12-31, 2020-24, true"
  })
  void isBeforeWhereNoMeaningOfTheTwoSaysOtherwise(String one, String other, boolean before) {
    assertThat(PartialDate.parse(one).isBefore(PartialDate.parse(other))).isEqualTo(before);
  }

  @Test
  void ordersByTheFirstMomentAndThenByExactness() {
    List<PartialDate> ordered =
        List.of(
                "2019",
                "2020",
                "2020-21",
                "2020-33",
                "2020-01",
                "2020-01-01",
                "2020-01-02",
                "2020-02",
                "2020-22",
                "2020-34",
                "2020-04",
                "2020-24",
                "2020-36",
                "2020-10",
                "2021")
            .stream()
            .map(PartialDate::parse)
            .toList();
    List<PartialDate> shuffled = new ArrayList<>(ordered);
    Collections.reverse(shuffled);
    Collections.sort(shuffled);

    assertThat(shuffled).isEqualTo(ordered);
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    return PortfolioArbitraries.dates();
  }

  @Property
  void readsWhatItWrites(@ForAll("dates") PartialDate date) {
    assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
  }

  @Property
  void theOrderAgreesWithEqualityAndBefore(
      @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
    if (one.isBefore(other)) {
      assertThat(one).isLessThan(other);
      assertThat(other.isBefore(one)).isFalse();
    }
  }
}

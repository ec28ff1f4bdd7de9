package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  private static final PartialDate SPRING = PartialDate.of(2019, PartialDate.Season.SPRING);
  private static final PartialDate MARCH = PartialDate.of(2021, 3);

  @Test
  void aPointStartsAndEndsAtItsDate() {
    Period point = Period.point(MARCH);

    assertThat(point).hasToString("2021-03");
    assertThat(point.startDate()).contains(MARCH);
    assertThat(point.endDate()).contains(MARCH);
  }

  @Test
  void aRangeHasTwoEnds() {
    Period range = Period.range(SPRING, MARCH);

    assertThat(range).hasToString("2019-21/2021-03");
    assertThat(range.startDate()).contains(SPRING);
    assertThat(range.endDate()).contains(MARCH);
  }

  @Test
  void anOpenEndIsNoDate() {
    assertThat(Period.since(MARCH)).hasToString("2021-03/..");
    assertThat(Period.since(MARCH).startDate()).contains(MARCH);
    assertThat(Period.since(MARCH).endDate()).isEmpty();
    assertThat(Period.until(MARCH)).hasToString("../2021-03");
    assertThat(Period.until(MARCH).startDate()).isEmpty();
    assertThat(Period.until(MARCH).endDate()).contains(MARCH);
  }

  @Test
  void aPointIsNoRangeOfEqualEnds() {
    assertThat(Period.parse("2019")).isNotEqualTo(Period.parse("2019/2019"));
  }

  @Test
  void aRangeEndsNotBeforeItStarts() {
    assertThatExceptionOfType(DateTimeException.class)
        .isThrownBy(() -> Period.range(MARCH, PartialDate.of(2020)))
        .withMessage("2021-03/2020 ends before it starts");
    assertThat(Period.parse("2021-03/2021")).hasToString("2021-03/2021");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "..", "../..", "2019/", "/2019", "2019/2020/2021", "2019-2020"})
  void refusesWhatIsNoSuchPeriod(String edtf) {
    assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Period.parse(edtf));
  }

  @Provide
  Arbitrary<Period> periods() {
    return PortfolioArbitraries.periods();
  }

  @Property
  void readsWhatItWrites(@ForAll("periods") Period period) {
    assertThat(Period.parse(period.toString())).isEqualTo(period);
  }
}

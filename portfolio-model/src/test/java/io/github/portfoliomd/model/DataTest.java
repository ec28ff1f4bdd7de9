package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataTest {

  @Test
  void hasAFactoryForEachCase() {
    assertThat(Data.text("a")).isEqualTo(new Data.Text("a", false));
    assertThat(Data.number("1.10")).isEqualTo(new Data.Number("1.10"));
    assertThat(Data.bool(true)).isEqualTo(new Data.Bool(true));
    assertThat(Data.ofNull()).isEqualTo(new Data.Null());
    assertThat(Data.sequence(Data.text("a"), Data.ofNull()))
        .isEqualTo(new Data.Sequence(List.of(Data.text("a"), Data.ofNull())));
    assertThat(Data.mapping(Map.of("k", Data.ofNull())))
        .isEqualTo(new Data.Mapping(Map.of("k", Data.ofNull())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-0", "12", "-7.50", "1e5", "6.02E+23", "123456789012345678901234567890"})
  void takesTheNumbersOfJsonAsTheyAreSpelled(String spelling) {
    assertThat(Data.isNumber(spelling)).isTrue();
    assertThat(new Data.Number(spelling).spelling()).isEqualTo(spelling);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "+1", "01", ".5", "1.", "0x1F", "1_000", "NaN", "1e", " 1", "١"})
  void refusesOtherNumbers(String spelling) {
    assertThat(Data.isNumber(spelling)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Data.number(spelling))
        .withMessage("not a JSON number: " + spelling);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "NO",
        "on",
        "y",
        "True",
        "NULL",
        "=",
        "<<",
        "+.inf",
        ".NaN",
        "0x1F",
        "0o17",
        "1_000",
        "1,000",
        "12:30",
        "12:30:45",
        "+12",
        "01",
        "2021-03-01",
        "2021-3-1",
        "2021-03-01T10:00:00Z",
        "2021-03-01 10:00:00.5 +01:00"
      })
  void keepsThatDisputedTextIsPlain(String value) {
    assertThat(new Data.Text(value, true).plain()).isTrue();
    assertThat(new Data.Text(value, true)).isNotEqualTo(Data.text(value));
  }

  /** Other text is the same with quotes and without; a plain number would be a number. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "tide",
        "",
        "maybe",
        "2021-03-01 tide: low",
        "12:",
        "12",
        "1e5",
        "true",
        "2021-03-01 "
      })
  void forgetsThatOtherTextIsPlain(String value) {
    assertThat(new Data.Text(value, true)).isEqualTo(Data.text(value));
  }

  @Test
  void holdsNoBrokenCharacter() {
    assertThat(Data.text("a\0\uD800\uD83C\uDF0A\uDC00\r\nb\rc\r"))
        .isEqualTo(Data.text("a\uFFFD\uFFFD🌊\uFFFD\nb\nc\n"));
    assertThat(Data.mapping(Map.of("\0", Data.ofNull())))
        .isEqualTo(Data.mapping(Map.of("\uFFFD", Data.ofNull())));
  }

  @Test
  void aMapKeepsItsOrderButIsEqualInAnyOrder() {
    Map<String, Data> members = new LinkedHashMap<>();
    members.put("z", Data.text("1"));
    members.put("a", Data.text("2"));
    Data.Mapping map = new Data.Mapping(members);

    assertThat(map.members().keySet()).containsExactly("z", "a");
    assertThat(map).isEqualTo(Data.mapping(new HashMap<>(members)));
  }

  @Test
  void isACopy() {
    Map<String, Data> members = new HashMap<>(Map.of("k", Data.ofNull()));
    Data.Mapping map = new Data.Mapping(members);
    members.clear();

    assertThat(map.members()).containsOnlyKeys("k");
  }

  @Test
  void holdsNoNull() {
    Map<String, Data> members = new HashMap<>();
    members.put("k", null);

    assertThatNullPointerException().isThrownBy(() -> Data.mapping(members));
  }
}

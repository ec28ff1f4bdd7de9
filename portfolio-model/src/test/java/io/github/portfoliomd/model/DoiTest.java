package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoiTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://dx.doi.org/10.1000/182 | 10.1000/182",
        "doi 10.1000/182, and more | 10.1000/182",
        "(see 10.1000/182). | 10.1000/182",
        "[10.1000/182] | 10.1000/182",
        "{10.1000/182}; | 10.1000/182",
        "(10.1000/(a)b(c)). | 10.1000/(a)b(c)",
        "10.1000/a)b | 10.1000/a)b",
        "10.1000.5/x_1 | 10.1000.5/x_1",
        "<10.1000/182> | 10.1000/182",
        "10.1/short 10.1000/182 | 10.1000/182"
      })
  void findsTheFirstOneWithoutTheSentencesEnd(String text, String name) {
    assertThat(Doi.find(text)).contains(Doi.of(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10.1000", "10.1000/", "10.1000/.", "10.1000/)", "11.1000/182"})
  void findsNone(String text) {
    assertThat(Doi.find(text)).isEmpty();
  }

  @Test
  void hasOneAddressWhateverItsLinkSays() {
    Doi doi = new Doi("10.1000/182", "http://dx.doi.org/10.1000/182");

    assertThat(doi.url()).isEqualTo("https://doi.org/10.1000/182");
    assertThat(doi.link()).isEqualTo("http://dx.doi.org/10.1000/182");
    assertThat(Doi.of("10.1000/182").link()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "182", "doi:10.1000/182", "10.1000/1 2", "10.1000/<a>"})
  void refusesWhatIsNone(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Doi.of(name))
        .withMessage("no DOI: " + name);
  }

  @Test
  void holdsNoBrokenCharacter() {
    assertThat(new Doi("10.1000/\0\uD800", "a\nb"))
        .isEqualTo(new Doi("10.1000/\uFFFD\uFFFD", "a b"));
  }

  @Test
  void findsInLinearTime() {
    String brackets = "10.1000/" + ")".repeat(200_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(Doi.find(brackets)).isEmpty());
  }
}

package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {

  @ParameterizedTest
  @CsvSource({"0, 1:1", "1, 1:2", "2, 2:1", "3, 2:2", "4, 2:3", "5, 3:1", "6, 4:1", "7, 4:2"})
  void countsLinesThatEndInAnyWay(int offset, String place) {
    SourceText source = SourceText.of("a\nb\r\n\rc");

    assertThat(source.range(offset, offset)).hasToString(place);
  }

  @Test
  void hasRangesOverSeveralLines() {
    SourceText source = SourceText.of("ab\ncd\nef");

    assertThat(source.range(1, 7)).isEqualTo(new SourceRange(1, 7, 1, 2, 3, 2));
  }

  @Test
  void cutsRangesAtTheEndsOfTheText() {
    SourceText source = SourceText.of("ab");

    assertThat(source.range(-1, 9)).isEqualTo(source.range(0, 2));
    assertThat(source.range(5, 1)).isEqualTo(source.range(2, 2));
  }

  @Test
  void replacesWhatIsNoCharacter() {
    SourceText source = SourceText.of("a\0b\uD83Dc\uDE00d\uD83D\uDE00");

    assertThat(source.text()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uD83D\uDE00");
    assertThat(source.malformed()).isEmpty();
  }

  @Test
  void tellsWhichBytesWereNoUtf8() {
    byte[] bytes = "é?a?".getBytes(StandardCharsets.UTF_8);
    bytes[2] = (byte) 0xFF;
    bytes[4] = (byte) 0xC3;

    SourceText source = SourceText.decode(bytes);

    assertThat(source.text()).isEqualTo("é\uFFFDa\uFFFD");
    assertThat(source.malformed()).containsExactly(1, 3);
  }

  @Test
  void startsBehindAByteOrderMark() {
    assertThat(SourceText.of("\uFEFFa").start()).isEqualTo(1);
    assertThat(SourceText.of("a\uFEFF").start()).isZero();
    assertThat(SourceText.of("").start()).isZero();
  }
}

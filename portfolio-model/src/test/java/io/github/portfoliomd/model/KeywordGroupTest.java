package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class KeywordGroupTest {

  @Test
  void isOnOneLineWithoutBlanksAround() {
    assertThat(KeywordGroup.of(" Tools\n", " GIS\r\n3 ", "", "\t", "C++"))
        .isEqualTo(KeywordGroup.of("Tools", "GIS 3", "C++"));
  }

  @Test
  void needsAKeyword() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KeywordGroup.of("Tools", " "))
        .withMessage("a keyword group needs a keyword");
  }
}

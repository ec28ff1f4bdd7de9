package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class KeywordGroupTest {

  @Test
  void itsLabelIsOnOneLineWithoutBlanksAround() {
    assertThat(KeywordGroup.of(" My\ntools ", "GIS").label()).isEqualTo("My tools");
  }

  @Test
  void itsKeywordsAreAsGiven() {
    assertThat(KeywordGroup.of("Tools", " GIS\r\n3 ", "", "\t").items())
        .containsExactly(" GIS\n3 ", "\t");
  }

  @Test
  void needsAKeyword() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KeywordGroup.of("Tools", ""))
        .withMessage("a keyword group needs a keyword");
  }
}

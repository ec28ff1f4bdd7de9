package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldTest {

  @Test
  void isCanonical() {
    Field field =
        new Field(
            " Team\nsize ", List.of(Inline.text(" two "), Inline.text(""), new Inline.HardBreak()));

    assertThat(field).isEqualTo(Field.of("Team size", " two "));
  }

  @Test
  void needsALabelAndAValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Field.of(" ", "two"))
        .withMessage("a field needs a label and a value");
    assertThatIllegalArgumentException().isThrownBy(() -> Field.of("Team", ""));
  }
}

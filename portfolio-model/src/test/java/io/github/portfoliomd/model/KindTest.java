package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KindTest {

  @Test
  void isItsName() {
    assertThat(Kind.of("field-trip-2")).hasToString("field-trip-2");
    assertThat(Kind.of("work")).isEqualTo(Kind.WORK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Work",
        "field trip",
        "-a",
        "a-",
        "a--b",
        "2a",
        "é",
        "title",
        "section",
        "entry"
      })
  void refusesOtherNames(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Kind.of(name))
        .withMessage("no name for a kind: " + name);
  }

  @Test
  void knowsItsConstants() throws IllegalAccessException {
    List<Object> constants = new ArrayList<>();
    for (Field field : Kind.class.getFields()) {
      if (field.getType() == Kind.class) {
        constants.add(field.get(null));
      }
    }

    assertThat(Kind.KNOWN).doesNotHaveDuplicates().hasSize(17);
    assertThat(constants).containsExactlyElementsOf(Kind.KNOWN);
  }
}

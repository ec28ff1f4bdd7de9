package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PublicNamesTest {

  @Test
  void noNameIsAKeyword() {
    assertThat(PublicNames.keywords(Portfolio.class)).isEmpty();
  }

  /** A class whose names are keywords somewhere. */
  public static final class Bad {
    /** A Kotlin keyword. */
    public static final int fun = 1;

    /** A method with a Scala keyword for its name, and a Kotlin one for its parameter's. */
    public <T> T given(Function<T, T> val) {
      return val.apply(null);
    }

    int when(int match) {
      return match;
    }
  }

  @Test
  void findsKeywords() {
    String place = Bad.class.getName() + ": ";

    assertThat(PublicNames.keywordsOf(Bad.class))
        .containsExactlyInAnyOrder(place + "fun", place + "given", place + "val");
  }
}

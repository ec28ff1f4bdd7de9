package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonTest {

  @Test
  void isEmptyWhereNothingIsKnown() {
    assertThat(Person.builder().build().isEmpty()).isTrue();
    assertThat(Person.builder().name("Ada Moreau").build().isEmpty()).isFalse();
    assertThat(Location.builder().build().isEmpty()).isTrue();
    assertThat(Location.builder().city("Norhavn").build().isEmpty()).isFalse();
    assertThat(Profile.builder().build().isEmpty()).isTrue();
    assertThat(Profile.builder().putExtension("a", Data.ofNull()).build().isEmpty()).isFalse();
  }

  @Test
  void whatSaysNothingIsGone() {
    Profile known = Profile.builder().network("Tidelog").build();

    assertThat(
            Person.builder()
                .name("")
                .label("")
                .image("")
                .email("")
                .phone("")
                .url("")
                .summary("")
                .location(Location.builder().city("").build())
                .addProfile(Profile.builder().network("").build())
                .addProfile(known)
                .build())
        .isEqualTo(Person.builder().addProfile(known).build());
  }

  @Test
  void holdsNoBrokenCharacter() {
    assertThat(
            Person.builder()
                .name("\0")
                .location(Location.builder().address("a\r\nb").region("\uD800").build())
                .profiles(List.of(Profile.builder().username("\0").url("\0").build()))
                .build())
        .isEqualTo(
            Person.builder()
                .name("\uFFFD")
                .location(Location.builder().address("a\nb").region("\uFFFD").build())
                .addProfile(Profile.builder().username("\uFFFD").url("\uFFFD").build())
                .build());
  }

  @Test
  void anExtensionIsNoValueThatThereIsAnyway() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Person.builder().putExtension("name", Data.ofNull()).build())
        .withMessageContaining("name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Location.builder().putExtension("city", Data.ofNull()).build())
        .withMessageContaining("city");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Profile.builder().putExtension("url", Data.ofNull()).build())
        .withMessageContaining("url");
  }
}

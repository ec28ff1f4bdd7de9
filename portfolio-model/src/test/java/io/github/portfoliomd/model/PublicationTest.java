package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicationTest {

  @Test
  void whatSaysNothingIsGone() {
    assertThat(
            Publication.builder().authors(List.of("", "Moreau, A.\0")).title("").venue("").build())
        .isEqualTo(Publication.builder().addAuthor("Moreau, A.\uFFFD").build());
    assertThat(Publication.builder().build().isEmpty()).isTrue();
    assertThat(Publication.builder().year(0).build().isEmpty()).isFalse();
  }

  @Test
  void appearedInAYearOfFourDigits() {
    assertThat(Publication.builder().year(9999).build().year()).hasValue(9999);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Publication.builder().year(10_000).build())
        .withMessage("no such year: 10000");
    assertThatIllegalArgumentException().isThrownBy(() -> Publication.builder().year(-1).build());
  }

  @Test
  void aBuilderTakesOverAllValues() {
    Publication paper =
        Publication.builder()
            .addAuthor("Moreau, A.")
            .title("On tides")
            .venue("Gull")
            .year(2020)
            .doi(Doi.of("10.1000/182"))
            .extensions(Map.of("pages", Data.number("7")))
            .build();

    assertThat(paper.toBuilder().build()).isEqualTo(paper);
    assertThat(paper.toBuilder().putExtension("x", Data.ofNull()).build().extensions())
        .containsOnlyKeys("pages", "x");
  }
}

package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ItemPathTest {

  @Test
  void leadsToAnItem() {
    Item item = Entry.builder().build();

    assertThat(new ItemPath("/items/0", List.of(item)).item()).isSameAs(item);
    assertThat(new ItemPath("/items/0", List.of(item)).parents()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ItemPath("", List.of()))
        .withMessage("a path leads to an item");
  }
}

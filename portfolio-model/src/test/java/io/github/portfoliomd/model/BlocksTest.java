package io.github.portfoliomd.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BlocksTest {

  @Provide
  Arbitrary<List<Block>> bodies() {
    return PortfolioArbitraries.bodies();
  }

  @Property
  void showsEachInlineOnceInReadingOrder(@ForAll("bodies") List<Block> body) {
    List<Inline> shown = new ArrayList<>();
    Blocks.forEachInline(body, shown::add);

    assertThat(shown).isEqualTo(EveryValue.of(body, Inline.class));
  }
}

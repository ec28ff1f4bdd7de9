package io.github.portfoliomd.exporter.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.portfoliomd.exporter.hostile.Family.Shape;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever a page is made of, it is read and written on a small stack. */
class HostilePagesTest {

  @Property
  void anyPageIsReadAndWritten(
      @ForAll("families") Family family, @ForAll @IntRange(min = 100, max = 6000) int length) {
    String page = family.page(length);
    Pipeline.onSmallStack(
        () -> {
          var portfolio = Pipeline.parse(page).portfolio();
          Pipeline.STEPS.values().forEach(step -> step.accept(portfolio));
        });
  }

  @Example
  void whatOverflowsIsSeen() {
    assertThatThrownBy(() -> Pipeline.onSmallStack(() -> deep(0)))
        .isInstanceOf(AssertionError.class)
        .hasRootCauseInstanceOf(StackOverflowError.class);
  }

  @SuppressWarnings("InfiniteRecursion") // it is to overflow
  private static int deep(int depth) {
    return deep(depth + 1) + 1;
  }

  @Example
  void familiesGrow() {
    assertThat(Family.all()).hasSizeGreaterThan(2000);
    for (Family family : Family.all()) {
      assertThat(family.page(2000).length()).as("%s", family).isBetween(1900, 3000);
    }
  }

  @Provide
  Arbitrary<Family> families() {
    Arbitrary<List<String>> tokens = Arbitraries.of(Family.TOKENS).list().ofMinSize(1).ofMaxSize(4);
    return Combinators.combine(
            Arbitraries.of(Shape.values()), Arbitraries.of(Family.BEFORE), tokens)
        .as(Family::new);
  }
}

package io.github.portfoliomd.model;

import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/**
 * An arbitrary without a look at its parts: jqwik compares arbitraries part by part, and combines
 * the edge cases of the parts, which takes minutes in a tree as deep as the model's. So this one is
 * equal to itself only, and its edge cases are named.
 */
final class WholeArbitrary<T> implements Arbitrary<T> {

  private final Arbitrary<T> values;
  private final List<T> edges;

  private WholeArbitrary(Arbitrary<T> values, List<T> edges) {
    this.values = values;
    this.edges = edges;
  }

  static <T> Arbitrary<T> of(Arbitrary<T> values) {
    return new WholeArbitrary<>(values, List.of());
  }

  static <T> Arbitrary<T> of(List<T> edges, Arbitrary<T> values) {
    return new WholeArbitrary<>(values, edges);
  }

  @Override
  public RandomGenerator<T> generator(int genSize) {
    return values.generator(genSize);
  }

  @Override
  public EdgeCases<T> edgeCases(int maxEdgeCases) {
    return EdgeCases.fromSuppliers(
        edges.stream()
            .limit(maxEdgeCases)
            .<Supplier<Shrinkable<T>>>map(edge -> () -> Shrinkable.unshrinkable(edge))
            .toList());
  }
}

package io.github.portfoliomd.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/**
 * An arbitrary without a look at its parts, since the model is too deep a tree for three habits of
 * jqwik, each of which takes minutes here: it compares arbitraries part by part, it combines the
 * edge cases of the parts, and it makes a value anew whenever it looks at it.
 */
final class WholeArbitrary<T> implements Arbitrary<T> {

  private final List<T> edges;
  private final Arbitrary<T> values;
  private final Map<Integer, RandomGenerator<T>> generators = new HashMap<>();

  private WholeArbitrary(List<T> edges, Arbitrary<T> values) {
    this.edges = edges;
    this.values = values;
  }

  static <T> Arbitrary<T> of(Arbitrary<T> values) {
    return new WholeArbitrary<>(List.of(), values);
  }

  /** With edge cases, which come first. */
  static <T> Arbitrary<T> of(List<T> edges, Arbitrary<T> values) {
    return new WholeArbitrary<>(edges, values);
  }

  @Override
  public RandomGenerator<T> generator(int genSize) {
    return generators.computeIfAbsent(
        genSize, size -> values.generator(size).mapShrinkable(MadeOnce::new));
  }

  /** It remembers its generators itself. */
  @Override
  public boolean isGeneratorMemoizable() {
    return false;
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

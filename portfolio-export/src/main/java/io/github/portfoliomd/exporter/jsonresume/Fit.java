package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Portfolio;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Whether what a shape says is something that a portfolio can hold, and that its text gives. */
final class Fit {

  private Fit() {}

  /** {@return a heading that its shape makes, if it fits} */
  static Optional<List<Inline>> heading(Supplier<List<Inline>> shaped) {
    return of(() -> Portfolio.builder().heading(shaped.get()).build().heading());
  }

  /** {@return a body that its shape makes, if it fits} */
  static Optional<List<Block>> body(Supplier<List<Block>> shaped) {
    return of(() -> Portfolio.builder().introduction(shaped.get()).build().introduction());
  }

  /** {@return what can be made without being refused} */
  static <T> Optional<T> of(Supplier<T> made) {
    try {
      return Optional.of(made.get());
    } catch (IllegalArgumentException misfit) {
      return Optional.empty();
    }
  }
}

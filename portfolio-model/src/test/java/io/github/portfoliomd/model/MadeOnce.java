package io.github.portfoliomd.model;

import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.jspecify.annotations.Nullable;

/**
 * A shrinkable that keeps its value: what is immutable need not be made anew for each look at it.
 */
final class MadeOnce<T> implements Shrinkable<T> {

  private final Shrinkable<T> maker;
  private @Nullable T value;

  MadeOnce(Shrinkable<T> maker) {
    this.maker = maker;
  }

  @Override
  public T value() {
    if (value == null) {
      value = maker.value();
    }
    return value;
  }

  @Override
  public Stream<Shrinkable<T>> shrink() {
    return maker.shrink().map(MadeOnce::new);
  }

  @Override
  public ShrinkingDistance distance() {
    return maker.distance();
  }
}

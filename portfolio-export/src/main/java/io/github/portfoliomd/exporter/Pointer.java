package io.github.portfoliomd.exporter;

import org.jspecify.annotations.Nullable;

/**
 * A place in a portfolio (RFC 6901), which is spelled out only where somebody is told of it.
 *
 * @param around the place that it is in, if there is one
 * @param names what leads from there to it
 * @param index its number there, or -1 where it has none
 */
record Pointer(@Nullable Pointer around, String names, int index) {

  static Pointer of(String pointer) {
    return new Pointer(null, pointer, -1);
  }

  Pointer to(String names) {
    return new Pointer(this, names, -1);
  }

  /** One of several that have a name together. */
  Pointer to(String names, int index) {
    return new Pointer(this, names, index);
  }

  @Override
  public String toString() {
    String start = around == null ? names : around + names;
    return index < 0 ? start : start + "/" + index;
  }
}

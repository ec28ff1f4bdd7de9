package io.github.portfoliomd.exporter.jsonresume;

/** A shape and the strings it stands over do not belong together. */
final class ShapeMisfit extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  ShapeMisfit() {
    super("the shape does not fit its text");
  }
}

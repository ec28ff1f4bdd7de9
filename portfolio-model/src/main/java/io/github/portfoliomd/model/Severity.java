package io.github.portfoliomd.model;

/** How much a {@link Diagnostic} matters. */
public enum Severity {
  /**
   * Something could not be read, or, by the formatter of pages, not be kept. What could not be read
   * of a page stays in the model as text; what stands behind a slip in JSON does not.
   */
  ERROR,
  /** Something was read, but was probably meant otherwise. */
  WARNING,
  /** Something worth knowing. */
  INFO
}

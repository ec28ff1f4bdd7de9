package io.github.portfoliomd.model;

/** How much a {@link Diagnostic} matters. */
public enum Severity {
  /** Something could not be read: it stays in the model as text. */
  ERROR,
  /** Something was read, but was probably meant otherwise. */
  WARNING,
  /** Something worth knowing. */
  INFO
}

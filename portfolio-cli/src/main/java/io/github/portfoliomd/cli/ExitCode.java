package io.github.portfoliomd.cli;

/** How the process ends. */
final class ExitCode {

  /** Done, and nothing to say that counts. */
  static final int CLEAN = 0;

  /** Only under {@code check --strict}: a page has warnings. */
  static final int WARNINGS = 1;

  /** Only under {@code fmt --check}: a page would change. */
  static final int WOULD_CHANGE = 1;

  /** A page has errors or is refused, or the command could not do what it was asked to. */
  static final int FAILED = 2;

  private ExitCode() {}
}

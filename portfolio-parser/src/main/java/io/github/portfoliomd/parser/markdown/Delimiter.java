package io.github.portfoliomd.parser.markdown;

import org.jspecify.annotations.Nullable;

/** One or two characters of a run that open or close emphasis (CommonMark 0.31.2, section 6.2). */
final class Delimiter {

  final int length;

  /** The one to the right of it that does the same. */
  @Nullable Delimiter next;

  Delimiter(int length, @Nullable Delimiter next) {
    this.length = length;
    this.next = next;
  }
}

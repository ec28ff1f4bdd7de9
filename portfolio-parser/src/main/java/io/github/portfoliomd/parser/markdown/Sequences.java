package io.github.portfoliomd.parser.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/** Flexmark's sequences as strings, which flexmark makes character by character. */
public final class Sequences {

  private Sequences() {}

  /** The characters of a sequence; those that stand in one piece are copied at once. */
  public static String string(BasedSequence sequence) {
    return sequence instanceof SubSequence piece && piece.getBase() instanceof String base
        ? base.substring(piece.getStartOffset(), piece.getEndOffset())
        : sequence.toString();
  }
}

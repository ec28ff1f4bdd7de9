package io.github.portfoliomd.parser.page;

import io.github.portfoliomd.parser.Limits;

/**
 * How deep blocks and inlines may nest, and who is told of those that nest deeper.
 *
 * @param levels how many may stand around a text
 * @param listener is told where that does not suffice
 */
public record Nesting(int levels, Listener listener) {

  /** Is told what stays text. */
  interface Listener {
    /** What stands from one offset to another nests deeper. */
    void tooDeep(int start, int end);
  }

  /** The model holds no more. */
  public static final int MOST = 100;

  /** As deep as the model holds it, for who reads what tells nobody anything. */
  public static final Nesting SILENT = new Nesting(MOST, (start, end) -> {});

  /** For what was found to fit. */
  public static final Nesting FITTING = new Nesting(Integer.MAX_VALUE, (start, end) -> {});

  public static Nesting of(Limits limits, Problems problems) {
    int levels = limits.nesting();
    return new Nesting(
        levels,
        (start, end) -> problems.add(Problem.TOO_DEEP, start, end, Integer.toString(levels)));
  }

  /** For texts of which only the place of the whole is known. */
  public Nesting at(int start, int end) {
    return new Nesting(levels, (from, to) -> listener.tooDeep(start, end));
  }

  /** Inside of so many more. */
  public Nesting inside(int more) {
    return new Nesting(levels - more, listener);
  }

  public void tooDeep(int start, int end) {
    listener.tooDeep(start, end);
  }
}

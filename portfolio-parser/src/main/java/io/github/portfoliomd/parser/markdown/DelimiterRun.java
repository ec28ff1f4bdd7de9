package io.github.portfoliomd.parser.markdown;

import org.jspecify.annotations.Nullable;

/**
 * A run of asterisks, underscores or tildes (CommonMark 0.31.2, section 6.2), and what it turned
 * out to open and to close.
 */
final class DelimiterRun implements Token {

  final char character;
  final boolean canOpen;
  final boolean canClose;
  private final int start;
  private final int end;

  /** How many of its characters are neither openers nor closers yet. */
  int unused;

  /** The first of those that close something, from left to right. */
  @Nullable Delimiter closers;

  private @Nullable Delimiter lastCloser;

  /** The first of those that open something, from left to right. */
  @Nullable Delimiter openers;

  /** The neighbours in the list of those that may still match. */
  @Nullable DelimiterRun previous;

  @Nullable DelimiterRun next;

  DelimiterRun(char character, int start, int end, boolean canOpen, boolean canClose) {
    this.character = character;
    this.start = start;
    this.end = end;
    this.canOpen = canOpen;
    this.canClose = canClose;
    this.unused = end - start;
  }

  @Override
  public int start() {
    return start;
  }

  @Override
  public int end() {
    return end;
  }

  /** Takes unused characters, on the right side of the run, to open something. */
  void open(int delimiter) {
    openers = new Delimiter(delimiter, openers);
    unused -= delimiter;
  }

  /** Takes unused characters, on the left side of the run, to close something. */
  void close(int delimiter) {
    Delimiter closer = new Delimiter(delimiter, null);
    if (lastCloser == null) {
      closers = closer;
    } else {
      lastCloser.next = closer;
    }
    lastCloser = closer;
    unused -= delimiter;
  }

  int length() {
    return end - start;
  }

  /** Whether nothing is left to match; one tilde alone means nothing. */
  boolean isSpent() {
    return unused == 0 || unused == 1 && character == '~';
  }

  /** Whether the rules of flanking and of multiples of three let this run open what one closes. */
  boolean opens(DelimiterRun closer) {
    if (character != closer.character || !canOpen) {
      return false;
    }
    if (character == '~') {
      return true;
    }
    boolean both = canClose || closer.canOpen;
    return !both || closer.length() % 3 == 0 || (length() + closer.length()) % 3 != 0;
  }
}

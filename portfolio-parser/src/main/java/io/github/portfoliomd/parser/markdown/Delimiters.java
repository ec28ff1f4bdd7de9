package io.github.portfoliomd.parser.markdown;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Emphasis (CommonMark 0.31.2, section 6.2, and the appendix, "Process emphasis"), and
 * strikethrough (GitHub Flavored Markdown, section 6.5) with two tildes.
 */
final class Delimiters {

  private static final String CHARACTERS = "*_~";

  /** The kinds of closers that look for different openers: see the appendix. */
  private static final int KINDS = CHARACTERS.length() * 2 * 3;

  private final Content text;

  /** The last run that may still match, or null. */
  private @Nullable DelimiterRun top;

  Delimiters(Content text) {
    this.text = text;
  }

  @Nullable DelimiterRun top() {
    return top;
  }

  /** Reads a run; answers null where it can neither open nor close anything. */
  @Nullable DelimiterRun read(int start, int end) {
    char character = text.at(start);
    if (character == '~' && end - start < 2) {
      return null;
    }
    int before = start == 0 ? '\n' : text.codePointBefore(start);
    int after = end == text.length ? '\n' : text.codePointAt(end);
    boolean blankBefore = Characters.isWhitespace(before);
    boolean blankAfter = Characters.isWhitespace(after);
    boolean markBefore = Characters.isPunctuation(before);
    boolean markAfter = Characters.isPunctuation(after);
    boolean leftFlanking = !blankAfter && (!markAfter || blankBefore || markBefore);
    boolean rightFlanking = !blankBefore && (!markBefore || blankAfter || markAfter);
    boolean inWords = character == '_';
    boolean canOpen = leftFlanking && (!inWords || !rightFlanking || markBefore);
    boolean canClose = rightFlanking && (!inWords || !leftFlanking || markAfter);
    if (!canOpen && !canClose) {
      return null;
    }
    DelimiterRun run = new DelimiterRun(character, start, end, canOpen, canClose);
    push(run);
    return run;
  }

  private void push(DelimiterRun run) {
    run.previous = top;
    if (top != null) {
      top.next = run;
    }
    top = run;
  }

  /** Forgets the runs behind one: they are part of something else. */
  void cut(@Nullable DelimiterRun bottom) {
    top = bottom;
    if (bottom != null) {
      bottom.next = null;
    }
  }

  /** Matches the runs behind one, or all of them, and forgets them. */
  void process(@Nullable DelimiterRun bottom) {
    if (top == bottom) {
      return;
    }
    // How far back a kind of closer looked in vain: no later one of its kind looks further.
    int[] floors = new int[KINDS];
    Arrays.fill(floors, bottom == null ? Content.NONE : bottom.start());
    @Nullable DelimiterRun closer = firstAbove(bottom);
    while (closer != null) {
      closer = closer.canClose ? close(closer, floors) : closer.next;
    }
    cut(bottom);
  }

  /** Looks for what a run closes; answers the run to go on with. */
  private @Nullable DelimiterRun close(DelimiterRun closer, int[] floors) {
    int kind = kind(closer);
    @Nullable DelimiterRun opener = closer.previous;
    while (opener != null && opener.start() > floors[kind]) {
      if (opener.opens(closer)) {
        return match(opener, closer);
      }
      opener = opener.previous;
    }
    floors[kind] = closer.previous == null ? floors[kind] : closer.previous.start();
    if (!closer.canOpen) {
      remove(closer);
    }
    return closer.next;
  }

  private @Nullable DelimiterRun firstAbove(@Nullable DelimiterRun bottom) {
    if (bottom != null) {
      return bottom.next;
    }
    @Nullable DelimiterRun first = top;
    while (first != null && first.previous != null) {
      first = first.previous;
    }
    return first;
  }

  private static int kind(DelimiterRun closer) {
    int character = CHARACTERS.indexOf(closer.character);
    return (character * 2 + (closer.canOpen ? 1 : 0)) * 3 + closer.length() % 3;
  }

  /** Lets two runs hold what stands between them; answers the run to go on with. */
  private @Nullable DelimiterRun match(DelimiterRun opener, DelimiterRun closer) {
    int length = opener.unused >= 2 && closer.unused >= 2 ? 2 : 1;
    opener.open(length);
    closer.close(length);
    opener.next = closer;
    closer.previous = opener;
    if (opener.isSpent()) {
      remove(opener);
    }
    if (!closer.isSpent()) {
      return closer;
    }
    remove(closer);
    return closer.next;
  }

  private void remove(DelimiterRun run) {
    if (run.previous != null) {
      run.previous.next = run.next;
    }
    if (run.next != null) {
      run.next.previous = run.previous;
    } else if (top == run) {
      top = run.previous;
    }
  }
}

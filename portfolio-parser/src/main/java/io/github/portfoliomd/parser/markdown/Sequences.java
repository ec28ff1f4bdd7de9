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

  /** Copies the characters of a sequence to the start of an array. */
  static void copy(BasedSequence sequence, char[] target) {
    if (sequence instanceof SubSequence piece && piece.getBase() instanceof String base) {
      base.getChars(piece.getStartOffset(), piece.getEndOffset(), target, 0);
    } else {
      sequence.toString().getChars(0, sequence.length(), target, 0);
    }
  }

  /** What a sequence means: with its escapes and references resolved (sections 2.4 and 2.5). */
  public static String meaning(BasedSequence sequence) {
    String text = string(sequence);
    return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : sequence.unescape();
  }

  /** A sequence without spaces, tabs and line ends around it. */
  public static BasedSequence trim(BasedSequence sequence) {
    int end = trimmedLength(sequence);
    int start = 0;
    while (start < end && isBlank(sequence.charAt(start))) {
      start++;
    }
    return start == 0 && end == sequence.length() ? sequence : sequence.subSequence(start, end);
  }

  /** How long a sequence is without spaces, tabs and line ends at its end. */
  public static int trimmedLength(BasedSequence sequence) {
    int end = sequence.length();
    while (end > 0 && isBlank(sequence.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return Characters.isSpaceOrTab(c) || Characters.isLineEnd(c);
  }
}

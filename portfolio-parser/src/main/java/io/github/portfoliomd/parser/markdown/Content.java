package io.github.portfoliomd.parser.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * The text of one block, with the questions that all rules ask of it. Each answers with an index,
 * or with {@link #NONE}.
 */
final class Content {

  static final int NONE = -1;

  private BasedSequence sequence = BasedSequence.NULL;
  private char[] text = {};
  int length;

  /** A content without any text as yet: it takes in one after the other. */
  Content() {}

  Content(BasedSequence sequence) {
    load(sequence);
  }

  /** Takes in a text, which takes the place of the one before. */
  void load(BasedSequence sequence) {
    this.sequence = sequence;
    this.length = sequence.length();
    if (length > text.length) {
      text = new char[Math.max(length, 2 * text.length)];
    }
    Sequences.copy(sequence, text);
  }

  char at(int index) {
    return text[index];
  }

  boolean is(int index, char c) {
    return index < length && text[index] == c;
  }

  /** The characters with their place in the source. */
  BasedSequence slice(int start, int end) {
    return sequence.subSequence(start, end);
  }

  String string(int start, int end) {
    return new String(text, start, end - start);
  }

  int codePointBefore(int index) {
    return Character.codePointBefore(text, index);
  }

  int codePointAt(int index) {
    return Character.codePointAt(text, index, length);
  }

  boolean startsWith(String what, int index) {
    if (index + what.length() > length) {
      return false;
    }
    for (int i = 0; i < what.length(); i++) {
      if (text[index + i] != what.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where a text ends that begins at an index or behind it, or {@link #NONE}. */
  int endOf(String what, int index) {
    char first = what.charAt(0);
    for (int i = index; i + what.length() <= length; i++) {
      if (text[i] == first && startsWith(what, i)) {
        return i + what.length();
      }
    }
    return NONE;
  }

  /** Where a run of one character ends. */
  int endOfRun(int index) {
    int end = index + 1;
    while (end < length && text[end] == text[index]) {
      end++;
    }
    return end;
  }

  /** Whether a backslash at an index makes what follows it literal (section 2.4). */
  boolean isEscape(int index) {
    return text[index] == '\\'
        && index + 1 < length
        && Characters.isAsciiPunctuation(text[index + 1]);
  }

  /** Skips characters that are text wherever they stand. */
  int skipPlain(int index) {
    int i = index;
    while (i < length && Characters.isPlain(text[i])) {
      i++;
    }
    return i;
  }

  int skipSpacesAndTabs(int index) {
    int i = index;
    while (i < length && Characters.isSpaceOrTab(text[i])) {
      i++;
    }
    return i;
  }

  int skipBlanks(int index) {
    int i = index;
    while (i < length && Characters.isBlank(text[i])) {
      i++;
    }
    return i;
  }

  /** Where a line end that starts at an index is over. */
  int endOfLineEnd(int index) {
    return text[index] == '\r' && is(index + 1, '\n') ? index + 2 : index + 1;
  }

  /** Skips spaces and tabs, and at most one line end among them. */
  int skipSpacesAndLineEnd(int index) {
    int i = skipSpacesAndTabs(index);
    if (i < length && Characters.isLineEnd(text[i])) {
      i = skipSpacesAndTabs(endOfLineEnd(i));
    }
    return i;
  }
}

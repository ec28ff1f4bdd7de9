package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.SourceRange;
import java.util.Arrays;

/** The text of a page, and which line and column each of its characters has. */
final class Source {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private final int[] lineStarts;

  Source(String text) {
    this.text = clean(text);
    this.lineStarts = lineStarts(this.text);
  }

  /** The text, as long as the one given, with NUL and lone surrogates replaced by U+FFFD. */
  String text() {
    return text;
  }

  /** Where the page starts: behind a byte order mark. */
  int start() {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
  }

  SourceRange range(int start, int end) {
    int first = Math.max(0, Math.min(start, text.length()));
    int last = Math.max(first, Math.min(end, text.length()));
    int line = line(first);
    int endLine = line(last);
    return new SourceRange(
        first,
        last,
        line + 1,
        first - lineStarts[line] + 1,
        endLine + 1,
        last - lineStarts[endLine] + 1);
  }

  /** The end of the line that holds an offset, before its line end. */
  int lineEnd(int offset) {
    int end = offset;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** The start of the line behind the one that ends at an offset. */
  int nextLine(int lineEnd) {
    if (lineEnd + 1 < text.length()
        && text.charAt(lineEnd) == '\r'
        && text.charAt(lineEnd + 1) == '\n') {
      return lineEnd + 2;
    }
    return Math.min(lineEnd + 1, text.length());
  }

  private int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private static String clean(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (c == '\0' || Character.isSurrogate(c)) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, '\uFFFD');
      }
    }
    return out == null ? text : out.toString();
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (ends) {
        starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}

package io.github.portfoliomd.parser.page;

import io.github.portfoliomd.model.SourceRange;
import io.github.portfoliomd.model.SourceText;

/** The text of a page, and where its lines end. */
public final class Source {

  private final SourceText source;
  private final String text;

  public Source(String text) {
    this(SourceText.of(text));
  }

  public Source(SourceText source) {
    this(source, Integer.MAX_VALUE);
  }

  /**
   * A source of which so much is read that no line is cut.
   *
   * @param most how many characters are read at most, behind a byte order mark
   */
  public Source(SourceText source, int most) {
    this.source = source;
    this.text = source.text().substring(0, end(source, most));
  }

  private static int end(SourceText source, int most) {
    String text = source.text();
    if (text.length() - source.start() <= most) {
      return text.length();
    }
    int end = source.start() + most;
    while (end > source.start() && !isLineStart(text, end)) {
      end--;
    }
    return end;
  }

  private static boolean isLineStart(String text, int offset) {
    char before = text.charAt(offset - 1);
    return before == '\n' || before == '\r' && text.charAt(offset) != '\n';
  }

  /**
   * The text that is read, as long as the one given if that fits, with NUL and lone surrogates
   * replaced by U+FFFD.
   */
  public String text() {
    return text;
  }

  /** The text behind the one that is read; mostly empty. */
  public String rest() {
    return source.text().substring(text.length());
  }

  /** Where the page starts: behind a byte order mark. */
  public int start() {
    return source.start();
  }

  public SourceRange range(int start, int end) {
    return source.range(start, end);
  }

  /** The end of the line that holds an offset, before its line end. */
  public int lineEnd(int offset) {
    int end = offset;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** The start of the line behind the one that ends at an offset. */
  public int nextLine(int lineEnd) {
    if (lineEnd + 1 < text.length()
        && text.charAt(lineEnd) == '\r'
        && text.charAt(lineEnd + 1) == '\n') {
      return lineEnd + 2;
    }
    return Math.min(lineEnd + 1, text.length());
  }
}

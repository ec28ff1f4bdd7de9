package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.SourceRange;
import io.github.portfoliomd.model.SourceText;

/** The text of a page, and where its lines end. */
final class Source {

  private final SourceText source;
  private final String text;

  Source(String text) {
    this(SourceText.of(text));
  }

  Source(SourceText source) {
    this.source = source;
    this.text = source.text();
  }

  /** The text, as long as the one given, with NUL and lone surrogates replaced by U+FFFD. */
  String text() {
    return text;
  }

  /** Where the page starts: behind a byte order mark. */
  int start() {
    return source.start();
  }

  SourceRange range(int start, int end) {
    return source.range(start, end);
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
}

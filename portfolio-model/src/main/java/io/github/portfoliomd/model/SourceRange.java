package io.github.portfoliomd.model;

import java.io.Serializable;

/**
 * Where something stands in a source text: from one character up to another, that one not included.
 *
 * <p>Offsets and columns count UTF-16 code units, as Java's strings do; lines and columns start at
 * 1. A line ends at LF, CR or CR LF.
 *
 * @param start the offset of the first character
 * @param end the offset behind the last character, at least {@code start}
 * @param line the line of the first character
 * @param column its column
 * @param endLine the line of {@code end}
 * @param endColumn its column
 */
public record SourceRange(int start, int end, int line, int column, int endLine, int endColumn)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Refuses a range that ends before it starts.
   *
   * @param start the offset of the first character
   * @param end the offset behind the last character
   * @param line the line of the first character
   * @param column its column
   * @param endLine the line of {@code end}
   * @param endColumn its column
   * @throws IllegalArgumentException if it ends before it starts
   */
  public SourceRange {
    if (start < 0 || end < start || line < 1 || column < 1 || endLine < line || endColumn < 1) {
      throw new IllegalArgumentException("no range: " + start + " to " + end);
    }
  }

  /** {@return line and column of the first character, as compilers print them: {@code 14:87}} */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}

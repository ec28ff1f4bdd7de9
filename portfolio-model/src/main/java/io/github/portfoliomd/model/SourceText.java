package io.github.portfoliomd.model;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text that a reader reads, and which line and column each of its characters has; for readers.
 *
 * <pre>{@code
 * SourceText source = SourceText.decode(Files.readAllBytes(file));
 * source.range(source.text().indexOf("work"), source.text().length());   // 3:2
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class SourceText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private final List<Integer> malformed;
  private final int[] lineStarts;

  private SourceText(String text, List<Integer> malformed) {
    this.text = text;
    this.malformed = List.copyOf(malformed);
    this.lineStarts = lineStarts(this.text);
  }

  /**
   * {@return the text of a source}
   *
   * @param text the whole text
   */
  public static SourceText of(String text) {
    return new SourceText(clean(text), List.of());
  }

  /**
   * {@return the text of a source, with U+FFFD for bytes that are not UTF-8}
   *
   * @param bytes the whole source, in UTF-8
   */
  public static SourceText decode(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    List<Integer> malformed = new ArrayList<>();
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        return new SourceText(out.flip().toString().replace('\0', '\uFFFD'), malformed);
      }
      malformed.add(out.position());
      out.put('\uFFFD');
      in.position(in.position() + result.length());
    }
  }

  /** {@return the text, as long as the one given, with NUL and lone surrogates made U+FFFD} */
  public String text() {
    return text;
  }

  /** {@return the offset where the content starts: behind a byte order mark} */
  public int start() {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
  }

  /** {@return the offsets of the U+FFFD that stand for bytes that were not UTF-8, in order} */
  public List<Integer> malformed() {
    return malformed;
  }

  /**
   * {@return a range with its lines and columns; what lies outside the text is cut}
   *
   * @param start the offset of the first character
   * @param end the offset behind the last character
   */
  public SourceRange range(int start, int end) {
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

  private int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private static String clean(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\0' && !Character.isSurrogate(c)) {
        continue;
      }
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, '\uFFFD');
      }
    }
    return out == null ? text : out.toString();
  }

  /** A line ends with a line feed, with a carriage return, or with both. */
  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    int feed = text.indexOf('\n');
    int carriage = text.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      boolean feeds = carriage < 0 || feed >= 0 && feed < carriage;
      int end = feeds ? feed : carriage;
      if (feeds || end + 1 != feed) {
        starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
        starts[count++] = end + 1;
      }
      feed = feeds ? text.indexOf('\n', end + 1) : feed;
      carriage = feeds ? carriage : text.indexOf('\r', end + 1);
    }
    return Arrays.copyOf(starts, count);
  }
}

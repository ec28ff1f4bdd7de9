package io.github.portfoliomd.model;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a reader, or the formatter of pages, has to say about a place in its source.
 *
 * <p>Content never makes a reader throw: whatever it holds, a reader answers with a model and
 * diagnostics.
 *
 * @param code a stable name of the problem, in lower case with hyphens; each reader documents its
 *     own
 * @param severity how much it matters
 * @param message what is the matter, in English, on one line
 * @param range where
 * @param path where, as a JSON pointer (RFC 6901) into a JSON source; empty for other sources
 * @param hint how to mend it, or empty
 */
public record Diagnostic(
    String code, Severity severity, String message, SourceRange range, String path, String hint)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What a terminal acts upon: control characters, and those that turn the direction of text. */
  private static final Pattern COMMANDS =
      Pattern.compile("[\\p{Cc}\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069&&[^\\t]]");

  /** How much of a long line is shown. */
  private static final int WIDEST = 120;

  /**
   * {@return the diagnostic as compilers print it: place, severity, message and code, the line (of
   * a long one what is near) and a caret, the hint; what a terminal acts upon is U+FFFD}
   *
   * <pre>
   * page.md:14:87: warning: this backslash breaks no line [line-break-slip]
   *     for a year. The product team \
   *                                  ^
   *     hint: remove the space behind it
   * </pre>
   *
   * @param fileName how to call the source
   * @param source the text that the reader was given: {@link SourceMap#text()}
   */
  public String render(String fileName, String source) {
    StringBuilder out = new StringBuilder();
    out.append(fileName).append(':').append(this).append('\n');
    int at = Math.max(0, Math.min(range.start(), source.length()));
    int start = Math.max(0, at - (range.column() - 1));
    int end = lineEnd(source, start, at);
    int before = Math.min(at, end);
    int from = Math.max(start, Math.min(before - WIDEST / 2, end - WIDEST));
    int to = Math.min(end, from + WIDEST);
    String dots = from > start ? "…" : "";
    String blanks = (dots + source.substring(from, before)).replaceAll("[^\\t]", " ");
    out.append("    ").append(dots).append(plain(source.substring(from, to).stripTrailing()));
    out.append(to < end ? "…" : "").append('\n');
    out.append("    ").append(blanks).append("^\n");
    if (!hint.isEmpty()) {
      out.append("    hint: ").append(plain(hint)).append('\n');
    }
    return out.toString();
  }

  private static String plain(String text) {
    return COMMANDS.matcher(text).replaceAll("\uFFFD");
  }

  /**
   * The end of a line, or an offset in it behind all that is shown: a line can be the whole page.
   */
  private static int lineEnd(String source, int start, int at) {
    int end = at > start && source.charAt(at - 1) == '\r' ? at - 1 : at;
    while (end < source.length()
        && end <= at + WIDEST
        && source.charAt(end) != '\n'
        && source.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** {@return place, severity, message and code on one line, without what a terminal acts upon} */
  @Override
  public String toString() {
    String where = path.isEmpty() ? range.toString() : range + " " + path;
    String all =
        where
            + ": "
            + severity.name().toLowerCase(Locale.ROOT)
            + ": "
            + message
            + " ["
            + code
            + "]";
    return plain(all);
  }
}

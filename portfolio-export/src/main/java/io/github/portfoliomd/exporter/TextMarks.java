package io.github.portfoliomd.exporter;

import java.util.regex.Pattern;

/**
 * The writer's own marks at the start of a line, and the backslash in front of a line of text that
 * would be taken for one.
 */
final class TextMarks {

  /** The underlines of headings, the page's first, then one for each depth of items. */
  private static final String UNDERLINES = "=-~^\"'.";

  private static final Pattern MARK =
      Pattern.compile(
          "\\\\.*|#{1,6}(?: .*)?|>.*|[-*](?: .*)?|\\d+[.)](?: .*)?|```.*|\\|.*|:(?: .*)?"
              + "|\\[[ x]\\](?: .*)?|\\[\\^[^\\s\\[\\]]+\\]:.*|([=~^\"'.-])\\1*");

  private TextMarks() {}

  static String underline(int depth, int width) {
    return UNDERLINES.substring(depth, depth + 1).repeat(Math.max(width, 3));
  }

  /** A line of text, so written that it is not taken for more. */
  static String literal(String line) {
    return MARK.matcher(line).matches() ? "\\" + line : line;
  }
}

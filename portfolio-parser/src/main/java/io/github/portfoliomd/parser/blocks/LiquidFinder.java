package io.github.portfoliomd.parser.blocks;

/** Finds where Liquid's tags and outputs end in a text; each has one line. */
final class LiquidFinder {

  private final String text;

  /** Up to here, no output ends. */
  private int noOutput;

  /** Up to here, no tag ends. */
  private int noTag;

  LiquidFinder(String text) {
    this.text = text;
  }

  /** Where the tag or output ends that starts at an index, or -1. */
  int end(int start) {
    if (text.startsWith("{{", start) && start >= noOutput) {
      int end = end("}}", start + 2);
      noOutput = Math.max(noOutput, -end);
      return Math.max(end, -1);
    }
    if (text.startsWith("{%", start) && start >= noTag) {
      int end = end("%}", start + 2);
      noTag = Math.max(noTag, -end);
      return Math.max(end, -1);
    }
    return -1;
  }

  /** Where a mark ends on the line, or where the line ends, negative. */
  private int end(String mark, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        return -i;
      }
      if (text.startsWith(mark, i)) {
        return i + mark.length();
      }
    }
    return -text.length();
  }
}

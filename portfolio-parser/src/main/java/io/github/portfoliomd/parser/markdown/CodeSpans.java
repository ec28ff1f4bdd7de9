package io.github.portfoliomd.parser.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where code spans end (CommonMark 0.31.2, section 6.1): at the next run of as many backticks. All
 * runs are found once, so that runs that find no counterpart cost nothing.
 */
final class CodeSpans {

  private final Content text;
  private @Nullable Map<Integer, Deque<Integer>> runs;

  CodeSpans(Content text) {
    this.text = text;
  }

  /** Another text is to be read. */
  void clear() {
    runs = null;
  }

  /**
   * The end of the code span whose opening run of backticks starts at an index, or {@link
   * Content#NONE}. The starts that are asked for grow.
   */
  int end(int start) {
    int open = text.endOfRun(start);
    @Nullable Deque<Integer> closing = runs(open).get(open - start);
    while (closing != null && !closing.isEmpty()) {
      int close = closing.peek();
      if (close >= open) {
        return close + open - start;
      }
      closing.remove();
    }
    return Content.NONE;
  }

  private Map<Integer, Deque<Integer>> runs(int from) {
    Map<Integer, Deque<Integer>> found = runs;
    if (found == null) {
      found = new HashMap<>();
      for (int i = from; i < text.length; i++) {
        if (text.is(i, '`')) {
          int end = text.endOfRun(i);
          found.computeIfAbsent(end - i, length -> new ArrayDeque<>()).add(i);
          i = end - 1;
        }
      }
      runs = found;
    }
    return found;
  }
}

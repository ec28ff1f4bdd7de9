package io.github.portfoliomd.parser;

import java.util.ArrayList;
import java.util.List;

/** Splits a line of keywords, at what stands neither in brackets nor protected. */
final class Keywords {

  private static final String SEPARATORS = ",;|·•";

  private Keywords() {}

  /** The keywords of a line, without the full stop behind the last. */
  static List<String> split(Line line) {
    String words = line.words().stripTrailing();
    return split(line, SEPARATORS, words.endsWith(".") ? words.length() - 1 : words.length());
  }

  /** Whether a line of keywords ends where another keyword must follow, or has not begun. */
  static boolean goesOn(Line line) {
    String words = line.words().stripTrailing();
    return words.isEmpty()
        || words.endsWith(":")
        || SEPARATORS.indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** The names of a line: a full stop belongs to a name's initial. */
  static List<String> names(Line line) {
    return split(line, ";", line.words().length());
  }

  private static List<String> split(Line line, String separators, int end) {
    String words = line.words();
    List<String> items = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int i = 0; i < end; i++) {
      char c = words.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && separators.indexOf(c) >= 0) {
        add(line.text(from, i), items);
        from = i + 1;
      }
    }
    add(line.text(from, end), items);
    return items;
  }

  private static void add(String item, List<String> items) {
    if (!item.isEmpty()) {
      items.add(item);
    }
  }
}

package io.github.portfoliomd.parser;

import java.util.ArrayList;
import java.util.List;

/** Splits a line of keywords, at what stands neither in brackets nor protected. */
final class Keywords {

  static final String SEPARATORS = ",;|·•";

  private Keywords() {}

  static List<String> split(Line line) {
    return split(line, SEPARATORS);
  }

  static List<String> split(Line line, String separators) {
    String words = line.words().stripTrailing();
    String text = line.text();
    int end = words.endsWith(".") ? words.length() - 1 : words.length();
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
        add(text.substring(from, i), items);
        from = i + 1;
      }
    }
    add(text.substring(from, end), items);
    return items;
  }

  private static void add(String item, List<String> items) {
    String text = item.strip();
    if (!text.isEmpty()) {
      items.add(text);
    }
  }
}

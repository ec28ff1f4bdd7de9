package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Portfolio;
import java.util.ArrayList;
import java.util.List;

/** Reads a portfolio from a page of {@link PlainTextWriter} whose lines have no width. */
final class TextReader {

  /** The page's underline, and one for each depth of items. */
  private static final String UNDERLINES = "=-~^\"'.";

  /**
   * What stands under one heading, and above the next.
   *
   * @param depth 0 for the page; an item's otherwise
   */
  private record Part(int depth, List<Inline> heading, List<String> facts, List<String> body) {}

  private final List<String> lines;
  private int at = 0;

  private TextReader(List<String> lines) {
    this.lines = lines;
  }

  static Portfolio read(String text) {
    return new TextReader(text.lines().toList()).page();
  }

  private Portfolio page() {
    Portfolio.Builder out = Portfolio.builder();
    if (depth() == 0) {
      Part top = part();
      out.heading(top.heading()).person(TextPersonReader.read(top.facts()));
      out.introduction(TextBlockReader.read(top.body()));
    } else {
      out.introduction(TextBlockReader.read(body()));
    }
    return out.items(items(1)).build();
  }

  private List<Item> items(int depth) {
    List<Item> items = new ArrayList<>();
    while (depth() == depth) {
      Part part = part();
      items.add(
          TextFactsReader.of(part.facts())
              .entry()
              .heading(part.heading())
              .body(TextBlockReader.read(part.body()))
              .items(items(depth + 1))
              .build());
    }
    return items;
  }

  /** The depth of the heading that starts here, or -1 for none. */
  private int depth() {
    boolean isEmpty = at < lines.size() && isUnderline(lines.get(at));
    boolean isUnderlined =
        at + 1 < lines.size()
            && !lines.get(at).isEmpty()
            && !lines.get(at).startsWith("```")
            && isUnderline(lines.get(at + 1));
    return isEmpty || isUnderlined
        ? UNDERLINES.indexOf(lines.get(isEmpty ? at : at + 1).charAt(0))
        : -1;
  }

  private static boolean isUnderline(String line) {
    return line.matches("([=~^\"'.-])\\1{2,}");
  }

  private Part part() {
    int depth = depth();
    String heading = isUnderline(lines.get(at)) ? "" : lines.get(at++);
    at++;
    int end = at;
    while (end < lines.size() && !lines.get(end).isEmpty()) {
      end++;
    }
    List<String> facts = lines.subList(at, end);
    at = end;
    return new Part(depth, List.of(Inline.text(TextBlockReader.literal(heading))), facts, body());
  }

  /** All up to the next heading; a block of code can hold what looks like one. */
  private List<String> body() {
    while (at < lines.size() && lines.get(at).isEmpty()) {
      at++;
    }
    int start = at;
    while (at < lines.size() && depth() < 0) {
      if (lines.get(at).startsWith("```")) {
        at = TextBlockReader.fenceEnd(lines, at);
      }
      at++;
      while (at < lines.size() && !lines.get(at - 1).isEmpty() && !lines.get(at).isEmpty()) {
        at++;
      }
    }
    return lines.subList(start, Math.min(at, lines.size()));
  }
}

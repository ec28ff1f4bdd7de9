package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.parser.citations.CitationTitle;
import io.github.portfoliomd.parser.page.Line;
import java.util.List;
import java.util.stream.Stream;

/** A line that cites something, and the title in it. */
record TitledLine(Line line, CitationTitle title) {

  /** What closes a title, and what parts it from the venue. */
  private static final String BEHIND_TITLE = "\"”“»」』》,.;: ";

  private static final String QUOTES = "\"“„«「『《";

  /** The title. */
  Line phrase() {
    return line.part(title.start(), title.end());
  }

  /** The words on both sides of the title of what is cited, as one line. */
  List<Line> ofCitation() {
    Line start = before();
    Line rest = behind();
    Line whole = start.isBlank() ? rest : rest.isBlank() ? start : start.followedBy(rest);
    return whole.isBlank() ? List.of() : List.of(whole);
  }

  /** What is told of a talk: its date, who gave it, and what else, each a line of its own. */
  List<Line> ofTalk() {
    String words = line.words();
    int date = words.indexOf('(');
    if (date > title.start() || !CitationTitle.isBehindAuthors(line)) {
      return ofCitation();
    }
    int end = words.indexOf(')', date) + 1;
    Line authors = line.part(0, words.substring(0, date).stripTrailing().length());
    return Stream.of(line.part(date, end), authors, behind())
        .filter(part -> !part.isBlank())
        .map(Line::afterHardBreak)
        .toList();
  }

  /** What precedes a title. */
  Line before() {
    Line before = line.part(0, title.start());
    String opening = before.words().stripTrailing();
    if (!opening.isEmpty() && QUOTES.indexOf(opening.charAt(opening.length() - 1)) >= 0) {
      opening = opening.substring(0, opening.length() - 1).stripTrailing();
    }
    // names before a colon would look like a label
    boolean colon = opening.endsWith(":") || opening.endsWith("：");
    return line.part(0, colon ? opening.length() - 1 : opening.length());
  }

  /** What follows a title. */
  Line behind() {
    String words = line.words();
    int behind = title.end();
    while (behind < words.length() && BEHIND_TITLE.indexOf(words.charAt(behind)) >= 0) {
      behind++;
    }
    return line.from(behind);
  }
}

package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.parser.items.Node;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Works that are told in paragraphs: one for the title, in whatever words, one for those who made
 * it, and maybe one for where it appeared.
 */
final class WorkParagraphs {

  private static final int FEWEST_OF_TITLE = 2;

  /** Where words are not parted, a title has so many characters. */
  private static final int FEWEST_CHARACTERS = 5;

  private static final int MOST_OF_TITLE = 60;

  private static final int MOST_OF_VENUE = 16;

  private final Set<Block> titles = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Block> told = Collections.newSetFromMap(new IdentityHashMap<>());

  private WorkParagraphs() {}

  static WorkParagraphs none() {
    return new WorkParagraphs();
  }

  static WorkParagraphs of(List<Block> blocks, ItemSigns signs, Places places) {
    WorkParagraphs works = new WorkParagraphs();
    for (int i = 1; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Paragraph authors
          && blocks.get(i - 1) instanceof Block.Paragraph title
          && areAuthors(Line.of(authors, places), signs)
          && isTitle(Line.of(title, places), signs)) {
        works.titles.add(title);
        works.told.add(authors);
        if (i + 1 < blocks.size() && isVenue(blocks, i + 1, signs, places)) {
          works.told.add(blocks.get(i + 1));
        }
      }
    }
    return works;
  }

  boolean areFound() {
    return !titles.isEmpty();
  }

  boolean isTitle(Block block) {
    return titles.contains(block);
  }

  /** Whether a paragraph says more of the work whose title stands above it. */
  boolean isTold(Block block) {
    return told.contains(block);
  }

  /** The work that a paragraph names. */
  static Node node(Block.Paragraph title, Places places) {
    Line line = Line.joined(Line.of(title, places));
    return new Node(withoutStop(line).content(), line.start(), line.end());
  }

  /** A title without the full stop behind it. */
  static Line withoutStop(Line title) {
    String words = title.words().stripTrailing();
    return words.endsWith(".") ? title.part(0, words.length() - 1) : title;
  }

  /**
   * Whether the second of three lines or more names the authors of what the first one is called.
   */
  static boolean areInLines(List<Line> lines, ItemSigns signs) {
    return lines.size() > 2
        && !lines.get(1).isContinuation()
        && signs.works.areCertain(lines.get(1))
        && isTitle(lines.subList(0, 1), signs);
  }

  private static boolean areAuthors(List<Line> lines, ItemSigns signs) {
    return Line.areOne(lines) && signs.works.areCertain(Line.joined(lines));
  }

  private static boolean isTitle(List<Line> lines, ItemSigns signs) {
    if (!Line.areOne(lines)) {
      return false;
    }
    Line line = Line.joined(lines);
    String words = line.phrase().strip();
    int count = SpacedWords.count(words);
    boolean unspaced = !words.isEmpty() && words.charAt(0) > Signs.UNSPACED;
    return (count >= FEWEST_OF_TITLE || unspaced && words.length() >= FEWEST_CHARACTERS)
        && count <= MOST_OF_TITLE
        && !Signs.endWithColon(words)
        && !signs.isLabelled(line)
        && !signs.isRowOfLinks(line)
        && !signs.dates.isDate(line)
        && !signs.works.areAuthors(line)
        && !(line.unwrapped() == line && signs.isTold(line))
        && words.indexOf(". ") < 0;
  }

  /** Whether a short paragraph stands behind the authors, and is no title itself. */
  private static boolean isVenue(List<Block> blocks, int at, ItemSigns signs, Places places) {
    return blocks.get(at) instanceof Block.Paragraph venue
        && Line.of(venue, places).stream()
            .allMatch(line -> signs.names.isShort(line, MOST_OF_VENUE))
        && !(at + 1 < blocks.size()
            && blocks.get(at + 1) instanceof Block.Paragraph next
            && areAuthors(Line.of(next, places), signs));
  }
}

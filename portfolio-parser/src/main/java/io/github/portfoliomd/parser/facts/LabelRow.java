package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.page.Labels;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Parts a value from what stands behind it on its line with a label of its own: {@code **Company:**
 * Halden Ropes | **Duration:** 2020}.
 *
 * @param value what stands before the sign
 * @param next the line behind it
 */
record LabelRow(Line value, Line next) {

  private static final String SIGNS = "|·•";

  /** Nobody writes longer rows. */
  private static final int MOST_CHARACTERS = 400;

  private static final int MOST_SIGNS = 12;

  /**
   * Reads the fact that stands before a labelled one on the first of some lines, and answers what
   * is left: {@code Rigger | Advisor: Ada Vale}. The same list where there is none.
   */
  static List<Line> readBefore(List<Line> lines, FactLines facts, Draft draft) {
    Line line = lines.get(0);
    boolean labelled = line.words().indexOf(':') > 0 && Signs.areIn(line.words(), SIGNS);
    Optional<LabelRow> row =
        labelled && line.label().isEmpty()
            ? of(line, next -> next.label().filter(Labels.Labelled::standsOut).isPresent())
            : Optional.empty();
    if (row.isEmpty() || !facts.read(row.get().value(), null, draft).isBlank()) {
      return lines;
    }
    List<Line> left = new ArrayList<>(lines);
    left.set(0, row.get().next());
    return left;
  }

  static Optional<LabelRow> of(Line line, Predicate<Line> isLabelled) {
    String words = line.words();
    int signs = words.length() > MOST_CHARACTERS ? MOST_SIGNS : 0;
    for (int i = 1; i + 1 < words.length() && signs < MOST_SIGNS; i++) {
      if (SIGNS.indexOf(words.charAt(i)) >= 0
          && SpacedWords.isBlank(words.charAt(i - 1))
          && SpacedWords.isBlank(words.charAt(i + 1))) {
        signs++;
        Line next = line.from(SpacedWords.endOfBlanks(words, i + 1));
        if (isLabelled.test(next)) {
          int end = words.substring(0, i).stripTrailing().length();
          return Optional.of(new LabelRow(line.part(0, end), next));
        }
      }
    }
    return Optional.empty();
  }
}

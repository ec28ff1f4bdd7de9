package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.SpacedWords;
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

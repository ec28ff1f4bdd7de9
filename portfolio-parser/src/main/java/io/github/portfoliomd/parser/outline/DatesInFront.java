package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.parser.dates.PeriodMatch;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.List;
import java.util.Optional;

/**
 * Dates that a blank alone parts from what they date, {@code 2019 Halden Grant}: of one line nobody
 * can tell whether that is a name, but where all lines of a list begin so, they are dates.
 */
record DatesInFront(PeriodReader periods) {

  private static final int FEWEST = 2;

  private static final String UNITS = "年月日년월일";

  /** Longer lines tell what happened then. */
  private static final int MOST_WORDS = 16;

  /** Whether all of some lines begin so. */
  boolean areIn(List<Line> lines) {
    return lines.size() >= FEWEST && lines.stream().allMatch(line -> end(line) > 0);
  }

  /** The date of a line that begins so as a line of its own, and what it dates. */
  List<Line> parted(Line line) {
    int end = end(line);
    return end == 0
        ? List.of(line)
        : List.of(line.part(0, end), line.from(SpacedWords.endOfBlanks(line.words(), end)));
  }

  /** Whether more than one blank parts the date of a line from what it dates. */
  boolean isGap(Line line) {
    int end = end(line);
    return end > 0 && line.words().startsWith("  ", end);
  }

  /** Where the date ends that a line begins with; 0 where it begins otherwise. */
  private int end(Line line) {
    String words = line.words();
    if (words.isEmpty() || !Character.isLetterOrDigit(words.charAt(0))) {
      return 0;
    }
    Optional<PeriodMatch> found = periods.leading(words).filter(match -> match.start() == 0);
    if (found.isEmpty()) {
      return 0;
    }
    PeriodMatch date = found.get();
    int end = date.end();
    int name = SpacedWords.endOfBlanks(words, end);
    boolean apart =
        name > end
            && name < words.length()
            // the season behind a year is part of a name: 2018 Winter Games
            && (Character.isDigit(words.charAt(end - 1))
                || UNITS.indexOf(words.charAt(end - 1)) >= 0
                || date.period() instanceof Period.Since)
            && isName(words.codePointAt(name));
    return apart && SpacedWords.count(words) <= MOST_WORDS ? end : 0;
  }

  private static boolean isName(int first) {
    return Character.isLetter(first) && !Character.isLowerCase(first)
        || "\"“„«「『".indexOf(first) >= 0;
  }
}

package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.parser.citations.CitationTitle;
import io.github.portfoliomd.parser.dates.EventYears;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.words.SpacedWords;

/** Tells a talk's title from where it was given, behind the full stop that parts them. */
final class GivenTalk {

  private static final int FEWEST_OF_TITLE = 2;

  private static final int FEWEST_OF_HOST = 2;

  private GivenTalk() {}

  /** Whether an event with its year stands behind the title: {@code Wet rope. Rope Days 2021}. */
  static boolean isBeforeEvent(String words) {
    int stop = words.indexOf(". ");
    return stop > 0
        && SpacedWords.count(words.substring(0, stop)) >= CitationTitle.FEWEST_WORDS
        && EventYears.start(words.substring(stop + 2)) >= 0;
  }

  /** Whether a name and a comma stand behind the title: {@code Wet rope. Halden Works, Fjordby}. */
  static boolean isBeforeHost(String words) {
    int stop = words.indexOf(". ");
    int comma = words.indexOf(", ", stop + 2);
    return stop > 0
        && comma > 0
        && SpacedWords.count(words.substring(0, stop)) >= FEWEST_OF_TITLE
        && SpacedWords.count(words.substring(stop + 2, comma)) >= FEWEST_OF_HOST
        && Spelling.isOfName(words.substring(stop + 2, comma));
  }
}

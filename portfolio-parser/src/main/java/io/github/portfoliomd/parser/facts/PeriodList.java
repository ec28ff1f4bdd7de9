package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.parser.dates.PeriodMatch;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.Phrases;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads several periods in a row, as in {@code 2019 - 2020, 2022}: the first is the item's. */
final class PeriodList {

  /** The line of the first period, and the line of the others. */
  record Split(Line first, Line others) {}

  /** Longer lines are text. */
  private static final int MOST_CHARACTERS = 400;

  private final PeriodReader periods;
  private final Pattern separator;

  PeriodList(Vocabulary vocabulary, PeriodReader periods) {
    this.periods = periods;
    String and = Phrases.anyOf(vocabulary.list("and"));
    this.separator =
        Pattern.compile("\\s*[,;/&+|·•，；、]\\s*|\\s+(?:" + and + ")\\s+", Pattern.CASE_INSENSITIVE);
  }

  /** A line that is two periods or more, and not one. */
  Optional<Split> split(Line line) {
    String words = line.words();
    if (words.length() > MOST_CHARACTERS || periods.read(words).isPresent()) {
      return Optional.empty();
    }
    int end = -1;
    int start = -1;
    for (int at = 0; at < words.length(); ) {
      String rest = words.substring(at);
      if (at > 0 && periods.read(rest).orElse(null) instanceof PeriodReader.Found) {
        return Optional.of(new Split(line.part(0, end), line.from(start)));
      }
      Optional<PeriodMatch> match = periods.leading(rest);
      Matcher behind = separator.matcher(rest);
      if (match.isEmpty() || !behind.region(match.get().end(), rest.length()).lookingAt()) {
        return Optional.empty();
      }
      end = end < 0 ? match.get().end() : end;
      start = start < 0 ? behind.end() : start;
      at += behind.end();
    }
    return Optional.empty();
  }
}

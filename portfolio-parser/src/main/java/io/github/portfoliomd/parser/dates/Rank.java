package io.github.portfoliomd.parser.dates;

import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.parser.words.Phrases;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the year behind a rank: {@code 1st place in 2022}, {@code 2º lugar em 2021}. */
final class Rank {

  private static final int MOST_CHARACTERS = 80;

  private final Pattern pattern;

  Rank(Vocabulary vocabulary) {
    this.pattern =
        Pattern.compile(
            "[^\\p{L}\\p{N}]{0,8}\\d{1,3}(?:\\.|"
                + Phrases.anyOf(vocabulary.list("date.ordinal"))
                + ") \\p{L}+(?<in> (?:"
                + Phrases.anyOf(vocabulary.list("name.of"))
                + ")) (?<year>(?:19|20)\\d\\d)\\s*");
  }

  /** The year, with the word before it. */
  Optional<PeriodMatch> year(String words) {
    if (words.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    Matcher found = pattern.matcher(words);
    return found.matches()
        ? Optional.of(
            new PeriodMatch(
                Period.point(PartialDate.of(Integer.parseInt(found.group("year")))),
                found.start("in"),
                found.end("year")))
        : Optional.empty();
  }
}

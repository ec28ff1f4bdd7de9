package io.github.portfoliomd.parser.dates;

import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.PartialDate.Season;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The notations of one date, as patterns over the letters of {@link DateTokens}. */
final class DateForms {

  private final String date;
  private final String part;

  DateForms(DateWords words) {
    String of = words.of("date.of");
    String ordinal = words.of("date.ordinal");
    String year = "Y(?: ?" + words.of("date.year") + "(?!" + words.of("date.year") + "))?";
    String anyYear = "(?:y|" + year + "\\.?)";
    String month = "M\\.?(?: ?" + words.of("date.month") + ")?";
    String day = "N(?:\\.|" + ordinal + ")?";
    String season =
        "(?:"
            + words.of("date.term")
            + " (?:"
            + of
            + " )?)?S(?:[ ,]{0,2}"
            + words.of("date.term")
            + ")?";
    String to = "(?: ?, ?| ?[/-] ?| " + of + " | )";
    String cjk = "Y ?" + words.of("date.year") + " ?N ?" + words.of("date.month");
    this.part =
        "(?:"
            + day
            + " ?(?:"
            + of
            + " )?M\\.?|M\\.? "
            + "N"
            + ordinal
            + "?|"
            + month
            + "|S|Q|N\\. ?N\\.|"
            + "N ?"
            + words.of("date.month")
            + "(?: ?N ?"
            + words.of("date.day")
            + ")?)";
    this.date =
        "(?:"
            + String.join(
                "|",
                day + "(?: |-)?(?:" + of + " )?M\\.?(?:" + to + ")?" + anyYear,
                "M\\.? ?N" + ordinal + "?(?: ?,)? ?" + anyYear,
                "(?:N(?: |[./-] ?))?R ?[./-]? ?" + year,
                "M\\.?(?:" + to + ")?" + anyYear,
                "Y(?: ?" + words.of("date.year") + ")?(?:, ?| |-|/)?M\\.?(?: N" + ordinal + "?)?",
                season + "(?:" + to + ")?[Yy] ?[/–-] ?[YNy]",
                season + "(?:" + to + ")?" + anyYear,
                "Y/[YN] ?" + season,
                "Y(?:" + words.of("date.year") + ")? ?(?:" + of + " )?" + season,
                "Y ?(?:\\( ?(?:S|Q|M\\.?) ?\\)|\\[ ?(?:S|Q|M\\.?) ?])",
                "Q(?:" + to + ")?" + anyYear,
                "Y[ /-]?Q",
                cjk + "(?: ?N ?" + words.of("date.day") + ")?",
                "Y-N-N|Y/N/N|Y\\. ?N\\. ?N\\.?",
                "N\\. ?N\\. ?Y|N/N/Y|N-N-Y",
                "Y[./-]N\\.?|Y\\. N(?:\\.|(?= ?[-–~)\\]])|$)",
                "N ?[./-] ?Y",
                year)
            + ")";
  }

  /** A pattern for one date. */
  String date() {
    return date;
  }

  /** A pattern for a date whose year stands somewhere else. */
  String part() {
    return part;
  }

  /**
   * The date that some tokens are.
   *
   * @param year the year of a date that has none, or null
   * @throws DateTimeException if no calendar has it, or nobody can tell its day from its month
   */
  static PartialDate read(
      DateTokens tokens, int from, int to, @Nullable Integer year, boolean dayFirst) {
    List<Integer> years = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    int word = -1;
    boolean yearFirst = false;
    for (int i = from; i < to; i++) {
      switch (tokens.shape().charAt(i)) {
        case 'Y' -> {
          yearFirst |= numbers.isEmpty();
          years.add(tokens.number(i));
        }
        case 'y' -> years.add(century(tokens.number(i)));
        case 'N' -> {
          // a number with its own word, as in 8月5日, is the month
          boolean named = i + 1 < to && tokens.shape().charAt(i + 1) >= DateWords.FIRST_SET;
          yearFirst |= numbers.isEmpty() && named;
          numbers.add(tokens.number(i));
        }
        case 'M', 'R', 'S', 'Q' -> word = i;
        default -> {
          // says nothing of its own
        }
      }
    }
    if (years.isEmpty()) {
      if (year == null) {
        throw new DateTimeException("no year");
      }
      years.add(year);
    }
    return word < 0
        ? numeric(years.get(0), numbers, yearFirst, dayFirst)
        : named(tokens, word, years, numbers);
  }

  /** Two digits are of this century up to a life's work ahead, else of the last one. */
  static int century(int twoDigits) {
    return twoDigits + (twoDigits < 70 ? 2000 : 1900);
  }

  private static PartialDate named(
      DateTokens tokens, int word, List<Integer> years, List<Integer> numbers) {
    int year = years.get(0);
    switch (tokens.shape().charAt(word)) {
      case 'M', 'R' -> {
        int month = tokens.month(word);
        return numbers.isEmpty()
            ? PartialDate.of(year, month)
            : PartialDate.of(year, month, numbers.get(0));
      }
      case 'Q' -> {
        return PartialDate.ofQuarter(year, tokens.number(word));
      }
      default -> {
        Season season = tokens.season(word);
        boolean second = season == Season.SPRING || season == Season.SUMMER;
        boolean pair = years.size() > 1 || !numbers.isEmpty();
        return PartialDate.of(pair && second ? year + 1 : year, season);
      }
    }
  }

  private static PartialDate numeric(
      int year, List<Integer> numbers, boolean yearFirst, boolean dayFirst) {
    if (numbers.isEmpty()) {
      return PartialDate.of(year);
    }
    if (numbers.size() == 1) {
      return PartialDate.of(year, numbers.get(0));
    }
    int day = yearFirst || !dayFirst ? 1 : 0;
    return PartialDate.of(year, numbers.get(1 - day), numbers.get(day));
  }
}

package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.parser.dates.PeriodMatch;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.dates.Years;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.names.NamePhrase;
import io.github.portfoliomd.parser.names.Named;
import io.github.portfoliomd.parser.outline.DateLine;
import io.github.portfoliomd.parser.outline.InnerDate;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.Optional;

/** Reads a line below a heading that a date begins or ends, with what stands beside the date. */
final class DatedBelow {

  private final Vocabulary vocabulary;
  private final PeriodReader periods;
  private final NamePhrase phrases;
  private final LineNames lineNames;
  private final LinkedNames links;
  private final NamesBelow names;

  DatedBelow(
      Vocabulary vocabulary,
      PeriodReader periods,
      NamePhrase phrases,
      LineNames lineNames,
      LinkedNames links,
      NamesBelow names) {
    this.vocabulary = vocabulary;
    this.periods = periods;
    this.phrases = phrases;
    this.lineNames = lineNames;
    this.links = links;
    this.names = names;
  }

  /** What is left of a line when its date and the facts beside it are taken. */
  Line read(Line line, Draft draft) {
    DateLine bracketed = DateLine.inBrackets(line, periods).orElse(null);
    DateLine dated =
        bracketed == null
            ? DateLine.ofText(line, periods)
                .or(() -> InnerDate.inList(line, periods))
                .or(() -> InnerDate.firstInBrackets(line, periods))
                .or(() -> lastInBrackets(line, draft))
                .orElse(null)
            : bracketed;
    if (dated == null) {
      return datedNames(line, draft);
    }
    boolean brief =
        names.isBrief(dated.start() == 0 ? line.phrase() : NamesBelow.wordsOf(dated.rest()))
            && remark(NamesBelow.wordsOf(dated.rest())) < 0;
    if (!brief && !startsDated(dated, line, draft)) {
      return endsDated(dated, line, draft) || isHeld(dated.period(), draft)
          ? datedText(dated, line, draft)
          : line;
    }
    boolean apart = dated.start() == 0 || line.unwrapped() != line || bracketed != null;
    // a year behind an event's name is part of it: only behind what is a fact, too, it is a period
    if (!apart
        && !isGiven(draft)
        && !isBehindBar(line, dated.start())
        && !isCertain(dated.period(), draft)
        && !names.says(NamesBelow.wordsOf(dated.rest()), draft)) {
      return line;
    }
    take(dated.match(), line, draft);
    Named place =
        dated.start() > 0 && !draft.has(Facet.LOCATION)
            ? phrases.placeBehind(line.phrase().substring(dated.end()))
            : Named.NOTHING;
    // nothing but a place behind the date: what stands before it is no part of that
    boolean event = !place.isNothing() && phrases.isPlace(NamesBelow.wordsOf(dated.rest()));
    Line after = event ? dated.rest() : names.beside(dated.rest(), apart, draft);
    if (after == dated.rest() && !place.isNothing()) {
      draft.location = null;
      draft.suggest(place, line);
    }
    return after;
  }

  /** Whether a bar parts a character from what stands before it, as it does columns. */
  private static boolean isBehindBar(Line line, int index) {
    String before = line.words().substring(0, index).stripTrailing();
    return !before.isEmpty() && "|｜•·".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /** A mere year can be that of what else brackets tell, but of what was given. */
  private Optional<DateLine> lastInBrackets(Line line, Draft draft) {
    boolean given = draft.context.kind().equals(Kind.AWARD) || isGiven(draft);
    return InnerDate.lastInBrackets(line, periods)
        .filter(date -> given || !Years.isYear(date.period()));
  }

  /** Whether what a line tells of was given to somebody, who says by whom and when. */
  private static boolean isGiven(Draft draft) {
    return draft.context.kind().equals(Kind.CERTIFICATE) && draft.context.isAmongItems();
  }

  /** Names that a range ends, or that are facts and end with a date, without a separator. */
  private Line datedNames(Line line, Draft draft) {
    boolean school = draft.context.kind().equals(Kind.EDUCATION);
    DateLine dated =
        names.isShort(line.phrase())
            ? DateLine.behindNames(line, periods)
                .or(() -> school ? DateLine.yearBehindName(line) : Optional.empty())
                .orElse(null)
            : null;
    if (dated == null
        || draft.context.kind().equals(Kind.PUBLICATION)
        || !(!(dated.period() instanceof Period.Point) && isCertain(dated.period(), draft))
            && !names.says(dated.rest().phrase(), draft)) {
      return line;
    }
    take(dated.match(), line, draft);
    return names.beside(dated.rest(), false, draft);
  }

  /**
   * A month or a range dates what stands below a section; a mere year can be an event's, but works
   * are cited with theirs.
   */
  private static boolean isCertain(Period period, Draft draft) {
    boolean work = draft.context.kind().equals(Kind.PUBLICATION);
    return (work || !Years.isYear(period)) && draft.context.isAmongItems() || isDay(period);
  }

  /** Nobody calls a thing by a day and its year. */
  private static boolean isDay(Period period) {
    return period instanceof Period.Point point
        && point.date().precision() == PartialDate.Precision.DAY;
  }

  /**
   * Whoever says from when to when before all else dates what follows, in however many words; but
   * "Since 2019, we have" is the start of a sentence, and below a section's name that is one about
   * the person.
   */
  private boolean startsDated(DateLine dated, Line line, Draft draft) {
    boolean sentence =
        !(dated.period() instanceof Period.Range) && line.words().startsWith(",", dated.end());
    if (dated.start() == 0 && draft.isListed && isInBrackets(dated, line)) {
      return true;
    }
    return dated.start() == 0
        && !sentence
        && !(dated.period() instanceof Period.Point)
        && !draft.section(vocabulary).isPresent();
  }

  /** {@code (2022): a boat}, behind the name of a listed thing. */
  private static boolean isInBrackets(DateLine dated, Line line) {
    return line.words().startsWith("(") && line.words().charAt(dated.end() - 1) == ')';
  }

  /** So does a range behind the comma at the very end of what is said of one thing. */
  private boolean endsDated(DateLine dated, Line line, Draft draft) {
    return line.words().substring(dated.end()).isBlank()
        && !(dated.period() instanceof Period.Point)
        && (draft.context.isAmongItems() || remark(NamesBelow.wordsOf(dated.rest())) > 0)
        && !draft.section(vocabulary).isPresent();
  }

  /** So does a day or a month below a talk, which is held then. */
  static boolean isHeld(Period period, Draft draft) {
    return draft.context.kind().equals(Kind.TALK)
        && draft.context.isAmongItems()
        && !Years.isYear(period);
  }

  /** What a text behind which a date stands names by a link: the rest is told of it. */
  private Line datedText(DateLine dated, Line line, Draft draft) {
    take(dated.match(), line, draft);
    String words = NamesBelow.wordsOf(dated.rest());
    int remark = remark(words);
    Named linked = links.linkWithin(dated.rest());
    Named named =
        !linked.isNothing()
            ? linked
            : remark < 0 || !names.isBrief(words.substring(0, remark))
                ? lineNames.event(words, draft)
                : lineNames.read(words.substring(0, remark), true, draft);
    NamedLine.suggest(named, dated.rest(), draft);
    return dated.rest();
  }

  /** Where brackets open at the end of names that say something of them, or -1. */
  private static int remark(String words) {
    int end = words.stripTrailing().length();
    int open = words.lastIndexOf('(');
    if (open <= 0 || words.charAt(end - 1) != ')') {
      return -1;
    }
    String inside = words.substring(open + 1, end - 1);
    return inside.contains(": ") ? open : -1;
  }

  static void take(PeriodMatch date, Line line, Draft draft) {
    date(date.period(), draft);
    draft.at(Facet.PERIOD, line, date.start(), date.end());
  }

  /** Dates an item by what stands below its heading, which counts more than that. */
  static void date(Period period, Draft draft) {
    draft.period = period;
    draft.isPeriodTitle = false;
    draft.isYearInFront = false;
  }
}

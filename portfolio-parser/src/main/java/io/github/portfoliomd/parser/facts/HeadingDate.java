package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.parser.dates.PeriodMatch;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.dates.Years;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.names.NameBrackets;
import io.github.portfoliomd.parser.names.NamePhrase;
import io.github.portfoliomd.parser.names.Named;
import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.outline.DateLine;
import io.github.portfoliomd.parser.outline.DateTail;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Problems;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the date of a heading. */
final class HeadingDate {

  /** A date in brackets at the end of a heading. */
  private static final Pattern DATE =
      Pattern.compile("(?<!\\s)\\s*+[(\\[]([^()\\[\\]]+)[)\\]]\\s*$");

  private static final Pattern YEAR = Pattern.compile("\\s((?:19|20)\\d\\d)\\.?$");

  private final PeriodReader periods;
  private final Names names;
  private final NamePhrase phrases;
  private final Problems problems;

  HeadingDate(PeriodReader periods, Names names, NamePhrase phrases, Problems problems) {
    this.periods = periods;
    this.names = names;
    this.phrases = phrases;
    this.problems = problems;
  }

  /** Takes the date of a heading, and answers what is left of it. */
  Line take(Line line, Draft draft) {
    if (!periods.mayBeDate(line.words())) {
      return line;
    }
    DateTail tail = DateTail.of(line, periods).orElse(null);
    if (tail != null) {
      draft.period = tail.period();
      draft.tail = tail.rest();
      draft.at(Facet.PERIOD, line, tail.start(), tail.end());
      return tail.phrase();
    }
    DateLine dated = DateLine.ofHeading(line, periods).orElse(null);
    Line bare = line.withoutColon();
    DateLine year = bare == line ? dated : DateLine.ofHeading(bare, periods).orElse(null);
    if (year != null && isYear(year, bare, draft.context)) {
      draft.year = year.period();
      draft.at(Facet.PERIOD, line);
      return line;
    }
    if (dated != null) {
      draft.period = dated.period();
      draft.isPeriodTitle = dated.rest() == line;
      draft.at(Facet.PERIOD, line, dated.start(), dated.end());
      return dated.rest();
    }
    Line name = withoutYears(line, draft);
    return name == line ? withoutBracketedDate(withoutYear(line, draft), draft) : name;
  }

  /**
   * The years from when to when in front of a position, an employer or a school, without a
   * separator: {@code 2014-2020 Rigger at Halden Ropes}. Of other words they can be a part, but for
   * months.
   */
  private Line withoutYears(Line line, Draft draft) {
    if (!draft.context.wantsOrganizations()) {
      return line;
    }
    PeriodMatch years = periods.leading(line.words()).orElse(null);
    int end = years == null ? 0 : years.end();
    int start = SpacedWords.endOfBlanks(line.words(), end);
    if (years == null
        || years.start() > 0
        || years.period() instanceof Period.Point && !Years.isYear(years.period())
        || years.period().endDate().filter(HeadingDate::isSeason).isPresent()
        || start == end
        || start == line.words().length()) {
      return line;
    }
    Line name = line.from(start);
    if (years.period() instanceof Period.Point && !isCertain(name.phrase(), draft.context)) {
      return line;
    }
    boolean months = !draft.isListed && !Years.areYears(years.period());
    Named named = months ? Named.NOTHING : phrases.read(name.phrase(), draft.context);
    if (!months && named.role() == null && named.organization() == null) {
      return line;
    }
    draft.period = years.period();
    draft.isYearInFront = years.period() instanceof Period.Point;
    draft.at(Facet.PERIOD, line, 0, end);
    return name;
  }

  /**
   * Whether words begin with a position by its word, or are among studies a school by its name: an
   * event's name can begin with its year, and so can that of who held it.
   */
  private boolean isCertain(String words, Context context) {
    if (context.kind().equals(Kind.EDUCATION)) {
      return phrases.certainHost(words).says(words);
    }
    @Nullable String role = phrases.read(words, context).role();
    return role != null
        && words.startsWith(role)
        && names.isRole(role)
        && (Spelling.hasSmallWord(role) || endsAsRole(role));
  }

  /** {@code 2022 Volunteer Fair} does not. */
  private boolean endsAsRole(String role) {
    return names.isRole(role.substring(role.lastIndexOf(' ') + 1));
  }

  /** {@code 2019-2020 Winter Storms}: a season can belong to what follows. */
  private static boolean isSeason(PartialDate date) {
    return date.precision() == PartialDate.Precision.SEASON;
  }

  private static boolean isYear(DateLine dated, Line line, Context context) {
    return context.above() != Context.Above.ENTRY
        && dated.rest() == line
        && dated.period().equals(Years.of(line.words(), context.kind()));
  }

  /**
   * The year behind an employer or a position there, without a separator: {@code TA at Halden
   * 2013}.
   */
  private Line withoutYear(Line line, Draft draft) {
    boolean positions = draft.context.isOfJobs() || draft.context.kind().equals(Kind.TEACHING);
    if (!positions) {
      return line;
    }
    Matcher matcher = YEAR.matcher(line.words());
    if (!matcher.find()) {
      return line;
    }
    String words = line.phrase().substring(0, matcher.start());
    Named named = phrases.read(words, draft.context);
    boolean told = named.role() != null && named.organization() != null;
    if (!told && !(draft.context.isOfJobs() && phrases.certainHost(words).says(words))) {
      return line;
    }
    draft.period = Period.point(PartialDate.of(Integer.parseInt(matcher.group(1))));
    draft.at(Facet.PERIOD, line.offset(matcher.start(1)), line.end());
    return line.part(0, matcher.start());
  }

  private Line withoutBracketedDate(Line line, Draft draft) {
    if (!NameBrackets.areAtEnd(line.words())) {
      return line;
    }
    Matcher matcher = DATE.matcher(line.words());
    if (!matcher.find() || matcher.start() == 0) {
      return line;
    }
    PeriodReader.Reading reading = periods.read(matcher.group(1)).orElse(null);
    int start = line.offset(matcher.start(1) - 1);
    if (reading instanceof PeriodReader.Found found) {
      draft.period = found.period();
      draft.at(Facet.PERIOD, start, line.end());
      return line.part(0, matcher.start());
    }
    if (reading != null) {
      problems.add(reading, start, line.end(), matcher.group(1));
    }
    return line;
  }
}

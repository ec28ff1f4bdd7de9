package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.parser.dates.PeriodMatch;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.dates.Years;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.names.NamePhrase;
import io.github.portfoliomd.parser.names.NameText;
import io.github.portfoliomd.parser.names.Named;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.outline.DateLine;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines right below a heading that say facts without a label: a period with what stands
 * beside it, a position, an organization, a place.
 *
 * <p>A line that starts with a protected character says none.
 */
final class FactLines {

  private static final int MOST_BEHIND_RANGE = 2;

  /** What is taught, where and by whom may stand above its date. */
  private static final int MOST_ABOVE_DATE = 3;

  private final Vocabulary vocabulary;
  private final PeriodReader periods;
  private final NamePhrase phrases;
  private final HeldPosition positions;
  private final LineNames lineNames;
  private final NamesBelow named;
  private final PeriodBelow dated;

  /** What joins the last of several names to those before it. */
  private final Set<String> and;

  private final DoubtfulDates doubts;

  FactLines(Readers readers, DoubtfulDates doubts) {
    this.vocabulary = readers.vocabulary;
    this.and = vocabulary.set("and");
    this.periods = readers.periods;
    this.phrases = readers.phrases;
    this.positions = new HeldPosition(readers.names, phrases);
    this.lineNames = readers.lineNames;
    LinkedNames links = new LinkedNames(readers.names, phrases);
    this.named = new NamesBelow(readers.names, phrases, lineNames, links, positions);
    this.dated = new PeriodBelow(vocabulary, periods, phrases, lineNames, links, named);
    this.doubts = doubts;
  }

  /** What is left of a line when its facts are taken; the line itself where it says none. */
  Line read(Line line, @Nullable Line next, Draft draft) {
    boolean isTold = draft.has(Facet.PERIOD) && !PeriodBelow.isPeriodFree(draft);
    Line after = dated.period(line, draft);
    boolean read = isTold || after != line;
    after = after == line ? named.role(line, draft) : after;
    after = after == line && !goesOn(line, next) ? named.named(line, next, draft) : after;
    if (!read) {
      doubts.add(line, after == line, draft);
    }
    return after;
  }

  /**
   * The period that is the only paragraph of dates in a text without lists of them, and what stands
   * in the paragraph before it: {@code Halden Works - Fjordby} above {@code May 2019 - June 2020}.
   */
  void readBelow(Draft draft, Places places) {
    int at = -1;
    for (int i = 0; i < draft.body.size(); i++) {
      Line line = only(draft.body.get(i), places);
      if (line != null && isPeriod(line)) {
        if (at >= 0) {
          return;
        }
        at = i;
      }
    }
    Line date = at < 0 ? null : only(draft.body.get(at), places);
    Line above = at <= 0 ? null : only(draft.body.get(at - 1), places);
    if (date == null
        || isNumberIn(date, at, draft.body.size())
        || isOfNext(date, at, draft.body)
        || above != null && Signs.endWithColon(above.phrase())
        || draft.section(vocabulary).isPresent()
        || dated.period(date, draft) == date) {
      return;
    }
    draft.body.remove(at);
    if (above != null && canBeFact(above) && named.named(above, draft).isBlank()) {
      draft.body.remove(at - 1);
    }
  }

  /** Whether a bare year stands amid a text, where it can be any number. */
  private static boolean isNumberIn(Line line, int at, int size) {
    return isBareYear(line) && at > 0 && at + 1 < size;
  }

  /** Whether a bare year ends what a list tells: it can date what follows. */
  private static boolean isOfNext(Line line, int at, List<Block> body) {
    return isBareYear(line)
        && at > 0
        && at + 1 == body.size()
        && body.get(at - 1) instanceof Block.BulletList;
  }

  /** Whether a line is four digits, which are not always a year. */
  static boolean isBareYear(Line line) {
    String words = line.words().strip();
    String year = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    return year.length() == 4 && year.chars().allMatch(Character::isDigit);
  }

  /** The line that is all of a paragraph. */
  private static @Nullable Line only(Block block, Places places) {
    List<Line> lines =
        block instanceof Block.Paragraph paragraph ? Line.of(paragraph, places) : List.of();
    return lines.size() == 1 ? lines.get(0) : null;
  }

  /** In a box, words that are no sentence may follow a month or a range at once. */
  Line readBoxed(Line line, @Nullable Line next, Draft draft) {
    Line after = read(line, next, draft);
    if (after == line && PeriodBelow.isPeriodFree(draft) && dated.isTakenBehindIn(line, draft)) {
      return line.part(0, 0);
    }
    PeriodMatch date = periods.leading(line.words()).orElse(null);
    if (after != line
        || date == null
        || date.start() > 0
        || Years.isYear(date.period())
        || NamesBelow.SENTENCE_END.indexOf(line.phrase().charAt(line.phrase().length() - 1)) >= 0
        || !PeriodBelow.isPeriodFree(draft)) {
      return after;
    }
    DatedBelow.take(date, line, draft);
    return line.from(date.end());
  }

  /** What is left of what a heading says behind its period: a place, in which case it may stay. */
  Line tail(Line line, Draft draft) {
    Line after = read(line, null, draft);
    if (after == line && !draft.has(Facet.LOCATION)) {
      draft.suggest(phrases.placeAtStart(line.phrase()), line);
    }
    return after;
  }

  /** Whether a date may stand in one of some lines. */
  boolean mayBeDated(List<Line> lines) {
    for (Line line : lines) {
      if (periods.mayBeDate(line.words())) {
        return true;
      }
    }
    return false;
  }

  boolean isPeriod(Line line) {
    return line.period(periods).isPresent();
  }

  /** Whether a line is several periods, of which the first counts: {@code 2021 & 2022}. */
  boolean arePeriods(Line line) {
    return DateLine.several(line, periods).isPresent();
  }

  /** Whether a line says when something was, and something else. */
  boolean isDated(Line line) {
    return DateLine.ofText(line, periods).isPresent();
  }

  /** Whether a line is a period or begins with one in emphasis. */
  boolean startsWithPeriod(Line line) {
    return line.period(periods).orElse(null) instanceof PeriodReader.Found
        || line.startsWithEmphasis() && isFound(line.words().substring(0, line.lengthOfFirst()));
  }

  private boolean isFound(String words) {
    return periods.read(words).orElse(null) instanceof PeriodReader.Found;
  }

  /** Whether a line is a few words that could be a fact: no sentence, and nothing labelled. */
  boolean canBeFact(Line line) {
    return canBeFact(line.phrase().strip(), line);
  }

  private boolean canBeFact(String words, Line line) {
    return named.isShort(words) && !NamesBelow.endsSentence(words) && !NamesBelow.isLabelled(line);
  }

  /** The position that a line says somebody had at the employer above; null for none. */
  @Nullable String position(Line line) {
    String words = line.phrase().strip();
    return !words.isEmpty()
            && words.indexOf(Signs.HIDDEN) < 0
            && canBeFact(line)
            && Spelling.isOfName(words)
        ? positions.below(words)
        : null;
  }

  /** Whether a line can say what was studied, below a degree that does not: a school may follow. */
  boolean isSubject(Line line, Draft draft) {
    return draft.context.kind().equals(Kind.EDUCATION)
        && lineNames.isDegreeInOneWord(draft.phrase)
        && canBeFact(line);
  }

  /**
   * Whether a line begins with a date and says little else: {@code 2013 - 2014, unfinished}, {@code
   * Spring 2023, Halden College}.
   */
  boolean startsWithDate(Line line) {
    return DateLine.ofText(line, periods)
        .filter(date -> date.start() == 0 && !Years.isYear(date.period()))
        .filter(
            date ->
                !(date.period() instanceof Period.Point)
                        && SpacedWords.count(date.rest().words().strip()) <= MOST_BEHIND_RANGE
                    || line.words().startsWith(",", date.end())
                        && named.isShort(date.rest().phrase())
                        && !NamesBelow.endsSentence(date.rest().phrase().stripTrailing())
                        // what stands apart would be an organization, whatever it is called
                        && (line.unwrapped() == line || lineNames.canBeHost(date.rest().phrase())))
        .isPresent();
  }

  /**
   * Whether a line is an organization by its name, with its place, and nothing else.
   *
   * @param placed whether its place can show that it is one, too
   */
  boolean isHost(Line line, boolean placed) {
    String words = NameText.withoutFullStop(line.phrase());
    if (words.isEmpty() || !canBeFact(words, line) || !Spelling.isOfName(words)) {
      return false;
    }
    Named host = placed && !phrases.isPlace(words) ? phrases.host(words) : Named.NOTHING;
    boolean told =
        host.organization() != null
            && host.location() != null
            && !Signs.areIn(host.organization(), ",()")
            && host.says(words);
    return told || phrases.certainHost(words).says(words);
  }

  /** Whether a line is the date of what the phrase in the line before says, or a dated position. */
  boolean isDateBelow(Line phrase, Line line) {
    boolean position =
        !line.content().isEmpty()
            && line.content().get(0) instanceof Inline.Strong
            && isDated(line);
    return (isPeriod(line) || arePeriods(line) || position || isRangeBeside(line))
        && isPhrase(phrase);
  }

  /**
   * Whether a line is the date of what is told in phrases above it, a line each: what was taught,
   * where, and by whom. Four digits that an editor could have put on a line are no date.
   */
  boolean isDateBelow(List<Line> phrases, Line line, Draft draft) {
    return phrases.size() <= MOST_ABOVE_DATE
        && draft.section(vocabulary).isEmpty()
        && line.period(periods).orElse(null) instanceof PeriodReader.Found
        && !(line.isContinuation() && isBareYear(line))
        && phrases.stream().allMatch(this::isBrief);
  }

  private boolean isBrief(Line line) {
    String words = line.phrase().strip();
    return !words.isEmpty()
        && named.isShort(words)
        && (!NamesBelow.endsSentence(words) || words.endsWith(".") && Spelling.isOfName(words));
  }

  /**
   * Whether a few words stand beside from when to when something was: {@code Oslo | 2017 - 2020}
   */
  private boolean isRangeBeside(Line line) {
    return named.isShort(line.phrase())
        && DateLine.ofText(line, periods)
            .filter(
                date ->
                    date.period() instanceof Period.Range && named.isShort(date.rest().phrase()))
            .isPresent();
  }

  /** So does {@code in 2014} in a box. */
  boolean isBoxedDateBelow(Line phrase, Line line) {
    return (isPeriod(line) || isFound(dated.behindIn(line))) && isPhrase(phrase);
  }

  private boolean isPhrase(Line line) {
    String words = line.phrase().stripTrailing();
    return named.isShort(words) && !NamesBelow.endsSentence(words) && !NamesBelow.isLabelled(line);
  }

  /**
   * Whether the next line continues the sentence, or what one of several names "and" joins; {@code
   * from 2012 to 2015} is a date.
   */
  private boolean goesOn(Line line, @Nullable Line next) {
    return next != null
        && next.isContinuation()
        && !next.words().isEmpty()
        && (Character.isLowerCase(next.words().codePointAt(0)) || endsWithAnd(line))
        && !isPeriod(next)
        && !isFound(dated.behindIn(next));
  }

  private boolean endsWithAnd(Line line) {
    String words = line.words().stripTrailing();
    return and.contains(words.substring(words.lastIndexOf(' ') + 1));
  }
}

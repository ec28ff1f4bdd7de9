package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.parser.dates.PeriodMatch;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.dates.Years;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.names.NameBrackets;
import io.github.portfoliomd.parser.names.NamePhrase;
import io.github.portfoliomd.parser.names.Named;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.outline.DateLine;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the period of a line right below a heading, and what stands beside it. */
final class PeriodBelow {

  /** Fewer words behind a date say how it is meant. */
  private static final int MOST_OF_REMARK = 2;

  private final PeriodReader periods;
  private final NamePhrase phrases;
  private final LineNames lineNames;
  private final DatedBelow dates;
  private final NamesBelow names;

  /** What stands before a date: "in". */
  private final Set<String> inDates;

  PeriodBelow(
      Vocabulary vocabulary,
      PeriodReader periods,
      NamePhrase phrases,
      LineNames lineNames,
      LinkedNames links,
      NamesBelow names) {
    this.periods = periods;
    this.phrases = phrases;
    this.lineNames = lineNames;
    this.dates = new DatedBelow(vocabulary, periods, phrases, lineNames, links, names);
    this.names = names;
    this.inDates = vocabulary.set("date.in");
  }

  /** A line that is a period, that starts with one in emphasis, or that has one at an end. */
  Line period(Line line, Draft draft) {
    if (!isPeriodFree(draft)
        || !periods.mayBeDate(line.words())
        || hasYear(draft) && holdsYears(line)) {
      return line;
    }
    if (isTaken(line.period(periods), draft)) {
      draft.at(Facet.PERIOD, line);
      return line.part(0, 0);
    }
    DateLine first = DateLine.several(line, periods).orElse(null);
    if (first != null) {
      DatedBelow.take(first.match(), line, draft);
      return first.rest();
    }
    if (isTakenInBrackets(line, draft)) {
      return line;
    }
    if (!line.isContinuation() && isTakenBehindIn(line, draft)) {
      return line.part(0, 0);
    }
    int length = line.lengthOfFirst();
    if (line.startsWithEmphasis()
        && length < line.words().length()
        && periods.read(line.words().substring(0, length)).orElse(null)
            instanceof PeriodReader.Found found
        && !isSentence(line.from(length).phrase().strip(), draft)) {
      DatedBelow.date(found.period(), draft);
      draft.at(Facet.PERIOD, line, 0, length);
      return behindPeriod(line, length, draft);
    }
    boolean other =
        line.period(periods).isPresent() || NamesBelow.isLabelled(line) && !isPlaced(line);
    if (other) {
      return line;
    }
    Line after = dates.read(line, draft);
    after = after == line ? beforeRemark(line, draft) : after;
    return after == line ? sentence(line, draft) : after;
  }

  /** {@code was a good year for ropes}: a date that stands out before it is the subject of it. */
  private boolean isSentence(String words, Draft draft) {
    return !words.isEmpty()
        && Character.isLowerCase(words.codePointAt(0))
        && NamesBelow.endsSentence(words)
        && SpacedWords.count(words) > MOST_OF_REMARK
        && lineNames.read(words, true, draft).isNothing();
  }

  /**
   * Takes the first of several periods in the brackets that what is said of a listed thing begins
   * or ends with: {@code Halden Works (2020, 2022)}. They stay.
   */
  private boolean isTakenInBrackets(Line line, Draft draft) {
    if (!draft.isListed || draft.context.kind().equals(Kind.PUBLICATION)) {
      return false;
    }
    String words = line.words().stripTrailing();
    int open = words.startsWith("(") ? 0 : words.endsWith(")") ? words.lastIndexOf('(') : -1;
    int close = open < 0 ? -1 : words.indexOf(')', open);
    boolean all = open == 0 && close == words.length() - 1;
    if (close < 0 || all) {
      return false;
    }
    DateLine first = DateLine.several(line, open + 1, close, periods).orElse(null);
    if (first == null) {
      return false;
    }
    DatedBelow.take(first.match(), line, draft);
    String text = line.phrase().substring(0, open).strip();
    if (names.isShort(text)) {
      Named named = lineNames.read(text, false, draft);
      NamedLine.suggest(named.says(text) ? named : Named.NOTHING, line, draft);
    }
    return true;
  }

  /**
   * The period at the end of what stands before a remark: {@code Halden College, 2017 (Thesis: Wet
   * rope)}, {@code Halden College, 2017; with honours}. The remark stays.
   */
  private Line beforeRemark(Line line, Draft draft) {
    String words = line.words();
    int remark = startOfRemark(words);
    Optional<PeriodMatch> date = dateBefore(remark, words);
    if (date.isEmpty()) {
      remark = stopBehindBrackets(words, draft);
      date = dateBefore(remark, words);
    }
    if (date.isEmpty()) {
      return line;
    }
    Line told = line.part(0, remark);
    // a year can be that of what a sentence tells
    if (words.charAt(remark) == '.'
        && Years.isYear(date.get().period())
        && !Spelling.isOfName(told.words())) {
      return line;
    }
    boolean alone = isTaken(told.period(periods), draft);
    if (alone) {
      draft.at(Facet.PERIOD, told);
    }
    Line after = alone ? told.part(0, 0) : dates.read(told, draft);
    if (after == told) {
      return line;
    }
    boolean sign = ";.".indexOf(words.charAt(remark)) >= 0;
    return after.isBlank()
        ? line.from(SpacedWords.endOfBlanks(words, sign ? remark + 1 : remark))
        : line.without(after.words().length(), remark);
  }

  private Optional<PeriodMatch> dateBefore(int end, String words) {
    return end > 0 ? periods.trailing(words.substring(0, end)) : Optional.empty();
  }

  /**
   * Where the full stop stands behind brackets, where more follows that goes on with no sentence:
   * {@code Halden College (2014 - 2017). The thesis was on rope.} Works are cited so.
   */
  private static int stopBehindBrackets(String words, Draft draft) {
    int stop = draft.context.kind().equals(Kind.PUBLICATION) ? -1 : words.indexOf("). ") + 1;
    int next = SpacedWords.endOfBlanks(words, stop + 1);
    return stop > 0
            && next < words.length()
            && !Character.isLowerCase(words.codePointAt(next))
            && (draft.context.kind().equals(Kind.TALK)
                || endsWithName(words.substring(0, words.lastIndexOf('(', stop) + 1)))
        ? stop
        : -1;
  }

  /** Whether the word before a bracket is spelt as a name's: a sentence would end with others. */
  private static boolean endsWithName(String words) {
    String before = words.isEmpty() ? "" : words.substring(0, words.length() - 1).stripTrailing();
    int start = before.lastIndexOf(' ') + 1;
    return start < before.length() && !Character.isLowerCase(before.codePointAt(start));
  }

  /** Where the blanks, or the semicolon, begin before what else a line says; or -1. */
  private static int startOfRemark(String words) {
    int semicolon = words.indexOf("; ");
    int open = NameBrackets.areAtEnd(words) ? words.lastIndexOf('(') : -1;
    int start = semicolon > 0 ? semicolon : open;
    while (start > 0 && Character.isWhitespace(words.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /**
   * The first of several sentences, where it is names with their date behind them and nothing else:
   * {@code Halden Works, 2012 - 2014. Ropes of all kinds.}
   */
  private Line sentence(Line line, Draft draft) {
    String words = line.words();
    int end =
        draft.context.kind().equals(Kind.PUBLICATION)
            ? 0
            : periods.anywhere(words).map(PeriodMatch::end).orElse(0);
    DateLine dated =
        isFollowed(words, end)
            ? DateLine.ofText(line.part(0, end - 1), periods).orElse(null)
            : null;
    if (dated == null || dated.start() == 0 || dated.end() < end - 1) {
      return line;
    }
    String text = dated.rest().phrase();
    Named named = lineNames.read(text, false, draft);
    boolean whole = named.says(text);
    // a word and a date can begin a story, "Founded, May 2012.", and a mark stands before one, too
    boolean lasting =
        !(dated.period() instanceof Period.Point) && draft.context.isOfJobs() && draft.role != null;
    boolean certain =
        Spelling.isOfName(text)
            && (lasting
                || !Years.isYear(dated.period()) && named.location() != null
                || phrases.certainHost(text).says(text));
    if (!(certain && whole) && !DatedBelow.isHeld(dated.period(), draft)) {
      return line;
    }
    DatedBelow.take(dated.match(), line, draft);
    names.beside(dated.rest(), false, draft);
    return whole ? line.from(end) : line.without(dated.rest().words().length(), end - 1);
  }

  /** Whether a full stop ends words, and a sentence begins behind it. */
  private static boolean isFollowed(String words, int end) {
    int next = SpacedWords.endOfBlanks(words, end);
    return end > 0
        && words.charAt(end - 1) == '.'
        && next > end
        && next < words.length()
        && Character.isUpperCase(words.codePointAt(next));
  }

  /** Whether a work has its year: what looks like others behind it are pages. */
  private static boolean hasYear(Draft draft) {
    return draft.publication != null && draft.publication.year().isPresent();
  }

  private boolean holdsYears(Line line) {
    if (line.period(periods).orElse(null) instanceof PeriodReader.Found found) {
      return Years.areYears(found.period());
    }
    String words = line.words().substring(0, DateLine.beforeLinks(line));
    return periods
        .leading(words)
        .or(() -> periods.trailing(words))
        .or(() -> periods.anywhere(words))
        .filter(match -> Years.areYears(match.period()))
        .isPresent();
  }

  /** Whether a line may say the period: nothing has said it, or that there is none. */
  static boolean isPeriodFree(Draft draft) {
    return (!draft.has(Facet.PERIOD) || draft.isPeriodTitle || draft.isYearInFront)
        && !draft.classes.contains(Attributes.NO_PERIOD);
  }

  /** {@code Fjordby: 19–21.09.2018}: the place is no label. */
  private boolean isPlaced(Line line) {
    return line.unwrapped().label().filter(label -> phrases.isPlace(label.name())).isPresent();
  }

  private Line behindPeriod(Line line, int length, Draft draft) {
    String words = line.words();
    int start = length + (words.startsWith(".", length) ? 1 : 0);
    int separator = NamesBelow.endOfSigns(words, start);
    Line rest = line.from(separator);
    return separator > start && separator < words.length() && names.isShort(rest.phrase())
        ? names.beside(rest, true, draft)
        : line.from(start);
  }

  /** {@code in 2014}, where an editor did not break a sentence before it. */
  boolean isTakenBehindIn(Line line, Draft draft) {
    boolean taken = isTaken(periods.read(behindIn(line)), draft);
    if (taken) {
      draft.at(Facet.PERIOD, line);
    }
    return taken;
  }

  /** The words behind a word that stands before a date, or none. */
  String behindIn(Line line) {
    String words = line.words().strip();
    int blank = words.indexOf(' ');
    return blank > 0 && inDates.contains(words.substring(0, blank).toLowerCase(Locale.ROOT))
        ? words.substring(blank + 1)
        : "";
  }

  private static boolean isTaken(Optional<PeriodReader.Reading> reading, Draft draft) {
    if (reading.orElse(null) instanceof PeriodReader.Found found) {
      DatedBelow.date(found.period(), draft);
      return true;
    }
    return false;
  }
}

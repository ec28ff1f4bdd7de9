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
import io.github.portfoliomd.parser.names.NameParts;
import io.github.portfoliomd.parser.names.NamePhrase;
import io.github.portfoliomd.parser.names.Named;
import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.outline.DateLine;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines right below a heading that say facts without a label: a period with what stands
 * beside it, a position, an organization, a place.
 *
 * <p>A line that starts with a protected character says none.
 */
final class FactLines {

  private static final int MOST_CHARACTERS = 100;
  private static final int MOST_WORDS = 12;
  private static final int MOST_BEHIND_RANGE = 2;
  private static final String SENTENCE_END = ".:!?;。：！？；";

  /** A dash and what is no person's name: that would be who was it. */
  private static final Pattern SUBJECT = Pattern.compile("[-–—]\\s.*\\s\\p{Ll}.*");

  /** One word, or two the first of which is no article. */
  private static final Pattern NOT_AN_ARTICLE = Pattern.compile("\\S+|\\S{4,} \\S+");

  private final Vocabulary vocabulary;
  private final PeriodReader periods;
  private final Names names;
  private final NamePhrase phrases;
  private final LineNames lineNames;

  /** What stands before a date: "in". */
  private final Set<String> inDates;

  /** What joins the last of several names to those before it. */
  private final Set<String> and;

  private final DoubtfulDates doubts;

  FactLines(
      Vocabulary vocabulary,
      PeriodReader periods,
      Names names,
      NamePhrase phrases,
      DoubtfulDates doubts) {
    this.vocabulary = vocabulary;
    this.inDates = vocabulary.set("date.in");
    this.and = vocabulary.set("and");
    this.periods = periods;
    this.names = names;
    this.phrases = phrases;
    this.lineNames = new LineNames(vocabulary, names, phrases);
    this.doubts = doubts;
  }

  /** What is left of a line when its facts are taken; the line itself where it says none. */
  Line read(Line line, @Nullable Line next, Draft draft) {
    boolean dated = draft.has(Facet.PERIOD) && !draft.isPeriodTitle;
    Line after = period(line, draft);
    boolean read = dated || after != line;
    after = after == line ? role(line, draft) : after;
    after = after == line && !goesOn(line, next) ? named(line, draft) : after;
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
        || above != null && Signs.endWithColon(above.phrase())
        || draft.section(vocabulary).isPresent()
        || period(date, draft) == date) {
      return;
    }
    draft.body.remove(at);
    if (above != null && canBeFact(above) && named(above, draft).isBlank()) {
      draft.body.remove(at - 1);
    }
  }

  /** Whether a bare year stands amid a text, where it can be any number. */
  private static boolean isNumberIn(Line line, int at, int size) {
    return isBareYear(line) && at > 0 && at + 1 < size;
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
    if (after == line && isPeriodFree(draft) && isTakenBehindIn(line, draft)) {
      return line.part(0, 0);
    }
    PeriodMatch date = periods.leading(line.words()).orElse(null);
    if (after != line
        || date == null
        || date.start() > 0
        || Years.isYear(date.period())
        || SENTENCE_END.indexOf(line.phrase().charAt(line.phrase().length() - 1)) >= 0
        || !isPeriodFree(draft)) {
      return after;
    }
    take(date, line, draft);
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

  boolean isPeriod(Line line) {
    return line.period(periods).isPresent();
  }

  /** Whether a line says when something was, and something else. */
  boolean isDated(Line line) {
    return DateLine.ofText(line, periods).isPresent();
  }

  /** Whether a line is a period or begins with one in emphasis. */
  boolean startsWithPeriod(Line line) {
    return line.period(periods).orElse(null) instanceof PeriodReader.Found
        || DoubtfulDates.isEmphasis(line)
            && isFound(line.words().substring(0, line.lengthOfFirst()));
  }

  private boolean isFound(String words) {
    return periods.read(words).orElse(null) instanceof PeriodReader.Found;
  }

  /** Whether a line is a few words that could be a fact: no sentence, and nothing labelled. */
  boolean canBeFact(Line line) {
    String words = line.phrase().strip();
    return isShort(words)
        && SENTENCE_END.indexOf(words.charAt(words.length() - 1)) < 0
        && !isLabelled(line);
  }

  /** Whether a line can say what was studied, below a degree that does not: a school may follow. */
  boolean isSubject(Line line, Draft draft) {
    return draft.context.kind().equals(Kind.EDUCATION)
        && lineNames.isBareDegree(draft.phrase)
        && canBeFact(line);
  }

  /** Whether a line begins with a range and says little else: {@code 2013 - 2014, unfinished}. */
  boolean startsWithRange(Line line) {
    return DateLine.ofText(line, periods)
        .filter(date -> date.start() == 0 && !(date.period() instanceof Period.Point))
        .filter(date -> SpacedWords.count(date.rest().words().strip()) <= MOST_BEHIND_RANGE)
        .isPresent();
  }

  /** Whether a line is an organization by its name, with its place, and nothing else. */
  boolean isHost(Line line) {
    String words = line.phrase().strip();
    return canBeFact(line)
        && NameParts.isSpeltAsName(words)
        && phrases.certainHost(words).says(words);
  }

  /** Whether a line is the date of what the phrase in the line before says, or a dated position. */
  boolean isDateBelow(Line phrase, Line line) {
    boolean position =
        !line.content().isEmpty()
            && line.content().get(0) instanceof Inline.Strong
            && isDated(line);
    return (isPeriod(line) || position || isRangeBeside(line)) && isPhrase(phrase);
  }

  /**
   * Whether a few words stand beside from when to when something was: {@code Oslo | 2017 - 2020}
   */
  private boolean isRangeBeside(Line line) {
    return isShort(line.phrase())
        && DateLine.ofText(line, periods)
            .filter(date -> date.period() instanceof Period.Range && isShort(date.rest().phrase()))
            .isPresent();
  }

  /** So does {@code in 2014} in a box. */
  boolean isBoxedDateBelow(Line phrase, Line line) {
    return (isPeriod(line) || isFound(behindIn(line))) && isPhrase(phrase);
  }

  private boolean isPhrase(Line line) {
    String words = line.phrase().stripTrailing();
    return isShort(words) && !endsSentence(words) && !isLabelled(line);
  }

  /** Whether words end as a sentence does, not with a legal form: {@code Halden Works B.V.} */
  private static boolean endsSentence(String words) {
    return SENTENCE_END.indexOf(words.charAt(words.length() - 1)) >= 0
        && !NameParts.endsWithForm(words);
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
        && !isFound(behindIn(next));
  }

  private boolean endsWithAnd(Line line) {
    String words = line.words().stripTrailing();
    return and.contains(words.substring(words.lastIndexOf(' ') + 1));
  }

  /** A line that is a period, that starts with one in emphasis, or that has one at an end. */
  private Line period(Line line, Draft draft) {
    if (!isPeriodFree(draft) || !periods.mayBeDate(line.words())) {
      return line;
    }
    if (isTaken(line.period(periods), draft)) {
      draft.at(Facet.PERIOD, line);
      return line.part(0, 0);
    }
    if (!line.isContinuation() && isTakenBehindIn(line, draft)) {
      return line.part(0, 0);
    }
    int length = line.lengthOfFirst();
    if (DoubtfulDates.isEmphasis(line)
        && length < line.words().length()
        && isTaken(periods.read(line.words().substring(0, length)), draft)) {
      draft.at(Facet.PERIOD, line.offset(0), line.offset(length));
      return behindPeriod(line, length, draft);
    }
    boolean other = line.period(periods).isPresent() || isLabelled(line) && !isPlaced(line);
    return other ? line : dated(line, draft);
  }

  /** Whether a line may say the period: nothing has said it, or that there is none. */
  private static boolean isPeriodFree(Draft draft) {
    return (!draft.has(Facet.PERIOD) || draft.isPeriodTitle)
        && !draft.classes.contains(Attributes.NO_PERIOD);
  }

  /** Whose facts stand behind a label, of whatever name. */
  private static boolean isLabelled(Line line) {
    return line.unwrapped().label().isPresent();
  }

  /** {@code Fjordby: 19–21.09.2018}: the place is no label. */
  private boolean isPlaced(Line line) {
    return line.unwrapped().label().filter(label -> phrases.isPlace(label.name())).isPresent();
  }

  private Line behindPeriod(Line line, int length, Draft draft) {
    String words = line.words();
    int start = length + (words.startsWith(".", length) ? 1 : 0);
    int separator = start;
    while (separator < words.length() && " |,•·–—-".indexOf(words.charAt(separator)) >= 0) {
      separator++;
    }
    Line rest = line.from(separator);
    return separator > start && separator < words.length() && isShort(rest.phrase())
        ? beside(rest, true, draft)
        : line.from(start);
  }

  private Line dated(Line line, Draft draft) {
    DateLine bracketed = DateLine.inBrackets(line, periods).orElse(null);
    DateLine dated =
        bracketed == null
            ? DateLine.ofText(line, periods)
                .or(() -> DateLine.inList(line, periods))
                .or(() -> DateLine.firstInBrackets(line, periods))
                .orElse(null)
            : bracketed;
    if (dated == null) {
      return datedNames(line, draft);
    }
    boolean brief =
        isBrief(dated.start() == 0 ? line.phrase() : wordsOf(dated.rest()))
            && remark(wordsOf(dated.rest())) < 0;
    if (!brief && !startsDated(dated, line, draft)) {
      return endsDated(dated, line, draft) || isHeld(dated.period(), draft)
          ? datedText(dated, line, draft)
          : line;
    }
    boolean apart = dated.start() == 0 || line.unwrapped() != line || bracketed != null;
    // a year behind an event's name is part of it: only behind what is a fact, too, it is a period
    if (!apart
        && !isBehindBar(line, dated.start())
        && !isCertain(dated.period(), draft)
        && !says(wordsOf(dated.rest()), draft)) {
      return line;
    }
    take(new PeriodMatch(dated.period(), dated.start(), dated.end()), line, draft);
    Named place =
        dated.start() > 0 && !draft.has(Facet.LOCATION)
            ? phrases.placeBehind(line.phrase().substring(dated.end()))
            : Named.NOTHING;
    // nothing but a place behind the date: what stands before it is no part of that
    boolean event = !place.isNothing() && phrases.isPlace(wordsOf(dated.rest()));
    Line after = event ? dated.rest() : beside(dated.rest(), apart, draft);
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

  /** The words of a line without the links that it ends with. */
  private static String wordsOf(Line line) {
    return line.phrase().substring(0, DateLine.beforeLinks(line));
  }

  /** Names that a range ends, or that are facts and end with a date, without a separator. */
  private Line datedNames(Line line, Draft draft) {
    boolean school = draft.context.kind().equals(Kind.EDUCATION);
    DateLine dated =
        isShort(line.phrase())
            ? DateLine.behindNames(line, periods)
                .or(() -> school ? DateLine.yearBehindName(line) : Optional.empty())
                .orElse(null)
            : null;
    if (dated == null
        || draft.context.kind().equals(Kind.PUBLICATION)
        || !(!(dated.period() instanceof Period.Point) && isCertain(dated.period(), draft))
            && !says(dated.rest().phrase(), draft)) {
      return line;
    }
    take(new PeriodMatch(dated.period(), dated.start(), dated.end()), line, draft);
    return beside(dated.rest(), false, draft);
  }

  private static void take(PeriodMatch date, Line line, Draft draft) {
    draft.period = date.period();
    draft.isPeriodTitle = false;
    draft.at(Facet.PERIOD, line.offset(date.start()), line.offset(date.end()));
  }

  /**
   * A month or a range dates what stands below a section; a mere year can be an event's, but works
   * are cited with theirs.
   */
  private static boolean isCertain(Period period, Draft draft) {
    boolean work = draft.context.kind().equals(Kind.PUBLICATION);
    return (work || !Years.isYear(period)) && draft.context.isAmongItems();
  }

  /**
   * Whoever says from when to when before all else dates what follows, in however many words; but
   * "Since 2019, we have" is the start of a sentence, and below a section's name that is one about
   * the person.
   */
  private boolean startsDated(DateLine dated, Line line, Draft draft) {
    boolean sentence =
        !(dated.period() instanceof Period.Range) && line.words().startsWith(",", dated.end());
    return dated.start() == 0
        && !sentence
        && !(dated.period() instanceof Period.Point)
        && !draft.section(vocabulary).isPresent();
  }

  /** So does a range behind the comma at the very end of what is said of one thing. */
  private boolean endsDated(DateLine dated, Line line, Draft draft) {
    return line.words().substring(dated.end()).isBlank()
        && !(dated.period() instanceof Period.Point)
        && (draft.context.isAmongItems() || remark(wordsOf(dated.rest())) > 0)
        && !draft.section(vocabulary).isPresent();
  }

  /** So does a day or a month below a talk, which is held then. */
  private static boolean isHeld(Period period, Draft draft) {
    return draft.context.kind().equals(Kind.TALK)
        && draft.context.isAmongItems()
        && !Years.isYear(period);
  }

  /** What a text behind which a date stands names by a link: the rest is told of it. */
  private Line datedText(DateLine dated, Line line, Draft draft) {
    take(new PeriodMatch(dated.period(), dated.start(), dated.end()), line, draft);
    String words = wordsOf(dated.rest());
    int remark = remark(words);
    Named linked = lineNames.linkWithin(dated.rest());
    Named named =
        !linked.isNothing()
            ? linked
            : remark < 0 || !isBrief(words.substring(0, remark))
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

  private boolean says(String text, Draft draft) {
    return lineNames.read(text, false, draft).says(text)
        || !lineNames.event(text, draft).isNothing();
  }

  /** What stands beside a period: facts, taken where they are all of it. */
  private Line beside(Line rest, boolean apart, Draft draft) {
    String text = wordsOf(rest);
    Named named = lineNames.read(text, apart, draft);
    named = named.isNothing() ? lineNames.linked(rest, draft) : named;
    if (named.says(text)) {
      Line words = rest.part(0, text.length());
      return NamedLine.taken(named, words, draft) == words ? rest : rest.from(text.length());
    }
    NamedLine.suggest(named.isNothing() ? lineNames.event(text, draft) : named, rest, draft);
    return rest;
  }

  /** {@code in 2014}, where an editor did not break a sentence before it. */
  private boolean isTakenBehindIn(Line line, Draft draft) {
    boolean taken = isTaken(periods.read(behindIn(line)), draft);
    if (taken) {
      draft.at(Facet.PERIOD, line);
    }
    return taken;
  }

  /** The words behind a word that stands before a date, or none. */
  private String behindIn(Line line) {
    String words = line.words().strip();
    int blank = words.indexOf(' ');
    return blank > 0 && inDates.contains(words.substring(0, blank).toLowerCase(Locale.ROOT))
        ? words.substring(blank + 1)
        : "";
  }

  private static boolean isTaken(Optional<PeriodReader.Reading> reading, Draft draft) {
    if (reading.orElse(null) instanceof PeriodReader.Found found) {
      draft.period = found.period();
      draft.isPeriodTitle = false;
      return true;
    }
    return false;
  }

  /** A position in bold at the start of a line; the sentence behind it stays. */
  private Line role(Line line, Draft draft) {
    if (draft.has(Facet.ROLE)
        || !(line.content().get(0) instanceof Inline.Strong strong)
        || strong.content().size() != 1
        || !(strong.content().get(0) instanceof Inline.Text)) {
      return line;
    }
    int length = line.lengthOfFirst();
    String words = line.words().substring(0, length);
    String rest = line.words().substring(length).stripLeading();
    String role = NameParts.withoutFullStop(words);
    boolean ends = rest.isEmpty() || rest.startsWith(".") || words.strip().endsWith(".");
    if (names.roleWord(role).isPresent() && SUBJECT.matcher(rest).matches()) {
      draft.suggest(Named.role(NameParts.clean(role)), line.part(0, length));
      return line;
    }
    if (!ends || role.indexOf(Signs.HIDDEN) >= 0 || !names.isRole(role)) {
      return line;
    }
    draft.state(Facet.ROLE, role);
    draft.at(Facet.ROLE, line.offset(0), line.offset(length));
    int from = line.words().length() - rest.length();
    return line.from(from + (rest.startsWith(".") ? 1 : 0));
  }

  /** A short line that names nothing but what the heading does not. */
  private Line named(Line line, Draft draft) {
    String text = line.phrase();
    int dash = endOfDash(text);
    // the dash of a link's own words cannot be parted from them
    if (dash > 0 && text.regionMatches(0, line.words(), 0, dash)) {
      Line behind = line.from(dash);
      Line after = named(behind, draft);
      return after == behind ? line : after;
    }
    if (isPartTaken(text, draft)) {
      return NamedLine.taken(Named.role(NameParts.clean(text)), line, draft);
    }
    boolean brief = isBrief(text);
    boolean lower = brief && Character.isLowerCase(text.codePointAt(0));
    if (lower) {
      NamedLine.suggest(lineNames.behind(text, draft), line, draft);
      NamedLine.suggest(lineNames.school(line, draft), line, draft);
    }
    if (!brief && !isLabelled(line)) {
      NamedLine.suggest(lineNames.host(text, draft), line, draft);
      return line;
    }
    boolean role = lower && isRoleAlone(text, draft);
    if (!brief || lower && !role || isLabelled(line)) {
      return line;
    }
    boolean sentence = endsSentence(text) || isStopBehindLink(line);
    Named stopped = sentence ? stopped(line, draft) : Named.NOTHING;
    if (!stopped.isNothing()) {
      return NamedLine.taken(stopped, line, draft);
    }
    if (sentence && !phrases.firm(text).says(text)) {
      return line;
    }
    String position = names.withoutJoint(text);
    if (!position.equals(text) && names.roleWord(position).isPresent()) {
      return NamedLine.taken(Named.role(position), line, draft);
    }
    Named named = lineNames.read(parted(line), role || line.unwrapped() != line, draft);
    named = named.isNothing() ? lineNames.linkedWithPlace(line, draft) : named;
    if (named.says(text)) {
      return NamedLine.taken(named, line, draft);
    }
    Named within = lineNames.within(text, draft);
    NamedLine.suggest(
        within.isNothing() ? lineNames.event(wordsOf(line), draft) : within, line, draft);
    return line;
  }

  /** Where a word begins behind the one dash that a line starts with; 0 where none does. */
  private static int endOfDash(String text) {
    int dash = SpacedWords.endOfBlanks(text, 0);
    int word = SpacedWords.endOfBlanks(text, Math.min(dash + 1, text.length()));
    return word > dash + 1
            && word < text.length()
            && "-–—|".indexOf(text.charAt(dash)) >= 0
            && Character.isLetter(text.codePointAt(word))
        ? word
        : 0;
  }

  /** The words of a line; a bar parts what stands out before a comma, whatever commas it holds. */
  private static String parted(Line line) {
    String text = line.phrase();
    int end = line.content().size() < 2 ? 0 : line.lengthOfFirst();
    boolean parted =
        DoubtfulDates.isEmphasis(line)
            && text.startsWith(",", end)
            && text.substring(0, end).indexOf(',') > 0;
    return parted ? text.substring(0, end) + " |" + text.substring(end + 1) : text;
  }

  /** An organization with its place or its link, and the full stop that ends a list. */
  private Named stopped(Line line, Draft draft) {
    String text = line.phrase();
    String words = NameParts.withoutFullStop(text);
    Named named = words.equals(text) ? Named.NOTHING : lineNames.read(words, false, draft);
    boolean host =
        named.organization() != null && (named.location() != null || isStopBehindLink(line));
    return host && named.says(words) ? named : Named.NOTHING;
  }

  private static boolean isStopBehindLink(Line line) {
    return line.content().size() == 2
        && line.content().get(0) instanceof Inline.Link
        && line.content().get(1) instanceof Inline.Text text
        && text.value().strip().equals(".");
  }

  /** Whether a brief line in lower case is a position and nothing else: {@code chair}. */
  private boolean isRoleAlone(String text, Draft draft) {
    return NOT_AN_ARTICLE.matcher(text.strip()).matches()
        && names.isRole(text)
        && (!draft.context.kind().equals(Kind.PROJECT) || names.roleWord(text).isPresent());
  }

  /** Whether a line says nothing but what somebody did for the thing that the heading names. */
  private boolean isPartTaken(String text, Draft draft) {
    return text.length() <= MOST_CHARACTERS
        && !draft.has(Facet.ROLE)
        && !draft.isNamedInHeading
        && names.isPartTaken(text)
        // a project can be an editor, too
        && (!draft.context.kind().equals(Kind.PROJECT) || names.roleWord(text).isPresent());
  }

  private boolean isShort(String text) {
    return isBrief(text) && !Character.isLowerCase(text.codePointAt(0));
  }

  private boolean isBrief(String text) {
    return text.length() <= MOST_CHARACTERS
        && !text.isBlank()
        && text.charAt(0) != Signs.HIDDEN
        && SpacedWords.count(text) <= MOST_WORDS
        && (NameParts.firstSentence(text).length() == text.length() || phrases.isPlace(text));
  }
}

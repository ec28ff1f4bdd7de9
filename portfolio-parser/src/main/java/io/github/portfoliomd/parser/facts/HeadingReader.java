package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.PartialDate;
import io.github.portfoliomd.model.Period;
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
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Blanks;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.page.Problems;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a heading says of its item: its logos, its date, its address, the position, the
 * organization.
 */
final class HeadingReader {

  /** A date in brackets at the end of a heading. */
  private static final int YEAR_LENGTH = 4;

  private static final Pattern DATE =
      Pattern.compile("(?<!\\s)\\s*+[(\\[]([^()\\[\\]]+)[)\\]]\\s*$");

  /** What may stand between the parts of a heading. */
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+(?:--?|[–—|@])\\s+|:\\s+|\\s+at\\s+");

  private static final Pattern YEAR = Pattern.compile("\\s((?:19|20)\\d\\d)\\.?$");

  private static final Set<Kind> OF_PERSONS =
      Set.of(Kind.SKILL, Kind.LANGUAGE, Kind.INTEREST, Kind.CONTACT);

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Vocabulary vocabulary;
  private final PeriodReader periods;
  private final Names names;
  private final NamePhrase phrases;
  private final Problems problems;

  HeadingReader(Readers readers, Problems problems) {
    this.vocabulary = readers.vocabulary;
    this.periods = readers.periods;
    this.names = readers.names;
    this.phrases = readers.phrases;
    this.problems = problems;
  }

  void read(List<Inline> heading, Draft draft, Places places) {
    List<Inline> words = Blanks.ofBlock(withoutLogos(heading, draft, places), places);
    Line whole = new Line(words, null, places);
    Line line = draft.isSectionStated() ? whole : withoutDate(whole, draft);
    draft.heading = line.content();
    Line bare = withoutAnchor(line);
    draft.phrase = bare.phrase();
    draft.at(Facet.HEADING, line);
    if (!draft.classes.contains(Attributes.NO_URL)) {
      address(bare, draft, places);
    }
    if (!draft.isSectionStated()) {
      names(bare, draft);
      addressOfName(bare, draft, places);
    }
  }

  /** Reads the date of a heading, and nothing else. */
  void readDate(List<Inline> heading, Draft draft, Places places) {
    if (!draft.isSectionStated()) {
      List<Inline> words = Blanks.ofBlock(withoutLogos(heading, draft, places), places);
      withoutDate(new Line(words, null, places), draft);
    }
  }

  /** A heading without the tags around it, which only give it a name to link to. */
  private static Line withoutAnchor(Line line) {
    int from = 0;
    int to = line.content().size();
    while (from < to && line.content().get(from) instanceof Inline.Html) {
      from++;
    }
    while (from < to && line.content().get(to - 1) instanceof Inline.Html) {
      to--;
    }
    return to == line.content().size() && from == 0 || from == to
        ? line
        : line.with(line.content().subList(from, to));
  }

  /** The link whose words are what the heading names: {@code Rigger bei [Halden](…)}. */
  private static void addressOfName(Line line, Draft draft, Places places) {
    for (Inline inline : line.content()) {
      if (draft.url == null
          && !draft.classes.contains(Attributes.NO_URL)
          && inline instanceof Inline.Link link
          && isNamed(Inlines.text(link.content()).strip(), draft)) {
        draft.url = link.destination();
        draft.at(Facet.URL, places.start(link), places.end(link));
      }
    }
  }

  private static boolean isNamed(String words, Draft draft) {
    return words.equals(draft.organization) || words.equals(draft.role);
  }

  private static List<Inline> withoutLogos(List<Inline> heading, Draft draft, Places places) {
    List<Inline> words = new ArrayList<>();
    for (Inline inline : heading) {
      if (inline instanceof Inline.Image image) {
        logo(image, draft, places);
      } else if (inline instanceof Inline.Link link && isLogo(link, draft)) {
        link.content().forEach(image -> logo((Inline.Image) image, draft, places));
        draft.url = link.destination();
        draft.at(Facet.URL, places.start(link), places.end(link));
      } else {
        words.add(afterBlank(words, inline, places));
      }
    }
    return words;
  }

  private static void logo(Inline.Image image, Draft draft, Places places) {
    draft.logos.add(image);
    draft.at(Facet.LOGOS, places.start(image), places.end(image));
  }

  /** A link of nothing but images, whose destination can be the item's address. */
  private static boolean isLogo(Inline.Link link, Draft draft) {
    return draft.url == null
        && !draft.classes.contains(Attributes.NO_URL)
        && !draft.classes.contains(Attributes.NO_LOGOS)
        && !link.content().isEmpty()
        && link.content().stream().allMatch(inline -> inline instanceof Inline.Image);
  }

  /** An inline, without its blanks where a logo went and left one before it. */
  private static Inline afterBlank(List<Inline> words, Inline inline, Places places) {
    boolean blank =
        !words.isEmpty()
            && words.get(words.size() - 1) instanceof Inline.Text before
            && before.value().endsWith(" ");
    return blank && inline instanceof Inline.Text text
        ? Blanks.withoutLeading(text, places)
        : inline;
  }

  private Line withoutDate(Line line, Draft draft) {
    if (!periods.mayBeDate(line.words())) {
      return line;
    }
    DateTail tail = DateTail.of(line, periods).orElse(null);
    if (tail != null) {
      draft.period = tail.period();
      draft.tail = tail.rest();
      draft.at(Facet.PERIOD, line.offset(tail.start()), line.offset(tail.end()));
      return tail.phrase();
    }
    DateLine dated = DateLine.ofHeading(line, periods).orElse(null);
    if (dated != null && isYear(dated, line, draft.context)) {
      draft.year = dated.period();
      draft.at(Facet.PERIOD, line);
      return line;
    }
    if (dated != null) {
      draft.period = dated.period();
      draft.isPeriodTitle = dated.rest() == line;
      draft.at(Facet.PERIOD, line.offset(dated.start()), line.offset(dated.end()));
      return dated.rest();
    }
    return withoutBracketedDate(withoutYear(line, draft), draft);
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

  /**
   * The link that is the heading or one of its parts; a link inside a longer phrase is only a link.
   */
  private static void address(Line line, Draft draft, Places places) {
    address(line, line.content(), 0, draft, places);
  }

  private static void address(
      Line line, List<Inline> inlines, int start, Draft draft, Places places) {
    String words = line.words();
    int at = start;
    for (Inline inline : inlines) {
      int length = line.length(inline);
      if (draft.url != null) {
        return;
      }
      if (inline instanceof Inline.Link link && isPart(words, at, at + length)) {
        draft.url = link.destination();
        draft.at(Facet.URL, places.start(link), places.end(link));
      } else if (!(inline instanceof Inline.Link)) {
        address(line, Inlines.content(inline), at, draft, places);
      }
      at += length;
    }
  }

  private static boolean isPart(String words, int start, int end) {
    if (words.substring(0, start).isBlank()) {
      return true;
    }
    Matcher before = SEPARATOR.matcher(words).region(0, start);
    boolean opens = false;
    while (before.find()) {
      opens = before.end() == start;
    }
    String behind = words.substring(end);
    return opens && (behind.isBlank() || SEPARATOR.matcher(behind).lookingAt());
  }

  /**
   * Among projects, what is called like a position and nothing else is a thing: a planner. Who
   * teaches is a person there, too.
   */
  private boolean isThing(Named named, Line line, Draft draft) {
    return draft.context.kind().equals(Kind.PROJECT)
        && draft.context.above() == Context.Above.SECTION
        && named.role() != null
        && Named.role(named.role()).says(line.phrase())
        && BLANKS.splitAsStream(named.role()).noneMatch(word -> vocabulary.kind(word).isPresent());
  }

  /** What a work among others is called is its title, whoever it names. */
  private static boolean isWork(Draft draft) {
    return draft.context.kind().equals(Kind.PUBLICATION)
        && draft.context.above() == Context.Above.SECTION;
  }

  /** What skills and interests are called is no employer's name, whatever it is spelt like. */
  private static boolean isOfPerson(Context context) {
    return context.above() == Context.Above.SECTION && OF_PERSONS.contains(context.kind());
  }

  /** The words of a heading; two that stand out, each in its way, are parted by that. */
  private String parted(Line line, Draft draft) {
    if (!isParted(line.content()) && !isPositionBehind(line, draft)) {
      return Signs.withoutIcon(line.phrase());
    }
    int end = line.lengthOfFirst();
    return line.phrase().substring(0, end) + " | " + line.phrase().substring(end).strip();
  }

  /**
   * Whether a position that stands out follows an organization, by its name or its logo: {@code
   * Halden Works Ltd *Rigger*}. The words before it can be its own: {@code Data *Scientist*}.
   */
  private boolean isPositionBehind(Line line, Draft draft) {
    List<Inline> heading = line.content();
    if (heading.size() != 2
        || !(heading.get(0) instanceof Inline.Text)
        || !standsOut(heading.get(1))
        || heading.get(1) instanceof Inline.Link) {
      return false;
    }
    int end = line.lengthOfFirst();
    String words = line.phrase().substring(0, end).strip();
    return !words.isEmpty()
        && Character.isLetterOrDigit(words.codePointBefore(words.length()))
        && Spelling.isOfName(words)
        && (names.isOrganization(words) || !draft.logos.isEmpty() && !names.isLikelyRole(words))
        && names.roleWord(line.phrase().substring(end)).isPresent();
  }

  private static boolean isParted(List<Inline> heading) {
    @Nullable Inline first = null;
    @Nullable Inline second = null;
    for (Inline inline : heading) {
      if (inline instanceof Inline.Text text && text.value().isBlank()) {
        continue;
      }
      if (second != null || !standsOut(inline)) {
        return false;
      }
      second = first == null ? null : inline;
      first = first == null ? inline : first;
    }
    return first != null && second != null && !first.getClass().equals(second.getClass());
  }

  private static boolean standsOut(Inline inline) {
    return inline instanceof Inline.Strong
        || inline instanceof Inline.Emphasis
        || inline instanceof Inline.Link;
  }

  private Named named(String phrase, Draft draft) {
    if (!phrase.equals(draft.phrase)) {
      return phrases.read(phrase, draft.context);
    }
    return draft.section(vocabulary).isPresent()
        ? Named.NOTHING
        : phrases.readName(phrase, draft.context);
  }

  /**
   * What a heading names behind a position from when to when, below what tells nothing: whoever had
   * one for a while had it somewhere, {@code Boat engineer - Kvalvik}.
   */
  void employer(Draft draft, Places places) {
    Context context = draft.context;
    if (!context.kind().equals(Kind.OTHER)
        || context.above() == Context.Above.ENTRY
        || !draft.isNamedInHeading
        || draft.role == null
        || draft.organization != null
        || draft.period == null
        || draft.period instanceof Period.Point
        || names.isTeacher(draft.role)) {
      return;
    }
    Named named =
        phrases.read(draft.phrase, new Context(Kind.WORK, context.above(), context.depth(), null));
    String host = named.organization();
    if (draft.role.equals(named.role())
        && host != null
        && Spelling.isOfName(host)
        && !names.isUnit(host)) {
      draft.suggest(named, new Line(draft.heading, null, places));
    }
  }

  /** Whether a name starts with more of a date than a year: {@code 2018 Spring Halden College}. */
  private boolean startsWithDate(@Nullable String name) {
    return name != null
        && Character.isDigit(name.charAt(0))
        && periods.leading(name).filter(match -> match.end() > YEAR_LENGTH).isPresent();
  }

  private void names(Line line, Draft draft) {
    // the two dates of a range are no names
    if (isWork(draft)
        || isOfPerson(draft.context)
        || draft.isPeriodTitle
        || names.isCapacity(line.phrase())) {
      return;
    }
    Named named = named(parted(line, draft), draft);
    if (isThing(named, line, draft) || startsWithDate(named.organization())) {
      return;
    }
    draft.suggest(named, line);
    draft.employer = named.employer();
    draft.isPosition = draft.role != null && Named.role(draft.role).says(line.phrase());
    draft.isNamedInHeading = draft.role != null || draft.organization != null;
  }
}

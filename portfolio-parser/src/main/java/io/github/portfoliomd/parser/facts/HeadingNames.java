package io.github.portfoliomd.parser.facts;

import static java.util.stream.Collectors.joining;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.Period;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.names.NamePhrase;
import io.github.portfoliomd.parser.names.NameText;
import io.github.portfoliomd.parser.names.Named;
import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.names.StudentPhrase;
import io.github.portfoliomd.parser.outline.BrokenName;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what the words of a heading name: the position, the organization, the place. */
final class HeadingNames {

  private static final Set<Kind> OF_PERSONS =
      Set.of(Kind.SKILL, Kind.LANGUAGE, Kind.INTEREST, Kind.CONTACT);

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final int YEAR_LENGTH = 4;

  private final Vocabulary vocabulary;

  /** Between what somebody did and what that was about, at whose it was or whom with. */
  private final Set<String> joints;

  private final Set<String> ats;
  private final Set<String> ins;
  private final PeriodReader periods;
  private final Names names;
  private final NamePhrase phrases;
  private final BrokenName broken;

  HeadingNames(Vocabulary vocabulary, PeriodReader periods, Names names, NamePhrase phrases) {
    this.periods = periods;
    this.vocabulary = vocabulary;
    this.joints = vocabulary.set("prose.at");
    this.ats = vocabulary.set("at");
    this.ins = vocabulary.set("prose.in");
    this.names = names;
    this.phrases = phrases;
    this.broken = new BrokenName(names, phrases);
  }

  /**
   * Takes what a heading names.
   *
   * @param isHostInBrackets whether its brackets held a date, too: {@code Rigger (Halden, 2019)}
   */
  void read(Line line, boolean isHostInBrackets, Draft draft) {
    // the two dates of a range are no names
    if (isWork(draft)
        || isOfPerson(draft.context)
        || draft.isPeriodTitle
        || names.isCapacity(line.phrase())) {
      return;
    }
    Named held = isHostInBrackets ? held(line, draft) : Named.NOTHING;
    Named named = held.isNothing() ? named(parted(line, draft), draft) : held;
    if (isThing(named, line, draft) || startsWithDate(named.organization())) {
      return;
    }
    draft.suggest(named, line);
    draft.employer =
        named.employer() == null ? null : NameText.asWritten(named.employer(), line.phrase());
    draft.isDeed = draft.employer != null && phrases.isJoined(draft.employer);
    draft.isPosition = draft.role != null && Named.role(draft.role).says(line.phrase());
    draft.isNamedInHeading = draft.role != null || draft.organization != null;
    draft.isRoleGuessed =
        draft.role != null && draft.organization != null && !names.isRole(draft.role);
    if (isOpen(named, draft)) {
      draft.employer = draft.organization;
      draft.organization = null;
      draft.isEmployerOpen = true;
    }
  }

  /** A position and who employed, in the brackets behind it. */
  private Named held(Line line, Draft draft) {
    String words = line.phrase().strip();
    int open = words.lastIndexOf('(');
    if (open <= 0 || !words.endsWith(")") || !names.isRole(words.substring(0, open))) {
      return Named.NOTHING;
    }
    String host = words.substring(open + 1, words.length() - 1);
    Named named = phrases.readName(words.substring(0, open).strip() + ", " + host, draft.context);
    String name = named.organization();
    return named.role() != null && name != null && host.startsWith(name) ? named : Named.NOTHING;
  }

  /** Whether what a comma parts from a position can be what that was about, or a team. */
  private boolean isOpen(Named named, Draft draft) {
    String host = draft.organization;
    if (host == null
        || draft.role == null
        || named.location() != null
        || Signs.areIn(host, ",(")
        || draft.heading.size() > 1) {
      return false;
    }
    int at = draft.phrase.lastIndexOf(host);
    String before = at < 0 ? "" : draft.phrase.substring(0, at).strip();
    return (before.endsWith(",") || before.endsWith("-") || before.endsWith("–"))
        && before.startsWith(draft.role)
        && (!names.canBeOrganization(host) || names.isUnit(host));
  }

  /**
   * What a heading names behind a position from when to when, below what tells nothing: whoever had
   * one for a while had it somewhere, {@code Boat engineer - Kvalvik}.
   */
  void employer(Draft draft, Places places) {
    String below = firstLine(draft, places);
    if (isGoneOnWith(below)
        || isSelfTaught(below, draft)
        || isSchoolBelow(below, draft)
        || isStudent(below, draft)) {
      draft.employer = null;
    }
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

  /** The first line below what may be an employer; nothing where there is none. */
  private static String firstLine(Draft draft, Places places) {
    return draft.employer != null
            && !draft.body.isEmpty()
            && draft.body.get(0) instanceof Block.Paragraph first
        ? Line.of(first, places).get(0).words()
        : "";
  }

  /**
   * Whether words go on behind a name to say what it was about or whom with: it is no employer's,
   * {@code **Knots of Old Ships** with Ole Brand}. Where an employer is can stand behind its name.
   */
  private boolean isGoneOnWith(String below) {
    String word = below.substring(0, SpacedWords.endOfWord(below, 0));
    return joints.contains(word) && !ins.contains(word) && !ats.contains(word);
  }

  /** Whether a line says that something was learnt at nobody's. */
  private boolean isSelfTaught(String below, Draft draft) {
    return draft.context.kind().equals(Kind.EDUCATION)
        && !below.isBlank()
        && names.isFreelance(phrases.parts(below).get(0));
  }

  /** Whether somebody who was helped is named, who studied then, and no employer. */
  private boolean isStudent(String below, Draft draft) {
    // in one's own studies the degree was got there
    return draft.employer != null
        && !draft.context.kind().equals(Kind.EDUCATION)
        && !names.canBeOrganization(draft.employer)
        && new StudentPhrase(names).isOne(below);
  }

  /** Whether a school stands below what is none by its name: a course there. */
  private boolean isSchoolBelow(String below, Draft draft) {
    return draft.context.kind().equals(Kind.EDUCATION)
        && !below.isEmpty()
        && draft.employer != null
        && !names.isOrganization(draft.employer)
        && phrases.parts(below).stream()
            .anyMatch(
                part ->
                    names.isOrganization(part) && !names.isStage(part) && !names.isDegree(part));
  }

  /**
   * Among projects, what is called like a position and nothing else is a thing: a planner; and so
   * is what was made for a firm, whose name ends it. Who teaches is a person there, too.
   */
  private boolean isThing(Named named, Line line, Draft draft) {
    if (!draft.context.kind().equals(Kind.PROJECT)
        || draft.context.above() != Context.Above.SECTION) {
      return false;
    }
    if (named.role() == null) {
      return named.organization() != null
          && named.organization().length() == line.phrase().strip().length()
          && names.isForFirm(named.organization());
    }
    return Named.role(named.role()).says(line.phrase())
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

  /** Whether a name starts with more of a date than a year: {@code 2018 Spring Halden College}. */
  private boolean startsWithDate(@Nullable String name) {
    return name != null
        && Character.isDigit(name.charAt(0))
        && periods.leading(name).filter(match -> match.end() > YEAR_LENGTH).isPresent();
  }

  /** The words of a heading; two that stand out, each in its way, are parted by that. */
  private String parted(Line line, Draft draft) {
    List<Line> lines = broken.lines(line);
    if (lines.size() > 1) {
      return Signs.withoutIcon(lines.stream().map(Line::phrase).collect(joining(" | ")));
    }
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
    boolean position = draft.isListed && names.roleWord(draft.phrase).isPresent();
    return !position && draft.section(vocabulary).isPresent()
        ? Named.NOTHING
        : phrases.readName(phrase, draft.context);
  }
}

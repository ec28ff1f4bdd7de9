package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells positions and organizations by the words that such names are made with. */
public final class Names {

  private static final String BETWEEN = ",:()/–—-";

  private final Vocabulary vocabulary;
  private final PositionNames positions;
  private final OrganizationNames organizations;
  private final UnspacedClause clauses;
  private final EventNames events;
  private final ThingNames things;
  private final DegreeNames degrees;
  private final PartsTaken parts;
  private final Set<String> of;

  /** What happened at an organization, behind its name: {@code 入社}. */
  private final List<String> happenings;

  private final Set<String> contracts;
  private final SpacedWords capacities;
  private final Set<String> within;

  /** By these a phrase can tell a position, an organization, or who took part in something. */
  private final TellingWords telling;

  /** With the words of all languages. */
  public static final Names STANDARD = new Names(Vocabulary.ALL);

  /** With the words of a vocabulary: what knows those of all languages is made once. */
  public static Names of(Vocabulary vocabulary) {
    return vocabulary == Vocabulary.ALL ? STANDARD : new Names(vocabulary);
  }

  private Names(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    HeadWord heads = new HeadWord(vocabulary);
    this.things = new ThingNames(vocabulary);
    this.degrees = new DegreeNames(vocabulary);
    this.events = new EventNames(vocabulary);
    this.clauses = new UnspacedClause(vocabulary);
    this.organizations = new OrganizationNames(vocabulary, clauses);
    this.positions = new PositionNames(vocabulary, heads, degrees, things, organizations);
    this.parts = new PartsTaken(vocabulary, heads);
    this.of = vocabulary.set("name.of");
    this.happenings =
        vocabulary.list("organization.happening").stream().filter(Signs::areUnspaced).toList();
    this.contracts = vocabulary.set("role.contract");
    this.capacities = new SpacedWords(vocabulary.list("role.as"));
    this.telling =
        new TellingWords(
            lists(
                vocabulary,
                "role",
                "role.talk",
                "role.or.thing",
                "role.first",
                "role.attending",
                "role.member",
                "role.speaker",
                "organization",
                "organization.first",
                "organization.or.thing",
                "organization.or.thing.first"),
            lists(vocabulary, "role.suffix", "organization.suffix"));
    this.within = Set.copyOf(lists(vocabulary, "name.within", "name.of", "prose.article"));
  }

  private static List<String> lists(Vocabulary vocabulary, String... keys) {
    return Stream.of(keys).flatMap(key -> vocabulary.list(key).stream()).toList();
  }

  /**
   * Whether a phrase may hold a word by which it tells a position, an organization, or who took
   * part in something.
   */
  boolean mayTell(String phrase) {
    return telling.mayBeIn(phrase);
  }

  /** Whether words group what somebody did in a position: {@code As an instructor}. */
  public boolean isCapacity(String phrase) {
    return capacities.areAt(phrase.strip(), 0);
  }

  /** What stands behind a word for "as", which is the position; the words where none is there. */
  public String behindCapacity(String words) {
    for (int i = words.indexOf(' '); i > 0; i = words.indexOf(' ', i + 1)) {
      int end = capacities.endAt(words, i + 1);
      if (end > 0) {
        return words.substring(end).strip();
      }
    }
    return words;
  }

  /** Whether a word in lower case stands inside of names: "of", "and". */
  public boolean isWithin(String word) {
    return within.contains(word);
  }

  /** A phrase without the word at its end that leads to what it is about: {@code Tutor for}. */
  public String withoutJoint(String phrase) {
    int blank = phrase.strip().lastIndexOf(' ');
    return blank > 0 && of.contains(phrase.strip().substring(blank + 1).toLowerCase(Locale.ROOT))
        ? phrase.strip().substring(0, blank).strip()
        : phrase;
  }

  /** Where the words before what happened at an organization end: {@code 帆布工房 入社}; else -1. */
  int endBeforeEvent(String words) {
    String text = words.stripTrailing();
    for (String happened : happenings) {
      if (text.endsWith(happened)) {
        return text.length() - happened.length();
      }
    }
    return -1;
  }

  /** Whether words say how somebody held a position, and not which: {@code internship}. */
  boolean isContract(String words) {
    return contracts.contains(Vocabulary.normal(words));
  }

  /** Whether words are or end with that: {@code Halden@Sea Internship}. */
  boolean endsWithContract(String words) {
    return isContract(words) || positions.endsWithContract(words);
  }

  /** Whether words are a date that nobody could read, or a half of one. */
  public boolean isDate(String words) {
    return PeriodReader.looksLikeDate(words)
        && SpacedWords.split(words, BETWEEN).stream()
            .map(word -> Vocabulary.normal(word).replace(".", ""))
            .anyMatch(word -> isOfDates(word));
  }

  private boolean isOfDates(String word) {
    return vocabulary.monthNames().contains(word)
        || vocabulary.seasonNames().contains(word)
        || !word.isEmpty() && word.chars().noneMatch(Character::isLetter) && word.length() < 3;
  }

  /** Whether a phrase names a position, if it may as well be a thing: "Password manager" does. */
  public boolean isRole(String phrase) {
    return positions.isOne(phrase);
  }

  /** The word by which a phrase can be nothing but the name of a position. */
  public Optional<String> roleWord(String phrase) {
    return positions.word(phrase);
  }

  /**
   * Whether a phrase ends or begins like a position, where one of two names is: {@code
   * Kartografin}, {@code Compradora de telas}.
   */
  public boolean isLikelyRole(String phrase) {
    return positions.isLikely(phrase);
  }

  /** Whether a phrase begins with a rank, and an organization is called otherwise. */
  boolean isRanked(String phrase) {
    return positions.isLikelyByRank(phrase);
  }

  /** Whether a position is one of those that teach. */
  public boolean isTeacher(@Nullable String role) {
    return positions.isTeacher(role);
  }

  /** Whether a tool can be called by such a position, too: "Garden planner". */
  boolean canBeTool(String phrase) {
    return positions.canBeTool(phrase);
  }

  /** The word before "of", "in", a comma … or at the end. */
  public Optional<String> lastWord(String phrase) {
    return positions.lastWord(phrase);
  }

  /**
   * Whether words say nothing but what somebody did for a thing: {@code past author and editor}.
   */
  public boolean isPartTaken(String words) {
    return parts.isOne(words);
  }

  /** Whether a phrase names an organization: its last word does, its first, or one before "of". */
  public boolean isOrganization(String phrase) {
    return organizations.isOne(phrase);
  }

  /** Whether a small word stands before a firm's name: {@code Timetables for Halden Ltd}. */
  public boolean isForFirm(String phrase) {
    return organizations.isForFirm(phrase);
  }

  /** {@code Taught at Halden College}: a word, not the short name of a unit, and where that was. */
  public boolean isSomethingAt(String phrase) {
    return organizations.isSomethingAt(phrase);
  }

  /** Whether a phrase names an organization where one is looked for. */
  public boolean canBeOrganization(String phrase) {
    return organizations.canBeOne(phrase);
  }

  /** Whether what a comma parts from a title may be an organization by its name. */
  public boolean canBeBehindTitle(String phrase) {
    return organizations.canBeBehindTitle(phrase);
  }

  /** Whether a phrase says of which kind a school is, and no name: {@code High School}. */
  public boolean isStage(String phrase) {
    return organizations.isStage(phrase);
  }

  /** Whether a phrase is the name of a school, though its first word tells a course of study. */
  boolean isNamedSchool(String phrase) {
    return organizations.isNamedSchool(phrase);
  }

  /** Whether a phrase names a part of an organization: {@code Search team}. */
  public boolean isUnit(String phrase) {
    return organizations.isUnit(phrase);
  }

  /** Whether words in a script without blanks say what happened, and are no name. */
  boolean isClause(String words) {
    return clauses.is(words);
  }

  /** Who works for everybody, or for several who have no names here, works for nobody. */
  public boolean isFreelance(String phrase) {
    return organizations.isFreelance(phrase);
  }

  /**
   * Whether a phrase names who gives awards, where somebody is looked for who does: an
   * organization, a learned meeting, or what is known by its initials.
   */
  public boolean isGiver(String phrase) {
    return canBeOrganization(phrase) || Spelling.isAcronym(phrase) || events.isMeeting(phrase);
  }

  /** Whether a phrase names an event, by its first or its last word: {@code Halden Sail Days}. */
  public boolean isEvent(String phrase) {
    return events.isEvent(phrase);
  }

  /** Whether the name of a learned meeting stands in a phrase. */
  boolean isMeeting(String phrase) {
    return events.isMeeting(phrase);
  }

  /**
   * Whether a word says that words name a project, a talk and the like, an honour, or what somebody
   * did as something.
   */
  public boolean isThing(String words) {
    return things.areThing(words) || capacities.areIn(words) || positions.isHonour(words);
  }

  /** Whether words say what somebody did, or what that was about. */
  boolean isActivity(String words) {
    return things.areActivity(words);
  }

  /** Whether words name no employer, though one is looked for and no word of theirs tells. */
  boolean isNoHost(String words) {
    return isThing(words) || things.areActivity(words) || organizations.isFreelanceWork(words);
  }

  /** Whether a word says that words name a course of study. */
  public boolean isDegree(String words) {
    return degrees.isDegree(words);
  }

  /** Whether words name a course of study, and no position of someone who has one. */
  public boolean isDegreeAlone(String words) {
    return isDegree(words) && !isRole(words) && !isThing(words);
  }

  /**
   * Whether words begin with a degree in short, or with one and what joins its subject to it:
   * {@code BSc Ropes}, {@code Master in Ropes}. A firm can be called {@code Master Ropes}.
   */
  public boolean isStudy(String words) {
    return degrees.isStudy(words) && !isRole(words);
  }

  /** Whether a degree says not in what: {@code Ph.D.}, {@code Master of Science}. */
  public boolean isDegreeWithoutSubject(String words) {
    return degrees.isWithoutSubject(words);
  }

  /** Whether one can study at an organization of this name. */
  public boolean isSchool(String name) {
    return degrees.isSchool(name);
  }
}

package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.words.ByCharacters;
import io.github.portfoliomd.parser.words.Endings;
import io.github.portfoliomd.parser.words.NameWords;
import io.github.portfoliomd.parser.words.Phrases;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells positions and organizations by the words that such names are made with. */
public final class Names {

  /** Behind a position: {@code II}, {@code 3}, {@code Sr.}, {@code (m/f/d)} */
  private static final Pattern LEVEL =
      Pattern.compile(
          "(?:\\s+(?:[IV]+|[1-9]|[Ss]r\\.?|[Jj]r\\.?|[Ss]enior|[Jj]unior)|[:/*_](?:in|innen))+$");

  /** With one of these a level ends. */
  private static final String LAST_OF_LEVEL = "IV123456789.";

  private static final Pattern BRACKETS = Pattern.compile("\\s*[(（][^()（）]*[)）]\\s*$");

  private static final Pattern SLASH = Pattern.compile("\\s+/\\s+");

  /** {@code Master of Science} */
  private static final int FACULTY = 3;

  private static final String BETWEEN = ",:()/–—-";

  /** {@code M.Sc.Eng}, {@code BScHons} */
  private static final int MOST_OF_DEGREE = 8;

  /** What joins a subject to a degree: "in", "of", "der". */
  private static final int MOST_OF_JOINT = 3;

  private static final String BEFORE_ASIDE = ",、，(（/:：[";

  private static final Set<Kind> THINGS =
      Set.of(Kind.PROJECT, Kind.TALK, Kind.AWARD, Kind.CERTIFICATE, Kind.PUBLICATION, Kind.PATENT);

  private final SpacedWords joiningOrOf;
  private final SpacedWords joining;
  private final Set<String> of;
  private final int longestOf;
  private final Set<String> roles;
  private final Set<String> rolesOrThings;
  private final Set<String> firstWords;
  private final Set<String> ranks;
  private final Set<String> unspacedRoles;
  private final Endings roleEnds;
  private final Endings likelyRoleEnds;
  private final Set<String> organizations;
  private final Set<String> organizationsOrThings;
  private final Set<String> firstOfOrganizations;
  private final List<String> unspacedFirst;
  private final Set<String> firstOfOrganizationsOrThings;
  private final Set<String> units;
  private final Set<String> eventWords;
  private final Set<String> meetings;
  private final Endings eventEnds;
  private final Endings organizationEnds;
  private final Endings events;

  /** What events that are called like organizations begin with: {@code Summer School of Ropes}. */
  private final SpacedWords eventStarts;

  private final Set<String> tools;
  private final Set<String> parts;
  private final Set<String> qualifiers;
  private final Set<String> freelance;

  /** What happened at an organization, behind its name: {@code 入社}. */
  private final List<String> happenings;

  private final Set<String> contracts;
  private final SpacedWords capacities;
  private final ByCharacters various;
  private final Set<String> within;

  /** By these a phrase can tell a position, an organization, or who took part in something. */
  private final TellingWords telling;

  private final Vocabulary vocabulary;
  private final Set<String> unspacedDegrees;
  private final Phrases schools;

  /** With the words of all languages. */
  public static final Names STANDARD = new Names(Vocabulary.ALL);

  /** With the words of a vocabulary: what knows those of all languages is made once. */
  public static Names of(Vocabulary vocabulary) {
    return vocabulary == Vocabulary.ALL ? STANDARD : new Names(vocabulary);
  }

  private Names(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.unspacedDegrees =
        vocabulary.list("degree").stream()
            .filter(word -> word.charAt(0) > Signs.UNSPACED)
            .collect(Collectors.toSet());
    this.schools = new Phrases(vocabulary.folded("school"));
    this.joiningOrOf =
        new SpacedWords(
            Stream.of(
                    vocabulary.list("name.of"), vocabulary.list("and"), List.of("&", "-", "–", "—"))
                .flatMap(List::stream)
                .toList());
    this.joining =
        new SpacedWords(Stream.concat(vocabulary.list("and").stream(), Stream.of("&")).toList());
    this.of = vocabulary.set("name.of");
    this.longestOf = of.stream().mapToInt(String::length).max().orElse(0);
    this.roles =
        Stream.of("role", "role.talk")
            .flatMap(key -> vocabulary.list(key).stream())
            .collect(Collectors.toSet());
    this.rolesOrThings = vocabulary.set("role.or.thing");
    this.firstWords = vocabulary.set("role.first");
    this.ranks = vocabulary.set("role.rank");
    this.unspacedRoles =
        vocabulary.list("role.suffix").stream()
            .filter(word -> word.length() > 1 && word.charAt(0) > Signs.UNSPACED)
            .collect(Collectors.toSet());
    this.roleEnds = new Endings(vocabulary.list("role.suffix"));
    this.likelyRoleEnds = new Endings(vocabulary.list("role.ending"));
    this.organizations = vocabulary.set("organization");
    this.organizationsOrThings = vocabulary.set("organization.or.thing");
    this.firstOfOrganizations = vocabulary.set("organization.first");
    this.unspacedFirst =
        firstOfOrganizations.stream()
            .filter(word -> word.charAt(word.length() - 1) > Signs.UNSPACED)
            .toList();
    this.firstOfOrganizationsOrThings = vocabulary.set("organization.or.thing.first");
    this.units = vocabulary.set("organization.unit");
    this.eventWords = vocabulary.set("event.word");
    this.meetings = vocabulary.set("event.meeting");
    this.eventEnds = new Endings(vocabulary.list("event.suffix"));
    this.organizationEnds = new Endings(vocabulary.list("organization.suffix"));
    this.events = new Endings(vocabulary.list("event"));
    this.eventStarts = new SpacedWords(vocabulary.list("event.first"));
    this.tools = vocabulary.set("role.tool");
    this.parts = vocabulary.set("role.part");
    this.qualifiers = vocabulary.set("role.part.qualifier");
    this.freelance = vocabulary.set("freelance");
    this.happenings = vocabulary.list("organization.happening");
    this.contracts = vocabulary.set("role.contract");
    this.capacities = new SpacedWords(vocabulary.list("role.as"));
    this.various = ByCharacters.ofStarts(vocabulary.list("various"));
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
    this.within =
        Stream.of("name.within", "name.of", "prose.article")
            .flatMap(key -> vocabulary.list(key).stream())
            .collect(Collectors.toSet());
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

  /** Whether a phrase names a position, if it may as well be a thing: "Password manager" does. */
  public boolean isRole(String phrase) {
    // "Bachelor degree Computer Engineer" is none, but "PhD student" is one
    String last = last(withoutTail(phrase));
    return (rolesOrThings.contains(last) || !roleWord(phrase, last).isEmpty())
        && degrees(phrase) < 2;
  }

  /** The word by which a phrase can be nothing but the name of a position. */
  public Optional<String> roleWord(String phrase) {
    return optional(roleWord(phrase, last(withoutTail(phrase))));
  }

  private static Optional<String> optional(String word) {
    return word.isEmpty() ? Optional.empty() : Optional.of(word);
  }

  /** The same, an empty word for none; it takes the last word of the phrase. */
  private String roleWord(String phrase, String last) {
    if (isRoleWord(last) || rolesOrThings.contains(last) && isRanked(phrase)) {
      return last;
    }
    String first = NameWords.first(phrase);
    if (firstWords.contains(first)
        && !isStopped(phrase)
        && !new NameWords(phrase).isEmpty()
        && !isActivity(last)) {
      return first;
    }
    String other = lastOfAll(phrase);
    return isRoleWord(other) ? other : "";
  }

  /** Whether a phrase begins with a rank, which things do not have: {@code Senior manager}. */
  private boolean isRanked(String phrase) {
    NameWords words = new NameWords(phrase);
    return words.size() > 1 && ranks.contains(words.first());
  }

  /** Whether words group what somebody did in a position: {@code As an instructor}. */
  public boolean isCapacity(String phrase) {
    return capacities.areAt(phrase.strip(), 0);
  }

  /**
   * Whether the first full stop stands between two letters of the first word, which is part of a
   * longer one then: {@code tutor.example}.
   */
  private static boolean isStopped(String phrase) {
    if (phrase.indexOf('.') < 0) {
      return false;
    }
    String text = phrase.strip();
    int stop = text.indexOf('.');
    return stop > 0
        && stop + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(stop + 1))
        && SpacedWords.count(text.substring(0, stop)) == 1;
  }

  /** Whether a tool can be called by such a position, too: "Garden planner". */
  boolean canBeTool(String phrase) {
    String last = last(withoutTail(phrase));
    return !last.isEmpty() && (tools.contains(last) || isUnspacedTool(last));
  }

  private boolean isUnspacedTool(String word) {
    return !word.isEmpty()
        && word.charAt(0) > Signs.UNSPACED
        && tools.stream().anyMatch(word::endsWith);
  }

  /** "Instructor training" and "volunteer experience" are no positions. */
  private boolean isActivity(String word) {
    return !word.isEmpty()
        && !isRoleWord(word)
        && (vocabulary.section(word).filter(kind -> !kind.equals(Kind.SKILL)).isPresent()
            || isKind(word, THINGS));
  }

  /**
   * Whether words say nothing but what somebody did for a thing: {@code past author and editor}.
   */
  public boolean isPartTaken(String words) {
    String text = words.strip();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      int end = endOfJoint(text, i);
      if (end >= 0) {
        if (!isOnePart(text.substring(start, i))) {
          return false;
        }
        start = end;
        i = end - 1;
      }
    }
    return start == text.length() && start > 0 || isOnePart(text.substring(start));
  }

  private boolean isOnePart(String words) {
    NameWords all = new NameWords(words);
    if (all.isEmpty() || !parts.contains(all.last())) {
      return false;
    }
    for (int i = 0; i + 1 < all.size(); i++) {
      if (!qualifiers.contains(all.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a position is one of those that teach. */
  public boolean isTeacher(@Nullable String role) {
    return role != null && isKind(roleWord(role, last(withoutTail(role))), Set.of(Kind.TEACHING));
  }

  /** Whether a word in lower case stands inside of names: "of", "and". */
  boolean isWithin(String word) {
    return within.contains(word);
  }

  /** A phrase without the word at its end that leads to what it is about: {@code Tutor for}. */
  public String withoutJoint(String phrase) {
    int blank = phrase.strip().lastIndexOf(' ');
    return blank > 0 && of.contains(phrase.strip().substring(blank + 1).toLowerCase(Locale.ROOT))
        ? phrase.strip().substring(0, blank).strip()
        : phrase;
  }

  private boolean isRoleWord(String word) {
    return !word.isEmpty()
        && (roles.contains(word)
            || unspacedRoles.contains(word)
            || roleEnds.areAt(word)
            // "owner-developer"
            || word.indexOf('-') > 0 && roles.contains(word.substring(word.lastIndexOf('-') + 1)));
  }

  /**
   * Whether a phrase ends or begins like a position, where one of two names is: {@code
   * Kartografin}, {@code Compradora de telas}.
   */
  public boolean isLikelyRole(String phrase) {
    NameWords words = new NameWords(withoutTail(phrase));
    return !words.isEmpty()
        && (isRole(phrase)
            || words.size() > 1 && ranks.contains(words.first()) && !canBeOrganization(phrase)
            || likelyRoleEnds.areAt(words.first())
            || likelyRoleEnds.areAt(words.last()));
  }

  /** The word before "of", "in", a comma … or at the end. */
  public Optional<String> lastWord(String phrase) {
    return optional(last(withoutTail(phrase)));
  }

  /** A phrase up to "of", "and", a dash, a comma and the like. */
  private String withoutTail(String phrase) {
    String words = phrase.strip();
    for (int i = 0; i < words.length(); i++) {
      boolean blank = SpacedWords.isBlank(words.charAt(i));
      int next = blank ? SpacedWords.endOfBlanks(words, i) : i + 1;
      if (blank ? joiningOrOf.areAt(words, next) : BEFORE_ASIDE.indexOf(words.charAt(i)) >= 0) {
        return words.substring(0, i);
      }
      i = next - 1;
    }
    return words;
  }

  /** The last word of what is joined by "and" or a slash: "Root and data engineer". */
  private String lastOfAll(String phrase) {
    if (phrase.indexOf('/') < 0 && phrase.indexOf('+') < 0 && !joining.areIn(phrase)) {
      return "";
    }
    String words = phrase.strip();
    int start = 0;
    String last = "";
    for (int i = 0; i < words.length(); i++) {
      int end = endOfJoint(words, i);
      if (end >= 0) {
        last = i > start && start > 0 ? words.substring(start, i) : last;
        start = end;
        i = end - 1;
      }
    }
    last = start > 0 && start < words.length() ? words.substring(start) : last;
    return last.isEmpty() ? "" : last(withoutTail(last));
  }

  /** Where a sign or a word for "and" ends, with the blanks around it, that starts there; or -1. */
  private int endOfJoint(String words, int index) {
    char first = words.charAt(index);
    if (first != '/' && first != '+' && !SpacedWords.isBlank(first)) {
      return -1;
    }
    int start = SpacedWords.endOfBlanks(words, index);
    int end =
        start < words.length() && "/+".indexOf(words.charAt(start)) >= 0
            ? start + 1
            : start > index ? joining.endAt(words, start) : -1;
    return end < 0 ? -1 : SpacedWords.endOfBlanks(words, end);
  }

  /** The last word of a phrase without the level behind it, or an empty one. */
  private static String last(String phrase) {
    return lastOfFew(mayEndWithLevel(phrase) ? withoutLevel(phrase) : phrase);
  }

  /** Most phrases end with none, which is told without its pattern. */
  private static boolean mayEndWithLevel(String phrase) {
    char last = phrase.isEmpty() ? ' ' : phrase.charAt(phrase.length() - 1);
    return switch (last) {
      case 'n' -> Signs.areIn(phrase, ":/*_");
      case 'r' ->
          phrase.endsWith("Sr")
              || phrase.endsWith("sr")
              || phrase.endsWith("Jr")
              || phrase.endsWith("jr")
              || phrase.endsWith("nior");
      default -> LAST_OF_LEVEL.indexOf(last) >= 0;
    };
  }

  private static String withoutLevel(String phrase) {
    Matcher level = LEVEL.matcher(phrase);
    return level.find() ? phrase.substring(0, level.start()) : phrase;
  }

  /** The last of {@link NameWords}, which are not made for it. */
  private static String lastOfFew(String words) {
    String phrase = words.strip();
    int count = 0;
    int last = 0;
    int end = 0;
    boolean between = true;
    for (int i = 0; i < phrase.length(); i++) {
      boolean wasBetween = between;
      between = NameWords.isBetween(phrase.charAt(i));
      if (!between) {
        count += wasBetween ? 1 : 0;
        last = wasBetween ? i : last;
        end = i + 1;
      }
    }
    return count == 0 || count > NameWords.MOST
        ? ""
        : phrase.substring(last, end).toLowerCase(Locale.ROOT);
  }

  /** Whether a phrase names an organization: its last word does, its first, or one before "of". */
  public boolean isOrganization(String phrase) {
    NameWords words = new NameWords(withoutBrackets(phrase));
    if (words.isEmpty()) {
      return false;
    }
    String whole = words.joined();
    if (events.areAtEnd(whole) || eventStarts.areAt(whole, 0)) {
      return false;
    }
    return organizationEnds.areAt(whole)
        || phrase.indexOf('-') > 0 && hasCompound(phrase)
        || Signs.areUnspaced(whole) && startsUnspaced(whole)
        || words.size() > 1
            && (organizations.contains(words.last())
                || firstOfOrganizations.contains(words.first())
                || isBeforeOf(words, organizations));
  }

  /** Whether hyphens join names to what they are those of: {@code Ada-Moreau-Schule Halden}. */
  private boolean hasCompound(String phrase) {
    for (String word : SpacedWords.split(phrase, "")) {
      if (word.indexOf('-') > 0 && Character.isUpperCase(word.codePointAt(0))) {
        String last = word.substring(word.lastIndexOf('-') + 1);
        if (!last.isEmpty()
            && Character.isUpperCase(last.codePointAt(0))
            && organizations.contains(last.toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Chinese, Japanese and Korean names are one word: {@code 株式会社…}. */
  private boolean startsUnspaced(String whole) {
    return unspacedFirst.stream()
        .anyMatch(first -> whole.length() > first.length() && whole.startsWith(first));
  }

  private static String withoutBrackets(String phrase) {
    return phrase.indexOf('(') < 0 && phrase.indexOf('（') < 0
        ? phrase
        : BRACKETS.matcher(phrase).replaceFirst("");
  }

  private boolean isBeforeOf(NameWords words, Set<String> heads) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.length(i + 1) <= longestOf
          && of.contains(words.get(i + 1))
          && heads.contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase names an organization where one is looked for. */
  public boolean canBeOrganization(String phrase) {
    return isOrganization(phrase)
        || (phrase.indexOf('/') < 0
            ? endsLikeOne(phrase)
            : SLASH.splitAsStream(phrase).anyMatch(this::endsLikeOne));
  }

  private boolean endsLikeOne(String phrase) {
    NameWords words = new NameWords(phrase);
    return !words.isEmpty() && organizationsOrThings.contains(words.last())
        || words.size() > 1 && firstOfOrganizationsOrThings.contains(words.first())
        || isBeforeOf(words, firstOfOrganizationsOrThings);
  }

  /** Whether a phrase names a part of an organization: {@code Search team}. */
  public boolean isUnit(String phrase) {
    NameWords words = new NameWords(phrase);
    return !words.isEmpty() && (units.contains(words.first()) || units.contains(words.last()));
  }

  /** Whether a phrase names an event, by its first or its last word: {@code Halden Sail Days}. */
  boolean isEvent(String phrase) {
    NameWords words = new NameWords(phrase);
    if (words.isEmpty()) {
      return false;
    }
    String last = words.last();
    return eventWords.contains(words.first()) || eventWords.contains(last) || eventEnds.areAt(last);
  }

  /**
   * Whether a phrase names who gives awards, where somebody is looked for who does: an
   * organization, a learned meeting, or what is known by its initials.
   */
  public boolean isGiver(String phrase) {
    return canBeOrganization(phrase)
        || Spelling.isAcronym(phrase)
        || hasMeeting(new NameWords(phrase));
  }

  private boolean hasMeeting(NameWords words) {
    for (int i = 0; i < words.size(); i++) {
      if (meetings.contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Who works for everybody, or for several who have no names here, works for nobody. */
  public boolean isFreelance(String phrase) {
    String words = new NameWords(phrase).joined();
    return freelance.contains(words) || startsVarious(words) && !isOrganization(phrase);
  }

  /** Where the words before what happened at an organization end: {@code 帆布工房 入社}; else -1. */
  int endBeforeEvent(String words) {
    String text = words.stripTrailing();
    for (String happened : happenings) {
      if (text.endsWith(happened) && Signs.areUnspaced(happened)) {
        return text.length() - happened.length();
      }
    }
    return -1;
  }

  /** Whether words say how somebody held a position, and not which: {@code internship}. */
  boolean isContract(String words) {
    return contracts.contains(Vocabulary.normal(words));
  }

  private boolean startsVarious(String words) {
    if (!words.isEmpty()) {
      for (String first : various.startingAt(words, 0)) {
        if (words.startsWith(first)
            && words.length() > first.length()
            && (words.charAt(first.length()) == ' ' || first.charAt(0) > Signs.UNSPACED)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a word says that words name a course of study. */
  public boolean isDegree(String words) {
    return degrees(words) > 0
        || Signs.areUnspaced(words) && unspacedDegrees.stream().anyMatch(words::contains);
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
    List<String> all = SpacedWords.split(words.strip(), "");
    if (all.size() < 2 || !vocabulary.isDegree(all.get(0).replace(".", "")) || isRole(words)) {
      return false;
    }
    String first = all.get(0);
    boolean brief =
        Character.isUpperCase(first.codePointAt(0))
            && first.length() <= MOST_OF_DEGREE
            && first.codePoints().skip(1).anyMatch(Character::isUpperCase)
            && (first.indexOf('.') > 0 || first.codePoints().anyMatch(Character::isLowerCase));
    String second = all.get(1);
    return brief
        || second.length() <= MOST_OF_JOINT && second.codePoints().allMatch(Character::isLowerCase);
  }

  /** Whether a degree says not in what: {@code Ph.D.}, {@code Master of Science}. */
  boolean isBareDegree(String words) {
    List<String> list = SpacedWords.split(words.replace(".", ""), BETWEEN);
    boolean first = !list.isEmpty() && vocabulary.isDegree(list.get(0));
    return first
        && (list.size() == 1 || list.size() == FACULTY && list.get(1).equalsIgnoreCase("of"));
  }

  /** Whether one can study at an organization of this name. */
  public boolean isSchool(String name) {
    return schools.areIn(Vocabulary.normal(name));
  }

  private int degrees(String words) {
    int count = 0;
    for (String word : SpacedWords.split(words.replace(".", ""), BETWEEN)) {
      count += vocabulary.isDegree(word) ? 1 : 0;
    }
    return count;
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

  /** Whether a word says that words name a project, a talk and the like. */
  public boolean isThing(String words) {
    for (String word : SpacedWords.split(words, BETWEEN)) {
      if (isKind(word, THINGS)) {
        return true;
      }
    }
    return false;
  }

  private boolean isKind(String word, Set<Kind> kinds) {
    Kind kind = vocabulary.kind(word).orElse(null);
    return kind != null && kinds.contains(kind);
  }
}

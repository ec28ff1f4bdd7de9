package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a phrase names: {@code Role at Organization}, {@code Role, Organization, City}, {@code
 * Organization - Role}, {@code Role (Organization, City)}.
 *
 * <p>Words tell which part is what; where they do not, what the phrase stands below does; else
 * nothing is guessed.
 */
public final class NamePhrase {

  /** Below these a name can be that of a school or of who gave something. */
  private static final Set<Kind> GUESSED =
      Set.of(Kind.EDUCATION, Kind.TEACHING, Kind.AWARD, Kind.CERTIFICATE);

  private static final Pattern BLANK = Pattern.compile("[\\s\u3000]+");

  private static final int MOST_CHARACTERS = 160;

  private final Vocabulary vocabulary;

  /** Who tells something: I, we. */
  private final Set<String> who;

  private final Names names;
  private final PlaceNames places;
  private final NameParts parts;
  private final AtPhrase at;

  private final CourseCode courses;
  private final GiverPhrase givers;
  private final AttendedPhrase attended;
  private final PlacePhrase placed;
  private final ShortName shortNames;
  private final HostsPhrase hosts;
  private final SinglePhrase singles;
  private final SidesPhrase parted;

  public NamePhrase(Vocabulary vocabulary, Names names) {
    this.vocabulary = vocabulary;
    this.who = vocabulary.set("prose.who");
    this.names = names;
    this.places = new PlaceNames(vocabulary);
    this.parts = new NameParts(vocabulary, names, places);
    this.at = new AtPhrase(vocabulary, names, parts, places);
    this.courses = new CourseCode(vocabulary, names);
    this.givers = new GiverPhrase(vocabulary, names, parts);
    this.attended = new AttendedPhrase(vocabulary, places);
    this.placed = new PlacePhrase(vocabulary, names, places);
    this.shortNames = new ShortName(names);
    this.hosts = new HostsPhrase(names, parts, places);
    PositionPhrase positions = new PositionPhrase(names, places, parts);
    SchoolPhrase schools = new SchoolPhrase(names, parts, places);
    MemberPhrase members = new MemberPhrase(vocabulary, names, parts);
    this.singles = new SinglePhrase(names, places, parts, positions, schools, members, givers);
    this.parted = new SidesPhrase(names, places, parts, at, positions, schools, singles);
  }

  /** Whether words are a place: neither an organization nor an event in a country is one. */
  public boolean isPlace(String words) {
    return placed.isOne(words);
  }

  /** The place that is all that follows a date and its comma: {@code 5.3.2014, Fjordby, Norway}. */
  public Named placeBehind(String words) {
    return placed.behind(words);
  }

  /** The place that a small word and nothing else stands before: {@code in Fjordby, Norway}. */
  public Named placeBehindIn(String words) {
    return placed.behindIn(words);
  }

  /**
   * The place that words end with: {@code Event, City}, {@code Event (City)}, {@code Event. City}.
   *
   * @param named whether the words are names, so that the city need not be known
   */
  public Named placeAtEnd(String words, boolean named) {
    return placed.atEnd(words, named);
  }

  /**
   * The place that a phrase begins with: {@code in Fjordby, Norway}, {@code in Bonn, later here}.
   */
  public Named placeAtStart(String words) {
    return placed.atStart(words);
  }

  /**
   * What a heading and the words behind it name together: {@code Rigger}, {@code at Halden Works}.
   *
   * @param isPosition whether the heading is known to be one, so that any word may join them
   */
  public Named joined(String heading, String behind, boolean isPosition, Context context) {
    String words = heading.strip() + " " + behind;
    if (words.length() > MOST_CHARACTERS || !isPosition && names.canBeOrganization(heading)) {
      return Named.NOTHING;
    }
    Named named = isPosition ? at.read(words, context) : at.readCertain(words, context);
    String host = named.organization();
    // a word for "at" in the heading joins what stands there
    return host == null || !behind.contains(host) ? Named.location(named.location()) : named;
  }

  /** Whether words tell what was done, for whom or in what: {@code Consulting at Halden Works}. */
  public boolean isJoined(String words) {
    String first = words.substring(0, SpacedWords.endOfWord(words, 0));
    return at.isJoined(words)
        && !names.isOrganization(words)
        && (!names.canBeOrganization(first) || names.isActivity(first));
  }

  /** What words name that are an organization with its place, if they are one. */
  public Named organization(String phrase) {
    if (phrase.length() > MOST_CHARACTERS) {
      return Named.NOTHING;
    }
    String words = withoutContracts(phrase);
    return shortNames.isAmong(Sides.of(words))
        ? whole(words)
        : parts.certainOrganization(Sides.listed(beforeOthers(words)));
  }

  /** What bars part, up to what neither is part of an organization nor says where that is. */
  private String beforeOthers(String words) {
    if (!Sides.haveSpacedBars(words)) {
      return words;
    }
    List<String> sides = Sides.ofBars(words);
    int end = 1;
    while (end < sides.size()
        && (names.canBeOrganization(sides.get(end))
            || places.isPlace(sides.get(end))
            || places.isCodes(sides.get(end)))) {
      end++;
    }
    return end == sides.size() ? words : String.join(" | ", sides.subList(0, end));
  }

  /** What words name that begin with an organization by its name: {@code College, City}. */
  public Named certainHost(String phrase) {
    String words = withoutContracts(phrase);
    Named named = parts.host(Sides.listed(words));
    boolean certain =
        named.organization() != null
            && names.isOrganization(named.organization())
            && !places.isPlace(words);
    return certain ? named : Named.NOTHING;
  }

  /** What words name that must be an organization, and its place if something follows. */
  public Named host(String phrase) {
    String words = withoutContracts(phrase);
    return shortNames.isAmong(Sides.of(words)) ? whole(words) : parts.host(Sides.listed(words));
  }

  /** What words name that begin with an organization, by its legal form. */
  public Named firm(String words) {
    return parts.firm(words);
  }

  /** Who gave what words tell of, behind a word that leads to them. */
  public Named giver(String words) {
    return givers.read(words);
  }

  /** What words name that begin with organizations by their names. */
  public Named hosts(String words) {
    return hosts.read(words);
  }

  /** The parts that dashes, bars and commas make of words. */
  public List<String> parts(String words) {
    return NameParts.split(Sides.listed(words));
  }

  /**
   * What the sides of a line tell, which says more than that: {@code Rigger | full-time | Oslo}.
   */
  public Named told(String words, boolean ofJob) {
    boolean bars = Sides.haveBars(words);
    List<String> sides = bars ? Sides.ofBars(words) : Sides.of(words);
    String last = sides.get(sides.size() - 1);
    // a dash can join what belongs together: a place behind one has its country
    if (sides.size() < 2 || !bars && last.indexOf(',') < 0 || !places.isPlace(last)) {
      return Named.NOTHING;
    }
    return Sides.DASH
        .splitAsStream(String.join(" | ", sides.subList(0, sides.size() - 1)))
        .map(side -> NameParts.split(side).get(0))
        .filter(side -> ofJob && names.roleWord(side).isPresent())
        .findFirst()
        .map(side -> Named.role(NameText.clean(parts.role(side))))
        .orElse(Named.NOTHING)
        .withLocation(NameText.clean(last));
  }

  /** What a phrase names. */
  public Named read(String phrase, Context context) {
    return isGuessed(context) || names.mayTell(phrase)
        ? vocabulary.section(phrase).isPresent() ? Named.NOTHING : readTold(phrase, context)
        : Named.NOTHING;
  }

  /** Whether what stands in a place names somebody though no word of it tells. */
  private static boolean isGuessed(Context context) {
    return context.wantsOrganizations() || GUESSED.contains(context.kind());
  }

  /** What a phrase names that is not called like a section. */
  public Named readName(String phrase, Context context) {
    return isGuessed(context) || names.mayTell(phrase) ? readTold(phrase, context) : Named.NOTHING;
  }

  private Named readTold(String words, Context context) {
    if (words.isBlank()
        || words.length() > MOST_CHARACTERS
        || isSentence(words.strip())
        || names.isDate(words)) {
      return Named.NOTHING;
    }
    String phrase = withoutContracts(words);
    Named course = courses.read(phrase, context);
    if (!course.isNothing()) {
      return course;
    }
    List<String> sides = parted.sides(phrase, context);
    for (int i = 0; i < sides.size(); i++) {
      Named named = joined(sides.get(i), sides.subList(i + 1, sides.size()), context);
      if (!named.isNothing()) {
        return named;
      }
    }
    Named attendance = attended.read(sides);
    if (!attendance.isNothing()) {
      return attendance;
    }
    if (context.wantsOrganizations() && shortNames.isAmong(sides)) {
      return whole(phrase);
    }
    @Nullable String position = context.isOfJobs() ? shortNames.position(sides) : null;
    if (position != null) {
      return Named.role(NameText.clean(position));
    }
    if (sides.size() > 1) {
      return parted.read(sides, context);
    }
    Named stopped = singles.stopped(sides.get(0), context);
    if (!stopped.isNothing()) {
      return stopped;
    }
    boolean unspaced = phrase.strip().charAt(0) > Signs.UNSPACED;
    List<String> pair = unspaced ? List.of(BLANK.split(phrase.strip())) : List.of();
    return pair.size() == 2 && names.isOrganization(pair.get(0)) && names.isRole(pair.get(1))
        ? parted.read(pair, context)
        : singles.read(sides.get(0), context);
  }

  /** Whether words say what somebody did, or will do: {@code I'll be an intern at Halden Works}. */
  private boolean isSentence(String words) {
    int blank = SpacedWords.endOfWord(words, 0);
    int next = SpacedWords.endOfBlanks(words, blank);
    String first = words.substring(0, blank).replace('’', '\'');
    int mark = first.indexOf('\'');
    return next < words.length()
        && Character.isLowerCase(words.codePointAt(next))
        && who.contains(Vocabulary.normal(mark < 0 ? first : first.substring(0, mark)));
  }

  /**
   * Words without the sides, or the brackets at their end, that say how a position was held: {@code
   * Halden Works · Full-time}. A first side, and one that alone says what somebody was, is the
   * position. Brackets that say with whom that was go, too.
   */
  public String withoutContracts(String given) {
    String words = parts.withoutPersons(given);
    String inner = NameParts.inLastBrackets(words);
    if (!inner.isEmpty() && names.isContract(inner)) {
      return NameBrackets.AT_END.matcher(words).replaceFirst("");
    }
    List<String> sides = Sides.haveSpacedBars(words) ? Sides.ofBars(words) : List.of();
    List<String> out = new ArrayList<>(sides);
    for (int i = sides.size() - 1; i > 0; i--) {
      // nobody is employed by a town
      boolean held = out.size() > 2 || places.isPlace(sides.get(0));
      if (names.isContract(sides.get(i)) && (held || !names.isRole(sides.get(i)))) {
        out.remove(i);
      }
    }
    return out.size() == sides.size() ? words : String.join(" | ", out);
  }

  private static Named whole(String words) {
    return new Named(null, NameText.clean(words), null, null);
  }

  /** {@code Role at Organization, City}, {@code Role at Organization - City}. */
  private Named joined(String side, List<String> behind, Context context) {
    Named named = at.read(side, context);
    String place = behind.isEmpty() ? "" : behind.get(behind.size() - 1);
    // what stands behind a dash can be the employer: "Analyst in Ropes - Kvalvik"
    if (!behind.isEmpty()
        && named.organization() != null
        && !names.canBeOrganization(named.organization())
        && !places.isPlace(place)
        && at.readCertain(side, context).isNothing()) {
      return Named.NOTHING;
    }
    return !named.isNothing() && named.location() == null && places.isPlace(place)
        ? named.withLocation(NameText.clean(place))
        : named;
  }
}

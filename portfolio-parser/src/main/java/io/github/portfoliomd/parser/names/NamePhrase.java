package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
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

  private static final Pattern BRACKETS =
      Pattern.compile("\\s*[(\\[（]([^()\\[\\]（）]*)[)\\]）]\\s*$");

  /** Below these nothing is a position unless "at" says so. */
  private static final Set<Kind> WITHOUT_ROLES =
      Set.of(Kind.EDUCATION, Kind.AWARD, Kind.CERTIFICATE);

  /** Below these the name of a thing comes first, and who gave it second. */
  private static final Set<Kind> GIVEN = Set.of(Kind.AWARD, Kind.CERTIFICATE);

  /** Below these a name can be that of a school or of who gave something. */
  private static final Set<Kind> GUESSED =
      Set.of(Kind.EDUCATION, Kind.TEACHING, Kind.AWARD, Kind.CERTIFICATE);

  /** What is told or written about an organization is called like it. */
  private static final Set<Kind> TITLED = Set.of(Kind.PUBLICATION, Kind.PATENT, Kind.TALK);

  private static final Pattern COMMA_AT_END = Pattern.compile("(?<=\\S)[,，、]$");

  private static final Pattern BLANK = Pattern.compile("[\\s\u3000]+");

  private static final int MOST_CHARACTERS = 160;

  private final Vocabulary vocabulary;

  private final Names names;
  private final PlaceNames places;
  private final NameParts parts;
  private final AtPhrase at;
  private final MemberPhrase members;
  private final CourseCode courses;
  private final GiverPhrase givers;
  private final AttendedPhrase attended;
  private final PlacePhrase placed;
  private final ShortName shortNames;

  public NamePhrase(Vocabulary vocabulary, Names names) {
    this.vocabulary = vocabulary;
    this.names = names;
    this.places = new PlaceNames(vocabulary);
    this.parts = new NameParts(vocabulary, names, places);
    this.at = new AtPhrase(vocabulary, names, parts, places);
    this.members = new MemberPhrase(vocabulary, names, parts);
    this.courses = new CourseCode(vocabulary, names);
    this.givers = new GiverPhrase(vocabulary, names, parts);
    this.attended = new AttendedPhrase(vocabulary, places);
    this.placed = new PlacePhrase(vocabulary, names, places);
    this.shortNames = new ShortName(names);
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
    return named.organization() == null ? Named.location(named.location()) : named;
  }

  /** What words name that are an organization with its place, if they are one. */
  public Named organization(String words) {
    if (words.length() > MOST_CHARACTERS) {
      return Named.NOTHING;
    }
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
  public Named certainHost(String words) {
    Named named = parts.host(Sides.listed(words));
    boolean certain =
        named.organization() != null
            && names.isOrganization(named.organization())
            && !places.isPlace(words);
    return certain ? named : Named.NOTHING;
  }

  /** What words name that must be an organization, and its place if something follows. */
  public Named host(String words) {
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
    return parts.hosts(words);
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
        .map(side -> Named.role(NameParts.clean(parts.role(side))))
        .orElse(Named.NOTHING)
        .withLocation(NameParts.clean(last));
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

  private Named readTold(String phrase, Context context) {
    if (phrase.isBlank() || phrase.length() > MOST_CHARACTERS || names.isDate(phrase)) {
      return Named.NOTHING;
    }
    Named course = courses.read(phrase, context);
    if (!course.isNothing()) {
      return course;
    }
    List<String> sides = Sides.of(phrase);
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
    if (sides.size() > 1) {
      return sides(sides, context);
    }
    Named stopped = stopped(sides.get(0), context);
    if (!stopped.isNothing()) {
      return stopped;
    }
    boolean unspaced = phrase.strip().charAt(0) > Signs.UNSPACED;
    List<String> words = unspaced ? List.of(BLANK.split(phrase.strip())) : List.of();
    return words.size() == 2 && names.isOrganization(words.get(0)) && names.isRole(words.get(1))
        ? sides(words, context)
        : alone(sides.get(0), context);
  }

  private static Named whole(String words) {
    return new Named(null, NameParts.clean(words), null, null);
  }

  /** {@code Position. Organization}: a full stop can part them, too. */
  private Named stopped(String words, Context context) {
    if (!context.isOfJobs() || words.indexOf(". ") < 0) {
      return Named.NOTHING;
    }
    String first = NameParts.firstSentence(words);
    String host = words.substring(first.length()).replaceFirst("^[.\\s]+", "");
    boolean told =
        !host.isEmpty()
            && names.roleWord(first).isPresent()
            && NameParts.isSpeltAsName(host)
            && !names.isLikelyRole(host)
            && NameParts.firstSentence(host).length() == host.length();
    if (!told) {
      return Named.NOTHING;
    }
    Named named = names.isFreelance(host) ? Named.NOTHING : parts.host(host);
    return named.withRole(NameParts.clean(parts.role(first)));
  }

  /** {@code Role at Organization, City}, {@code Role at Organization - City}. */
  private Named joined(String side, List<String> behind, Context context) {
    Named named = at.read(side, context);
    String place = behind.isEmpty() ? "" : behind.get(behind.size() - 1);
    return !named.isNothing() && named.location() == null && places.isPlace(place)
        ? named.withLocation(NameParts.clean(place))
        : named;
  }

  private Named alone(String given, Context context) {
    // a comma at the end attaches a date that stands elsewhere
    String words =
        given.isEmpty() || ",，、".indexOf(given.charAt(given.length() - 1)) < 0
            ? given
            : COMMA_AT_END.matcher(given).replaceFirst("");
    int joined = names.endBeforeEvent(words);
    if (joined >= 0) {
      String host = words.substring(0, joined).strip();
      return names.isOrganization(host) ? parts.organization(host) : Named.NOTHING;
    }
    Named member = members.read(words, context);
    if (!member.isNothing()) {
      return member;
    }
    Named giver = GIVEN.contains(context.kind()) ? givers.read(words) : Named.NOTHING;
    if (!giver.isNothing()) {
      return giver;
    }
    boolean wanted = context.wantsOrganizations();
    if (wanted && names.isStudy(words)) {
      return school(List.of(words), context);
    }
    if (GIVEN.contains(context.kind()) && NameParts.endsWithBracket(words)) {
      Matcher brackets = BRACKETS.matcher(words);
      if (brackets.find() && brackets.start() > 0) {
        String inner = brackets.group(1);
        return names.isOrganization(inner) ? parts.organization(inner) : Named.NOTHING;
      }
    }
    List<String> list = NameParts.split(words);
    String first = list.get(0);
    List<String> others = list.subList(1, list.size());
    boolean role = names.isRole(first);
    if (role && (isRole(first, context) || isHostWithPlace(others))) {
      return position(first, others, context);
    }
    if (context.kind().equals(Kind.TEACHING)
        && others.size() == 1
        && names.roleWord(others.get(0)).isPresent()
        && !names.isOrganization(first)) {
      return Named.role(NameParts.clean(parts.role(others.get(0))));
    }
    for (int i = 0; i < others.size(); i++) {
      if (!WITHOUT_ROLES.contains(context.kind())
          && names.roleWord(others.get(i)).isPresent()
          && (wanted || names.isOrganization(first))) {
        Named named =
            parts.organization(first).withRole(NameParts.clean(parts.role(others.get(i))));
        String place = String.join(", ", others.subList(i + 1, others.size()));
        return places.isPlace(place) || wanted && canBeCity(place)
            ? named.withLocation(NameParts.clean(place))
            : named;
      }
    }
    if (context.kind().equals(Kind.EDUCATION)) {
      return school(List.of(words), context);
    }
    if (others.isEmpty()) {
      return single(words, role, context);
    }
    Named pair = pair(first, others, context);
    if (!pair.isNothing()) {
      return pair;
    }
    if (names.isOrganization(first)) {
      return parts.organization(words);
    }
    Named named = parts.organization(words);
    return wanted && named.location() != null && !names.isThing(words)
        ? named.ifDated()
        : Named.NOTHING;
  }

  /** The school of a course; below one that is known, only what is called so is another one. */
  private Named school(List<String> sides, Context context) {
    Named named = parts.school(sides);
    boolean known = context.organization() != null && named.organization() == null;
    return known ? Named.NOTHING : named;
  }

  private Named single(String words, boolean isRole, Context context) {
    int bracket = context.isOfJobs() ? words.lastIndexOf(')') : -1;
    String behind = bracket < 0 ? "" : words.substring(bracket + 1).strip();
    // {@code Ropes (ECE 220) Course Assistant}
    if (!behind.isEmpty() && isRole(behind, context)) {
      return Named.role(NameParts.clean(behind));
    }
    if (TITLED.contains(context.kind()) || names.isEvent(words)) {
      return Named.NOTHING;
    }
    if (names.isOrganization(words)) {
      return parts.organization(words);
    }
    return context.wantsOrganizations() && !isRole && !names.isThing(words) && !isSentence(words)
        ? parts.organization(words).ifDated()
        : Named.NOTHING;
  }

  /**
   * Whether words end with a full stop, and are spelt as text: {@code Made a mast for the club.}
   */
  private static boolean isSentence(String words) {
    return words.endsWith(".") && !NameParts.endsWithForm(words) && !NameParts.isSpeltAsName(words);
  }

  /** {@code Position, Organization, City}, where only the organization's word tells. */
  private Named pair(String first, List<String> others, Context context) {
    String host = String.join(", ", others);
    boolean told = names.canBeOrganization(others.get(0)) && !names.canBeOrganization(first);
    if (GIVEN.contains(context.kind())) {
      boolean given = context.kind().equals(Kind.CERTIFICATE) && NameParts.isName(others.get(0));
      return told || given ? parts.organization(host) : Named.NOTHING;
    }
    if (!context.isOfJobs()) {
      return told && !context.kind().equals(Kind.TALK) && names.isOrganization(others.get(0))
          ? parts.organization(host)
          : Named.NOTHING;
    }
    boolean likely = names.isLikelyRole(first);
    if (told || likely && !names.isLikelyRole(others.get(0)) && NameParts.isName(others.get(0))) {
      Named placed = host(others, context);
      Named named = placed.location() == null ? parts.host(host) : placed;
      boolean study = told && names.isDegreeAlone(first) && names.isSchool(host);
      return study ? named : named.withRole(NameParts.clean(parts.role(first)));
    }
    return !likely && names.isLikelyRole(others.get(0)) && !places.isPlace(host)
        ? parts.organization(first).withRole(NameParts.clean(parts.role(others.get(0))))
        : Named.NOTHING;
  }

  private boolean isHostWithPlace(List<String> parts) {
    Named host = this.parts.organization(String.join(", ", parts));
    return parts.size() > 1 && host.organization() != null && host.location() != null;
  }

  private boolean isTool(String words, Context context) {
    return context.kind().equals(Kind.PROJECT) && names.canBeTool(words);
  }

  private boolean isRole(String words, Context context) {
    boolean likely =
        context.kind().equals(Kind.WORK)
            || context.kind().equals(Kind.VOLUNTEER)
            || context.kind().equals(Kind.TEACHING);
    return !WITHOUT_ROLES.contains(context.kind())
        && names.isRole(words)
        && (likely || names.roleWord(words).isPresent())
        && !isTool(words, context);
  }

  /** {@code Role}, {@code Role, Organization, City}, {@code Role (Organization, City)}. */
  private Named position(String first, List<String> others, Context context) {
    Named role = Named.role(NameParts.clean(parts.role(first)));
    Matcher brackets = BRACKETS.matcher(first);
    if (others.isEmpty()) {
      return NameParts.endsWithBracket(first) && brackets.find()
          ? parts.inBrackets(brackets.group(1)).withRole(role.role())
          : role;
    }
    String host = String.join(", ", others);
    if (places.isKnownPlace(host)) {
      return role.withLocation(NameParts.clean(host));
    }
    if (names.isFreelance(host)) {
      return role;
    }
    Named named = host(others, context);
    boolean told =
        names.canBeOrganization(others.get(0))
            || named.location() != null
            || context.isOfOrganizations();
    if (told && NameParts.isName(others.get(0)) && !names.isRole(others.get(0))) {
      return named.withRole(role.role());
    }
    return told ? Named.role(NameParts.clean(parts.role(first + ", " + host))) : role;
  }

  /** What stands behind a position: {@code Organization}, {@code Organization, City}. */
  private Named host(List<String> list, Context context) {
    Named named = parts.organization(String.join(", ", list));
    boolean city =
        list.size() == 2
            && named.location() == null
            && context.isOfOrganizations()
            && !names.isUnit(list.get(0))
            && NameParts.isName(list.get(0))
            && canBeCity(list.get(1));
    return city
        ? parts.organization(list.get(0)).withLocation(NameParts.clean(list.get(1)))
        : named;
  }

  /** Whether words can be the name of a city where nothing else is looked for. */
  private boolean canBeCity(String words) {
    return places.canBeCity(words)
        && !names.canBeOrganization(words)
        && !names.isLikelyRole(words)
        && !names.isDegree(words)
        && !names.isUnit(words)
        && !names.isFreelance(words);
  }

  /** {@code Organization - Role}, {@code Role - Organization}, {@code Organization - City}. */
  private Named sides(List<String> sides, Context context) {
    int last = sides.size() - 1;
    String place = sides.get(last);
    boolean city = last > 1 && context.wantsOrganizations() && isUnknownCity(place);
    @Nullable String location = places.isPlace(place) || city ? NameParts.clean(place) : null;
    List<String> rest = location == null ? sides : sides.subList(0, last);
    int role = role(rest, context);
    if (role < 0 && context.kind().equals(Kind.EDUCATION)) {
      return school(rest, context).orLocation(location);
    }
    if (role < 0) {
      String first = rest.get(0);
      Named named = rest.size() == 1 ? alone(first, context) : hostAmong(rest, context);
      boolean nobody = names.isFreelance(first) && context.wantsOrganizations();
      // a place behind a thing is where it stands or was shown: only behind a name it is a fact
      return named.isNothing() && !nobody ? named : named.orLocation(location);
    }
    return position(role, rest, context).orLocation(location);
  }

  private boolean isUnknownCity(String words) {
    return places.isCity(words) && !names.canBeOrganization(words) && !names.isLikelyRole(words);
  }

  private Named position(int role, List<String> sides, Context context) {
    List<String> list = NameParts.split(sides.get(role));
    boolean whole =
        sides.size() > 1
            && list.subList(1, list.size()).stream().noneMatch(names::canBeOrganization)
            && isHost(sides.get(role == 0 ? 1 : 0));
    Named named =
        whole
            ? Named.role(NameParts.clean(parts.role(sides.get(role))))
            : position(list.get(0), list.subList(1, list.size()), context);
    if (named.organization() != null || sides.size() == 1) {
      return named;
    }
    String side = sides.get(role == 0 ? 1 : 0);
    String other = at.withoutTraining(side);
    // what another position is called is nobody's name: it can be the same in another language
    boolean position = names.roleWord(other).isPresent() && !names.canBeOrganization(other);
    if (position || names.isFreelance(other) || context.above() == Context.Above.ENTRY) {
      return named;
    }
    Named host = merged(host(NameParts.split(other), context), named);
    if (names.isOrganization(other) || !other.equals(side) || context.wantsOrganizations()) {
      return host;
    }
    // an employer stands before a position, and a subject behind it
    boolean employer = role > 0 && context.kind().equals(Kind.OTHER) && !names.isThing(other);
    return employer ? host.ifDated() : named;
  }

  /** Whether a side is called as an organization is, or has a place behind it. */
  private boolean isHost(String side) {
    return names.canBeOrganization(NameParts.split(side).get(0))
        || names.canBeOrganization(side)
        || !places.isPlace(side) && parts.organization(side).location() != null;
  }

  private static Named merged(Named host, Named position) {
    return new Named(
        position.role(),
        host.organization(),
        position.location() == null ? host.location() : position.location(),
        null);
  }

  /** Sides of which none is a position by its word. */
  private Named hostAmong(List<String> sides, Context context) {
    String first = sides.get(0);
    if (GIVEN.contains(context.kind())) {
      return names.canBeOrganization(sides.get(1))
          ? parts.organization(sides.get(1))
          : Named.NOTHING;
    }
    if (names.isOrganization(first)) {
      return TITLED.contains(context.kind()) ? Named.NOTHING : parts.organization(first);
    }
    return context.wantsOrganizations() && !names.isThing(first)
        ? parts.organization(first).ifDated()
        : Named.NOTHING;
  }

  /** Which side is the position, certainly or else probably; -1 for none. */
  private int role(List<String> sides, Context context) {
    boolean roles = !WITHOUT_ROLES.contains(context.kind());
    for (int i = 0; roles && i < sides.size(); i++) {
      if (names.roleWord(sides.get(i)).isPresent() && !isTool(sides.get(i), context)) {
        return i;
      }
    }
    for (int i = 0; i < sides.size(); i++) {
      if (isRole(sides.get(i), context)) {
        return i;
      }
    }
    return sides.size() > 1 && context.isOfJobs() ? likelyRole(sides) : -1;
  }

  /** The one of two sides that must be the position, because of its ending or of the other side. */
  private int likelyRole(List<String> sides) {
    boolean first = names.isLikelyRole(sides.get(0));
    boolean second = names.isLikelyRole(sides.get(1));
    if (first != second) {
      return first ? 0 : 1;
    }
    boolean firstHost = names.canBeOrganization(sides.get(0));
    boolean secondHost = names.canBeOrganization(sides.get(1));
    return firstHost == secondHost || names.isThing(sides.get(firstHost ? 1 : 0))
        ? -1
        : firstHost ? 1 : 0;
  }
}

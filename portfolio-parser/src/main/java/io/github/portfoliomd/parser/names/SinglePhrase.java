package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.page.Context;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a phrase names that no dash or bar parts: {@code Role, Organization, City}. */
final class SinglePhrase {

  /** Below these the name of a thing comes first, and who gave it second. */
  static final Set<Kind> GIVEN = Set.of(Kind.AWARD, Kind.CERTIFICATE);

  /** What is told, written or given is called like an organization that it is about. */
  static final Set<Kind> TITLED = Set.of(Kind.PUBLICATION, Kind.PATENT, Kind.TALK, Kind.AWARD);

  private static final Pattern COMMA_AT_END = Pattern.compile("(?<=\\S)[,，、]$");

  private final Names names;
  private final PlaceNames places;
  private final NameParts parts;
  private final PositionPhrase positions;
  private final SchoolPhrase schools;
  private final MemberPhrase members;
  private final GiverPhrase givers;

  SinglePhrase(
      Names names,
      PlaceNames places,
      NameParts parts,
      PositionPhrase positions,
      SchoolPhrase schools,
      MemberPhrase members,
      GiverPhrase givers) {
    this.names = names;
    this.places = places;
    this.parts = parts;
    this.positions = positions;
    this.schools = schools;
    this.members = members;
    this.givers = givers;
  }

  /** {@code Position. Organization}: a full stop can part them, too. */
  Named stopped(String words, Context context) {
    if (!context.isOfJobs() || words.indexOf(". ") < 0) {
      return Named.NOTHING;
    }
    String first = Sentences.first(words);
    String host = words.substring(first.length()).replaceFirst("^[.\\s]+", "");
    boolean told =
        !host.isEmpty()
            && names.roleWord(first).isPresent()
            && Spelling.isOfName(host)
            && !names.isLikelyRole(host)
            && Sentences.first(host).length() == host.length();
    if (!told) {
      return Named.NOTHING;
    }
    Named named = names.isFreelance(host) ? Named.NOTHING : parts.host(host);
    return named.withRole(NameText.clean(parts.role(first)));
  }

  Named read(String given, Context context) {
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
      return schools.read(List.of(words), context);
    }
    if (GIVEN.contains(context.kind()) && NameBrackets.areAtEnd(words)) {
      Matcher brackets = NameBrackets.AT_END.matcher(words);
      if (brackets.find() && brackets.start() > 0) {
        String inner = brackets.group(1);
        return names.isOrganization(inner) ? parts.organization(inner) : Named.NOTHING;
      }
    }
    List<String> list = NameParts.split(words);
    String first = list.get(0);
    List<String> others = list.subList(1, list.size());
    boolean role = names.isRole(first);
    if (role && (positions.isRoleThere(first, context) || positions.isHostWithPlace(others))) {
      return positions.read(first, others, context);
    }
    if (context.kind().equals(Kind.TEACHING)
        && others.size() == 1
        && names.roleWord(others.get(0)).isPresent()
        && !names.isOrganization(first)) {
      return Named.role(NameText.clean(parts.role(others.get(0))));
    }
    for (int i = 0; i < others.size(); i++) {
      if (PositionPhrase.canStandIn(context)
          && names.roleWord(others.get(i)).isPresent()
          && (wanted || names.isOrganization(first))) {
        // what a student is to get is nobody's name: "M.Sc., co-supervisor"
        Named host = names.isDegreeAlone(first) ? Named.NOTHING : parts.organization(first);
        Named named = host.withRole(NameText.clean(parts.role(others.get(i))));
        String place = String.join(", ", others.subList(i + 1, others.size()));
        return places.isPlace(place) || wanted && positions.canBeCity(place)
            ? named.withLocation(NameText.clean(place))
            : named;
      }
    }
    if (context.kind().equals(Kind.EDUCATION)) {
      return schools.read(List.of(words), context);
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
    if (!wanted || named.location() == null || names.isNoHost(words)) {
      return Named.NOTHING;
    }
    // of several parts of which none is known, one can be the position
    return (areUnknown(named.organization()) ? Named.location(named.location()) : named).ifDated();
  }

  private boolean areUnknown(@Nullable String host) {
    List<String> list = host == null ? List.of() : NameParts.split(host);
    return list.size() > 1 && list.stream().noneMatch(names::canBeOrganization);
  }

  private Named single(String words, boolean isRole, Context context) {
    int bracket = context.isOfJobs() ? words.lastIndexOf(')') : -1;
    String behind = bracket < 0 ? "" : words.substring(bracket + 1).strip();
    // "Ropes (ECE 220) Course Assistant"
    if (!behind.isEmpty() && positions.isOne(behind, context)) {
      return Named.role(NameText.clean(behind));
    }
    if (TITLED.contains(context.kind()) || names.isEvent(words)) {
      return Named.NOTHING;
    }
    if (names.isOrganization(words)) {
      return parts.organization(words);
    }
    if (context.isOfJobs() && !isRole && names.isRanked(words)) {
      return Named.role(NameText.clean(parts.role(words)));
    }
    return context.wantsOrganizations()
            && !isRole
            && !names.isThing(words)
            && !names.isActivity(words)
            && !names.endsWithContract(words)
            && !isSentence(words)
        ? parts.organization(words).ifDated()
        : Named.NOTHING;
  }

  /**
   * Whether words end with a full stop, and are spelt as text: {@code Made a mast for the club.};
   * or are a clause by their particles.
   */
  private boolean isSentence(String words) {
    return names.isClause(words)
        || words.endsWith(".") && !LegalForm.isAtEnd(words) && !Spelling.isOfName(words);
  }

  /** {@code Position, Organization, City}, where only the organization's word tells. */
  private Named pair(String first, List<String> others, Context context) {
    String host = String.join(", ", others);
    boolean told = names.canBeOrganization(others.get(0)) && !names.canBeOrganization(first);
    if (GIVEN.contains(context.kind())) {
      int colon = first.indexOf(": ");
      if (colon > 0 && names.isOrganization(first.substring(0, colon))) {
        return parts.organization(first.substring(0, colon));
      }
      // a title has commas, too: "Course on Ropes, Knots and Sails"
      boolean given =
          context.kind().equals(Kind.CERTIFICATE)
              && Spelling.canBeName(others.get(0))
              && !Spelling.hasSmallWord(host)
              && !places.isPlace(host);
      told &= !context.kind().equals(Kind.CERTIFICATE) || names.canBeBehindTitle(others.get(0));
      return told || given ? parts.organization(host) : Named.NOTHING;
    }
    if (!context.isOfJobs()) {
      return told && !context.kind().equals(Kind.TALK) && names.isOrganization(others.get(0))
          ? parts.organization(host)
          : Named.NOTHING;
    }
    boolean likely = names.isLikelyRole(first);
    if (told || likely && !names.isLikelyRole(others.get(0)) && Spelling.canBeName(others.get(0))) {
      Named placed = positions.host(others, context);
      Named named = placed.location() == null ? parts.host(host) : placed;
      boolean study = told && names.isDegreeAlone(first) && names.isSchool(host);
      return study ? named : named.withRole(NameText.clean(parts.role(first)));
    }
    return !likely && names.isLikelyRole(others.get(0)) && !places.isPlace(host)
        ? parts.organization(first).withRole(NameText.clean(parts.role(others.get(0))))
        : Named.NOTHING;
  }
}

package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.page.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the sides of a phrase name: {@code Organization - Role}, {@code Role - Organization},
 * {@code Organization - City}.
 */
final class SidesPhrase {

  /** Initials of so many letters can be short for a position: {@code CEO}. */
  private static final int LONGEST_SHORT = 3;

  private static final String SLASH = " / ";

  private final Names names;
  private final PlaceNames places;
  private final NameParts parts;
  private final AtPhrase at;
  private final PositionPhrase positions;
  private final SchoolPhrase schools;
  private final SinglePhrase singles;

  SidesPhrase(
      Names names,
      PlaceNames places,
      NameParts parts,
      AtPhrase at,
      PositionPhrase positions,
      SchoolPhrase schools,
      SinglePhrase singles) {
    this.names = names;
    this.places = places;
    this.parts = parts;
    this.at = at;
    this.positions = positions;
    this.schools = schools;
    this.singles = singles;
  }

  /**
   * The sides of a phrase. A slash with blanks around it parts a position from what is called like
   * an organization, too: {@code Rigger / Halden Ropes Ltd, Halden}.
   */
  List<String> sides(String phrase, Context context) {
    List<String> sides = Sides.of(phrase);
    int slash = sides.size() == 1 && context.isOfJobs() ? phrase.indexOf(SLASH) : -1;
    if (slash < 0 || phrase.indexOf(SLASH, slash + 1) >= 0) {
      return sides;
    }
    String position = phrase.substring(0, slash).strip();
    String behind = phrase.substring(slash + SLASH.length()).strip();
    String host = NameParts.split(behind).get(0);
    boolean parts =
        names.roleWord(host).isEmpty()
            && at.read(position, context).isNothing()
            && !names.isThing(host)
            && (LegalForm.isOne(host.substring(host.lastIndexOf(' ') + 1))
                ? !names.canBeOrganization(NameParts.split(position).get(0))
                : names.roleWord(position).isPresent()
                    && position.indexOf(',') < 0
                    && names.isOrganization(host));
    return parts ? List.of(position, behind) : sides;
  }

  /** {@code Organization - Role}, {@code Role - Organization}, {@code Organization - City}. */
  Named read(List<String> sides, Context context) {
    int last = sides.size() - 1;
    String place = sides.get(last);
    boolean city = last > 1 && context.wantsOrganizations() && isUnknownCity(place);
    @Nullable String location = places.isPlace(place) || city ? NameText.clean(place) : null;
    List<String> rest = location == null ? sides : sides.subList(0, last);
    int role = role(rest, context);
    if (role < 0 && context.kind().equals(Kind.EDUCATION)) {
      return schools.read(rest, context).orLocation(location);
    }
    if (role < 0) {
      String first = rest.get(0);
      Named named = rest.size() == 1 ? singles.read(first, context) : hostAmong(rest, context);
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
            ? Named.role(NameText.clean(parts.role(sides.get(role))))
            : positions.read(list.get(0), list.subList(1, list.size()), context);
    if (named.organization() != null || sides.size() == 1) {
      return named;
    }
    String side = sides.get(role == 0 ? 1 : 0);
    String other = at.withoutTraining(side);
    // what another position is called is nobody's name: it can be the same in another language
    boolean position =
        (names.roleWord(other).isPresent() || names.isLikelyRole(other) || areSubjects(other))
            && !names.canBeOrganization(other);
    if (position
        || names.isEvent(other)
        || names.isMeeting(other)
        || names.isFreelance(other)
        || context.above() == Context.Above.ENTRY) {
      return named;
    }
    Named host = merged(positions.host(NameParts.split(other), context), named);
    if (names.isOrganization(other) || !other.equals(side) || context.wantsOrganizations()) {
      return host;
    }
    // an employer stands before a position, and a subject behind it
    boolean employer = role > 0 && context.kind().equals(Kind.OTHER) && !names.isThing(other);
    return employer ? host.ifDated() : named;
  }

  /** {@code Ropes, sails & masts}: what several small words are is nobody's name. */
  private boolean areSubjects(String side) {
    return NameParts.split(side).stream()
        .skip(1)
        .anyMatch(
            part ->
                !part.isEmpty()
                    && Character.isLowerCase(part.codePointAt(0))
                    && !places.isPlace(part));
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
    if (SinglePhrase.GIVEN.contains(context.kind())) {
      return names.canBeOrganization(sides.get(1))
          ? parts.organization(sides.get(1))
          : Named.NOTHING;
    }
    if (names.isOrganization(first)) {
      return SinglePhrase.TITLED.contains(context.kind())
          ? Named.NOTHING
          : parts.organization(first);
    }
    String called =
        names.canBeOrganization(first) ? first : called(sides.subList(1, sides.size()), first);
    if (context.wantsOrganizations() && !called.equals(first)) {
      return parts.organization(called);
    }
    return context.wantsOrganizations() && !names.isNoHost(first)
        ? parts.organization(first).ifDated()
        : Named.NOTHING;
  }

  /** The side that begins with an organization by its name; else the other. */
  private String called(List<String> sides, String other) {
    return sides.stream()
        .filter(side -> names.isOrganization(NameParts.split(side).get(0)) && !isDepartment(side))
        .findFirst()
        .orElse(other);
  }

  /** Which side is the position, certainly or else probably; -1 for none. */
  private int role(List<String> sides, Context context) {
    boolean roles = PositionPhrase.canStandIn(context);
    int office = -1;
    for (int i = 0; roles && i < sides.size(); i++) {
      if (names.roleWord(sides.get(i)).isPresent() && !positions.isTool(sides.get(i), context)) {
        // an office can be called as its head is: of two such sides it is the employer
        if (office >= 0 || !names.isOrganization(sides.get(i))) {
          return i;
        }
        office = i;
      }
    }
    if (office >= 0) {
      return office;
    }
    for (int i = 0; i < sides.size(); i++) {
      if (positions.isOne(sides.get(i), context)) {
        return i;
      }
    }
    return sides.size() > 1 && context.isOfJobs() ? likelyRole(sides) : -1;
  }

  /** The one of two sides that must be the position, because of its ending or of the other side. */
  private int likelyRole(List<String> sides) {
    boolean first = isLikelyRole(sides.get(0));
    boolean second = isLikelyRole(sides.get(1));
    if (first != second) {
      return first ? 0 : 1;
    }
    boolean firstHost = names.canBeOrganization(sides.get(0));
    if (!firstHost && isDepartment(sides.get(1))) {
      return -1;
    }
    boolean secondHost = names.canBeOrganization(sides.get(1));
    String other = sides.get(firstHost ? 1 : 0);
    return firstHost == secondHost || isShortName(other) || names.isThing(other)
        ? -1
        : firstHost ? 1 : 0;
  }

  /** Whether a side is called like a position; a department can end so, {@code Setor de Cordas}. */
  private boolean isLikelyRole(String side) {
    return names.isLikelyRole(side) && (!names.isUnit(side) || names.isRole(side));
  }

  /** {@code Halden Ropes | Mast Department}: behind a name stands the part of it. */
  private boolean isDepartment(String side) {
    return names.isUnit(side) && names.isOrganization(side);
  }

  /** Initials that are too many for a position, with the number behind: {@code RAFA 2025}. */
  private static boolean isShortName(String words) {
    int end = words.length();
    while (end > 0 && (Character.isDigit(words.charAt(end - 1)) || words.charAt(end - 1) == ' ')) {
      end--;
    }
    return end > LONGEST_SHORT && Spelling.isAcronym(words.substring(0, end));
  }
}

package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** Reads a position and what stands behind it: {@code Role, Organization, City}. */
final class PositionPhrase {

  /** Below these nothing is a position unless "at" says so. */
  private static final Set<Kind> WITHOUT_ROLES =
      Set.of(Kind.EDUCATION, Kind.AWARD, Kind.CERTIFICATE);

  /** More words without a capital in front are text. */
  private static final int MOST_IN_SMALL = 7;

  private final Names names;
  private final PlaceNames places;
  private final NameParts parts;

  PositionPhrase(Names names, PlaceNames places, NameParts parts) {
    this.names = names;
    this.places = places;
    this.parts = parts;
  }

  /** Whether a phrase can be a position because of what it stands below. */
  static boolean canStandIn(Context context) {
    return !WITHOUT_ROLES.contains(context.kind());
  }

  boolean isHostWithPlace(List<String> parts) {
    Named host = this.parts.organization(String.join(", ", parts));
    return parts.size() > 1 && host.organization() != null && host.location() != null;
  }

  boolean isTool(String words, Context context) {
    return context.kind().equals(Kind.PROJECT) && names.canBeTool(words);
  }

  /** Whether words are a position where they stand. */
  boolean isOne(String words, Context context) {
    return canStandIn(context) && names.isRole(words) && isRoleThere(words, context);
  }

  /** The same of words that are known to name a position, or a thing that is called like one. */
  boolean isRoleThere(String words, Context context) {
    boolean likely =
        context.kind().equals(Kind.WORK)
            || context.kind().equals(Kind.VOLUNTEER)
            || context.kind().equals(Kind.TEACHING);
    return canStandIn(context)
        && (likely || names.roleWord(words).isPresent())
        && !isTool(words, context)
        && !isText(words);
  }

  /** {@code any knot can be untied by the operator}: a position of small letters is shorter. */
  private static boolean isText(String words) {
    return !words.isEmpty()
        && Character.isLowerCase(words.codePointAt(0))
        && SpacedWords.count(words) > MOST_IN_SMALL;
  }

  /** {@code Role}, {@code Role, Organization, City}, {@code Role (Organization, City)}. */
  Named read(String first, List<String> others, Context context) {
    Named role = Named.role(NameText.clean(parts.role(first)));
    Matcher brackets = NameBrackets.AT_END.matcher(first);
    if (others.isEmpty()) {
      return NameBrackets.areAtEnd(first) && brackets.find()
          ? parts.inBrackets(brackets.group(1)).withRole(role.role())
          : role;
    }
    String comma = Signs.areUnspaced(first) ? "、" : ", ";
    String host = String.join(", ", others);
    if (places.isKnownPlace(host)) {
      return role.withLocation(NameText.clean(host));
    }
    if (names.isFreelance(host) || names.isEvent(others.get(0))) {
      return role;
    }
    Named named = host(others, context);
    boolean certain = names.canBeOrganization(others.get(0)) || named.location() != null;
    boolean told = certain || context.isOfOrganizations();
    if (told && Spelling.canBeName(others.get(0)) && !names.isRole(others.get(0))) {
      // below an organization it is rather what the position was about
      return certain || context.organization() == null ? named.withRole(role.role()) : role;
    }
    return told
        ? Named.role(NameText.clean(parts.role(first + comma + String.join(comma, others))))
        : role;
  }

  /** What stands behind a position: {@code Organization}, {@code Organization, City}. */
  Named host(List<String> list, Context context) {
    Named named = parts.organization(String.join(", ", list));
    boolean city =
        list.size() == 2
            && named.location() == null
            && context.isOfOrganizations()
            && !names.isUnit(list.get(0))
            && Spelling.canBeName(list.get(0))
            && canBeCity(list.get(1));
    return city ? parts.organization(list.get(0)).withLocation(NameText.clean(list.get(1))) : named;
  }

  /** Whether words can be the name of a city where nothing else is looked for. */
  boolean canBeCity(String words) {
    return places.canBeCity(words)
        && !names.canBeOrganization(words)
        && !names.isLikelyRole(words)
        && !names.isDegree(words)
        && !names.isUnit(words)
        && !names.isActivity(words)
        && !names.isFreelance(words);
  }
}

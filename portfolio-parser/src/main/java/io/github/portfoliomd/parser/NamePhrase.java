package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a phrase names: {@code Role at Organization}, {@code Role, Organization, City}, {@code
 * Organization - Role}, {@code Role (Organization, City)}.
 *
 * <p>Words tell which part is what; where they do not, what the phrase stands below does; else
 * nothing is guessed.
 */
final class NamePhrase {

  /** What parts a name from what else a phrase says. */
  static final Pattern DASH = Pattern.compile("\\s+(?:--?|[–—|•·‖])\\s+|\\s*[｜]\\s*");

  private static final Pattern BRACKETS =
      Pattern.compile("\\s*[(\\[（]([^()\\[\\]（）]*)[)\\]）]\\s*$");

  /** Below these stand employers, schools and the like. */
  private static final Set<Kind> OF_ORGANIZATIONS =
      Set.of(Kind.WORK, Kind.EDUCATION, Kind.VOLUNTEER);

  /** Below these nothing is a position unless "at" says so. */
  private static final Set<Kind> WITHOUT_ROLES =
      Set.of(Kind.EDUCATION, Kind.AWARD, Kind.CERTIFICATE);

  private static final Set<Kind> THINGS =
      Set.of(Kind.PROJECT, Kind.TALK, Kind.AWARD, Kind.CERTIFICATE, Kind.PUBLICATION, Kind.PATENT);

  private static final int MOST_CHARACTERS = 160;

  private final Vocabulary vocabulary;
  private final Names names;
  private final PlaceNames places;
  private final NameParts parts;
  private final Pattern at;

  NamePhrase(Vocabulary vocabulary, Names names) {
    this.vocabulary = vocabulary;
    this.names = names;
    this.places = new PlaceNames(vocabulary);
    this.parts = new NameParts(vocabulary, names, places);
    String words =
        vocabulary.list("at").stream().map(Pattern::quote).collect(Collectors.joining("|"));
    this.at =
        Pattern.compile(
            "\\s+(?:@" + (words.isEmpty() ? "" : "|") + words + ")\\s+|\\s+@(?=\\p{Lu})");
  }

  boolean isPlace(String words) {
    return places.isPlace(words);
  }

  boolean isSection(String heading) {
    return vocabulary.section(heading).isPresent();
  }

  /** What words name that are an organization with its place, if they are one. */
  Named organization(String words) {
    return parts.certainOrganization(words);
  }

  /** What a heading names. */
  Named read(String phrase, Context context) {
    if (phrase.isBlank() || phrase.length() > MOST_CHARACTERS || isSection(phrase)) {
      return Named.NOTHING;
    }
    List<String> sides = List.of(DASH.split(phrase.strip()));
    for (int i = 0; i < sides.size(); i++) {
      Named named = joined(sides.get(i), sides.subList(i + 1, sides.size()), context);
      if (!named.isNothing()) {
        return named;
      }
    }
    return sides.size() == 1 ? alone(sides.get(0), context) : sides(sides, context);
  }

  /** {@code Role at Organization, City}, {@code Course, Role at Organization}. */
  private Named joined(String side, List<String> behind, Context context) {
    Matcher matcher = at.matcher(side);
    while (matcher.find()) {
      String role = roleAtEnd(side.substring(0, matcher.start()));
      String host = NameParts.firstSentence(side.substring(matcher.end()));
      boolean studied = role == null && wantsOrganizations(context) && matcher.start() > 0;
      if ((role != null || studied) && !host.isBlank()) {
        Named named =
            places.isPlace(host)
                ? Named.location(NameParts.clean(host)).withRole(clean(role))
                : parts.host(host).withRole(clean(role));
        String place = behind.isEmpty() ? "" : behind.get(behind.size() - 1);
        return named.location() == null && places.isPlace(place)
            ? named.withLocation(clean(place))
            : named;
      }
    }
    return Named.NOTHING;
  }

  /** The position that words are, or that they end with behind a comma. */
  private @Nullable String roleAtEnd(String words) {
    if (names.isRole(words)) {
      return parts.role(words);
    }
    List<String> list = NameParts.split(words);
    String last = list.get(list.size() - 1);
    return list.size() > 1 && names.isRole(last) ? parts.role(last) : null;
  }

  private Named alone(String words, Context context) {
    boolean wanted = wantsOrganizations(context);
    List<String> list = NameParts.split(words);
    String first = list.get(0);
    List<String> others = list.subList(1, list.size());
    if (isRole(first, context, !others.isEmpty())
        || names.isRole(first) && isHostWithPlace(others)) {
      return position(first, others, context);
    }
    for (int i = 0; i < others.size(); i++) {
      if (!WITHOUT_ROLES.contains(context.kind())
          && names.roleWord(others.get(i)).isPresent()
          && (wanted || names.isOrganization(first))) {
        Named named = parts.organization(first).withRole(clean(parts.role(others.get(i))));
        String place = String.join(", ", others.subList(i + 1, others.size()));
        return places.isPlace(place) ? named.withLocation(clean(place)) : named;
      }
    }
    if (names.isOrganization(words) || others.isEmpty() && names.isOrganization(first)) {
      return parts.organization(words);
    }
    if (context.kind().equals(Kind.EDUCATION)) {
      return parts.school(List.of(words));
    }
    if (names.isOrganization(first)) {
      return parts.organization(words);
    }
    boolean plain = !names.isRole(words) && !isThing(words);
    return wanted && plain ? parts.organization(words).ifDated() : Named.NOTHING;
  }

  private boolean isHostWithPlace(List<String> parts) {
    Named host = this.parts.organization(String.join(", ", parts));
    return parts.size() > 1 && host.organization() != null && host.location() != null;
  }

  /** Whether a word says that words name a project, a talk and the like. */
  private boolean isThing(String words) {
    return Arrays.stream(words.split("[\\s,.:()/]+"))
        .anyMatch(word -> vocabulary.kind(word).filter(THINGS::contains).isPresent());
  }

  private boolean isRole(String words, Context context, boolean others) {
    if (WITHOUT_ROLES.contains(context.kind())) {
      return false;
    }
    boolean likely = context.kind().equals(Kind.WORK) || context.kind().equals(Kind.VOLUNTEER);
    return names.roleWord(words).isPresent()
        || (likely || context.kind().equals(Kind.TEACHING)) && names.isRole(words)
        || others && likely && names.isRole(words);
  }

  /** {@code Role}, {@code Role, Organization, City}, {@code Role (Organization, City)}. */
  private Named position(String first, List<String> others, Context context) {
    Named role = Named.role(clean(parts.role(first)));
    Matcher brackets = BRACKETS.matcher(first);
    if (others.isEmpty()) {
      return brackets.find() ? parts.inBrackets(brackets.group(1)).withRole(role.role()) : role;
    }
    String host = String.join(", ", others);
    if (places.isKnownPlace(host)) {
      return role.withLocation(clean(host));
    }
    Named named = parts.organization(host);
    boolean told =
        names.canBeOrganization(others.get(0))
            || named.location() != null
            || OF_ORGANIZATIONS.contains(context.kind());
    if (told && parts.isName(others.get(0)) && !names.isRole(others.get(0))) {
      return named.withRole(role.role());
    }
    return told ? Named.role(clean(parts.role(first + ", " + host))) : role;
  }

  /** {@code Organization - Role}, {@code Role - Organization}, {@code Organization - City}. */
  private Named sides(List<String> sides, Context context) {
    boolean wanted = wantsOrganizations(context);
    String place = sides.get(sides.size() - 1);
    @Nullable String location = places.isPlace(place) ? clean(place) : null;
    List<String> rest = location == null ? sides : sides.subList(0, sides.size() - 1);
    int role = role(rest, context);
    if (role < 0 && context.kind().equals(Kind.EDUCATION)) {
      Named named = parts.school(rest);
      return named.location() == null ? named.withLocation(location) : named;
    }
    if (role < 0) {
      String first = rest.get(0);
      Named named = rest.size() == 1 ? alone(first, context) : host(first, wanted);
      // a place behind a thing is where it stands or was shown: only behind a name it is a fact
      return named.location() != null || named.isNothing() ? named : named.withLocation(location);
    }
    Named named = position(role, rest, context);
    return named.location() == null ? named.withLocation(location) : named;
  }

  private Named position(int role, List<String> sides, Context context) {
    List<String> list = NameParts.split(sides.get(role));
    Named named = position(list.get(0), list.subList(1, list.size()), context);
    if (named.organization() != null || sides.size() == 1) {
      return named;
    }
    String other = sides.get(role == 0 ? 1 : 0);
    if (names.isFreelance(other) || context.above() == Context.Above.ENTRY) {
      return named;
    }
    Named host = merged(parts.organization(other), named);
    if (names.isOrganization(other) || wantsOrganizations(context)) {
      return host;
    }
    // an employer stands before a position, and a subject behind it
    boolean employer = role > 0 && context.kind().equals(Kind.OTHER) && !isThing(other);
    return employer ? host.ifDated() : named;
  }

  private static Named merged(Named host, Named position) {
    return new Named(
        position.role(),
        host.organization(),
        position.location() == null ? host.location() : position.location(),
        null);
  }

  private Named host(String words, boolean wanted) {
    if (names.isOrganization(words)) {
      return parts.organization(words);
    }
    return wanted && !isThing(words) ? parts.organization(words).ifDated() : Named.NOTHING;
  }

  /** Which side is the position, certainly or else probably; -1 for none. */
  private int role(List<String> sides, Context context) {
    for (int i = 0; i < sides.size(); i++) {
      if (!WITHOUT_ROLES.contains(context.kind()) && names.roleWord(sides.get(i)).isPresent()) {
        return i;
      }
    }
    for (int i = 0; i < sides.size(); i++) {
      if (isRole(sides.get(i), context, true)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean wantsOrganizations(Context context) {
    return context.above() != Context.Above.ENTRY && OF_ORGANIZATIONS.contains(context.kind());
  }

  static @Nullable String clean(@Nullable String words) {
    return NameParts.clean(words);
  }
}

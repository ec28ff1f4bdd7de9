package io.github.portfoliomd.parser;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells positions and organizations by the words that such names are made with. */
final class Names {

  /** Longer phrases are sentences. */
  private static final int MOST_WORDS = 12;

  private static final Pattern TAIL =
      Pattern.compile(
          "\\s+(?:of|for|in|on|to|and|&|with|de|du|des|di|da|do|für|en|et|und|y|e|i|im|voor|van)\\s.*"
              + "|\\s+[-–—]\\s.*|[,(/:\\[].*",
          Pattern.CASE_INSENSITIVE);

  /** Behind a position: {@code II}, {@code 3}, {@code Sr.}, {@code (m/f/d)} */
  private static final Pattern LEVEL =
      Pattern.compile(
          "(?:\\s+(?:[IV]+|[1-9]|[Ss]r\\.?|[Jj]r\\.?|[Ss]enior|[Jj]unior)|[:/*_](?:in|innen))+$");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s.]+");

  private static final Pattern JOINTS =
      Pattern.compile("\\s+(?:and|&|und|et|y|e|i|en)\\s+|\\s*[/+]\\s*");

  private static final Set<String> OF =
      Set.of("of", "for", "in", "at", "de", "du", "des", "di", "da", "do", "für", "der", "van");

  private final Set<String> roles;
  private final Set<String> rolesOrThings;
  private final Set<String> firstWords;
  private final List<String> roleEnds;
  private final Set<String> organizations;
  private final Set<String> organizationsOrThings;
  private final Set<String> firstOfOrganizations;
  private final List<String> organizationEnds;
  private final List<String> events;
  private final Set<String> freelance;

  Names(Vocabulary vocabulary) {
    this.roles = vocabulary.set("role");
    this.rolesOrThings = vocabulary.set("role.or.thing");
    this.firstWords = vocabulary.set("role.first");
    this.roleEnds = vocabulary.list("role.suffix");
    this.organizations = vocabulary.set("organization");
    this.organizationsOrThings = vocabulary.set("organization.or.thing");
    this.firstOfOrganizations = vocabulary.set("organization.first");
    this.organizationEnds = vocabulary.list("organization.suffix");
    this.events = vocabulary.list("event");
    this.freelance = vocabulary.set("freelance");
  }

  /** Whether a phrase names a position, if it may as well be a thing: "Password manager" does. */
  boolean isRole(String phrase) {
    return lastWord(phrase)
        .filter(word -> isRoleWord(word) || rolesOrThings.contains(word))
        .or(() -> roleWord(phrase))
        .isPresent();
  }

  /** The word by which a phrase can be nothing but the name of a position. */
  Optional<String> roleWord(String phrase) {
    return lastWord(phrase)
        .filter(this::isRoleWord)
        .or(() -> words(phrase).stream().limit(1).filter(firstWords::contains).findFirst())
        .or(() -> lastOfAll(phrase).filter(this::isRoleWord));
  }

  private boolean isRoleWord(String word) {
    return roles.contains(word) || endsWith(word, roleEnds);
  }

  private static boolean endsWith(String word, List<String> ends) {
    return ends.stream().anyMatch(end -> word.length() > end.length() && word.endsWith(end));
  }

  /** The word before "of", "in", a comma … or at the end. */
  private static Optional<String> lastWord(String phrase) {
    return last(TAIL.matcher(phrase.strip()).replaceFirst(""));
  }

  /** The last word of what is joined by "and" or a slash: "Root and data engineer". */
  private static Optional<String> lastOfAll(String phrase) {
    String[] parts = JOINTS.split(phrase.strip());
    return parts.length < 2 ? Optional.empty() : lastWord(parts[parts.length - 1]);
  }

  private static Optional<String> last(String phrase) {
    Matcher level = LEVEL.matcher(phrase);
    List<String> core = words(level.find() ? phrase.substring(0, level.start()) : phrase);
    return core.isEmpty() ? Optional.empty() : Optional.of(core.get(core.size() - 1));
  }

  /** Whether a phrase names an organization: its last word does, its first, or one before "of". */
  boolean isOrganization(String phrase) {
    List<String> words = words(phrase);
    String whole = String.join(" ", words);
    if (words.isEmpty() || events.stream().anyMatch(whole::endsWith)) {
      return false;
    }
    return endsWith(whole, organizationEnds)
        || words.size() > 1
            && (organizations.contains(words.get(words.size() - 1))
                || firstOfOrganizations.contains(words.get(0))
                || isBeforeOf(words));
  }

  private boolean isBeforeOf(List<String> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (organizations.contains(words.get(i)) && OF.contains(words.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase names an organization where one is looked for. */
  boolean canBeOrganization(String phrase) {
    List<String> words = words(phrase);
    return isOrganization(phrase)
        || !words.isEmpty() && organizationsOrThings.contains(words.get(words.size() - 1));
  }

  /** Who works for everybody works for nobody. */
  boolean isFreelance(String phrase) {
    return freelance.contains(String.join(" ", words(phrase)));
  }

  private static List<String> words(String phrase) {
    List<String> words =
        BETWEEN_WORDS.splitAsStream(phrase.strip().toLowerCase(Locale.ROOT)).toList();
    return words.size() > MOST_WORDS ? List.of() : words;
  }
}

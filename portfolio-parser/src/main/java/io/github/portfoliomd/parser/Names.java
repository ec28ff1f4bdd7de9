package io.github.portfoliomd.parser;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells positions and organizations by the words that such names are made with. */
final class Names {

  /** Longer phrases are sentences. */
  private static final int MOST_WORDS = 8;

  private static final Pattern TAIL =
      Pattern.compile("\\s+(?:of|for|in|on|to|and|&|with)\\s.*|[,(/:].*");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s.]+");

  private final Set<String> roles;
  private final Set<String> rolesOrThings;
  private final Set<String> firstWords;
  private final Set<String> organizations;
  private final List<String> events;

  Names(Vocabulary vocabulary) {
    this.roles = vocabulary.set("role");
    this.rolesOrThings = vocabulary.set("role.or.thing");
    this.firstWords = vocabulary.set("role.first");
    this.organizations = vocabulary.set("organization");
    this.events = vocabulary.list("event");
  }

  /** Whether a phrase names a position, if it may as well be a thing: "Password manager" does. */
  boolean isRole(String phrase) {
    return lastWord(phrase)
        .filter(word -> roles.contains(word) || rolesOrThings.contains(word))
        .or(() -> roleWord(phrase))
        .isPresent();
  }

  /** The word by which a phrase can be nothing but the name of a position. */
  Optional<String> roleWord(String phrase) {
    return lastWord(phrase)
        .filter(roles::contains)
        .or(() -> words(phrase).stream().limit(1).filter(firstWords::contains).findFirst());
  }

  /** The word before "of", "in", a comma … or at the end. */
  private static Optional<String> lastWord(String phrase) {
    List<String> core = words(TAIL.matcher(phrase.strip()).replaceFirst(""));
    return core.isEmpty() ? Optional.empty() : Optional.of(core.get(core.size() - 1));
  }

  /** Whether a phrase names an organization: its last word does, or the one before "of". */
  boolean isOrganization(String phrase) {
    List<String> words = words(phrase);
    if (words.size() < 2 || events.stream().anyMatch(String.join(" ", words)::endsWith)) {
      return false;
    }
    return organizations.contains(words.get(words.size() - 1))
        || organizations.contains(words.get(0)) && words.get(1).equals("of");
  }

  private static List<String> words(String phrase) {
    List<String> words =
        BETWEEN_WORDS.splitAsStream(phrase.strip().toLowerCase(Locale.ROOT)).toList();
    return words.size() > MOST_WORDS ? List.of() : words;
  }
}

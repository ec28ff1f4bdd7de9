package io.github.portfoliomd.parser;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells positions and organizations by the words that such names are made with. */
final class Names {

  /** Longer phrases are sentences. */
  private static final int MOST_WORDS = 8;

  private static final Pattern TAIL =
      Pattern.compile("\\s+(?:of|for|in|on|to|and|&|with)\\s.*|[,(/:].*");

  private final Set<String> roles;
  private final Set<String> organizations;

  Names(Vocabulary vocabulary) {
    this.roles = vocabulary.set("role");
    this.organizations = vocabulary.set("organization");
  }

  /**
   * Whether a phrase names a position: its first word does, or the last one before "of", "in", a
   * comma …
   */
  boolean isRole(String phrase) {
    return roleWord(phrase).isPresent();
  }

  /** The word that makes a phrase the name of a position. */
  Optional<String> roleWord(String phrase) {
    String[] words = words(phrase);
    if (words.length == 0 || words.length > MOST_WORDS) {
      return Optional.empty();
    }
    String[] core = words(TAIL.matcher(phrase.strip()).replaceFirst(""));
    String last = core.length == 0 ? words[0] : core[core.length - 1];
    return Stream.of(last, words[0]).filter(roles::contains).findFirst();
  }

  /** Whether a phrase names an organization: its last word does, or the one before "of". */
  boolean isOrganization(String phrase) {
    String[] words = words(phrase);
    if (words.length < 2 || words.length > MOST_WORDS) {
      return false;
    }
    return organizations.contains(words[words.length - 1])
        || organizations.contains(words[0]) && words[1].equals("of");
  }

  private static String[] words(String phrase) {
    String plain = phrase.strip().toLowerCase(Locale.ROOT);
    return plain.isEmpty() ? new String[0] : plain.split("[\\s.]+");
  }
}

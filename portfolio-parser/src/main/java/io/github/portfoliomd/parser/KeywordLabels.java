package io.github.portfoliomd.parser;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells labels of keywords: those of the vocabulary, and what is made of them, such as {@code Main
 * tools and methods}.
 */
final class KeywordLabels {

  /** Longer ones are looked at by nobody. */
  private static final int LONGEST = 60;

  private final Vocabulary vocabulary;
  private final Pattern between;
  private final Set<String> qualifiers;
  private final Set<String> beside;

  KeywordLabels(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    String and =
        vocabulary.list("and").stream().map(Pattern::quote).collect(Collectors.joining("|"));
    this.between = Pattern.compile("\\s(?:" + and + "|&|\\+)\\s|[/,、]", Pattern.CASE_INSENSITIVE);
    this.qualifiers = vocabulary.set("keywords.qualifier");
    this.beside = vocabulary.set("keywords.beside");
  }

  /** Whether a label says that keywords follow it. */
  boolean contains(String label) {
    if (isKnown(label)) {
      return true;
    }
    if (label.length() > LONGEST) {
      return false;
    }
    List<String> parts =
        Arrays.stream(between.split(label)).map(this::core).filter(p -> !p.isEmpty()).toList();
    return parts.stream().anyMatch(this::isKnown)
        && parts.stream().allMatch(part -> isKnown(part) || beside.contains(part));
  }

  private boolean isKnown(String label) {
    return vocabulary.label(label).filter("keywords"::equals).isPresent();
  }

  /** A part of a label without the words around it that only say which ones. */
  private String core(String part) {
    String[] words = part.strip().toLowerCase(Locale.ROOT).split("\\s+");
    int from = 0;
    int to = words.length;
    while (from < to && qualifiers.contains(words[from])) {
      from++;
    }
    while (to > from && qualifiers.contains(words[to - 1])) {
      to--;
    }
    return String.join(" ", Arrays.copyOfRange(words, from, to));
  }
}

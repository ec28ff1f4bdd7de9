package io.github.portfoliomd.parser;

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
    boolean known = false;
    for (String part : List.of(between.split(label))) {
      String core = core(part);
      boolean isKnown = isKnown(core);
      known |= isKnown;
      if (!isKnown && !core.isEmpty() && !beside.contains(core)) {
        return false;
      }
    }
    return known;
  }

  private boolean isKnown(String label) {
    return vocabulary.label(label).filter("keywords"::equals).isPresent();
  }

  /** A part of a label without the words around it that only say which ones. */
  private String core(String part) {
    List<String> words = SpacedWords.split(part.toLowerCase(Locale.ROOT), "");
    int from = 0;
    int to = words.size();
    while (from < to && qualifiers.contains(words.get(from))) {
      from++;
    }
    while (to > from && qualifiers.contains(words.get(to - 1))) {
      to--;
    }
    return String.join(" ", words.subList(from, to));
  }
}

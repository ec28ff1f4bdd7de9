package io.github.portfoliomd.parser.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells labels of keywords: those of the vocabulary, and what is made of them, such as {@code Main
 * tools and methods}.
 */
public final class KeywordLabels {

  /** Longer ones are looked at by nobody. */
  private static final int LONGEST = 60;

  private static final String SIGNS = "/,、";

  private final Vocabulary vocabulary;
  private final Pattern between;
  private final SpacedWords joining;
  private final Set<String> qualifiers;
  private final Set<String> beside;

  public KeywordLabels(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    String and =
        vocabulary.list("and").stream().map(Pattern::quote).collect(Collectors.joining("|"));
    this.between =
        Pattern.compile("\\s(?:" + and + "|&|\\+)\\s|[" + SIGNS + "]", Pattern.CASE_INSENSITIVE);
    this.joining =
        new SpacedWords(
            Stream.concat(vocabulary.list("and").stream(), Stream.of("&", "+")).toList());
    this.qualifiers = vocabulary.set("keywords.qualifier");
    this.beside = vocabulary.set("keywords.beside");
  }

  /** Whether a label says that keywords follow it. */
  public boolean contains(String label) {
    if (isKnown(label)) {
      return true;
    }
    if (label.length() > LONGEST) {
      return false;
    }
    boolean joined = Signs.areIn(label, SIGNS) || joining.areIn(label);
    boolean known = false;
    for (String part : joined ? List.of(between.split(label)) : List.of(label)) {
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
    return vocabulary.label(label).orElse("").equals("keywords");
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

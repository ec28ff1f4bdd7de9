package io.github.portfoliomd.parser.words;

import io.github.portfoliomd.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells labels of keywords: those of the vocabulary, and what is made of them, such as {@code Main
 * tools and methods}.
 */
public final class KeywordLabels {

  /** Longer ones are looked at by nobody. */
  private static final int LONGEST = 60;

  /** So many words say of which sort something is, with what that is. */
  private static final int MOST = 4;

  private static final String SIGNS = "/,、";

  private final Vocabulary vocabulary;
  private final SpacedWords joining;
  private final Set<String> qualifiers;
  private final Set<String> beside;
  private final Set<String> heads;
  private final Set<String> firstHeads;

  public KeywordLabels(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.joining =
        new SpacedWords(
            Stream.concat(vocabulary.list("and").stream(), Stream.of("&", "+")).toList());
    this.qualifiers = vocabulary.set("keywords.qualifier");
    this.beside = vocabulary.set("keywords.beside");
    this.heads = vocabulary.set("keywords.head");
    this.firstHeads = vocabulary.set("keywords.head.first");
  }

  /** Whether a label says that keywords follow it. */
  public boolean contains(String words) {
    String label = Signs.withoutIcon(words);
    if (isKnown(label)) {
      return true;
    }
    if (label.length() > LONGEST) {
      return false;
    }
    boolean known = false;
    for (String part : parts(label)) {
      String core = core(part);
      boolean isKnown =
          core.length() < label.length() && isKnown(core) // all of the label is none
              || isOfSort(core);
      known |= isKnown;
      if (!isKnown && !core.isEmpty() && !beside.contains(core)) {
        return false;
      }
    }
    return known;
  }

  /** The parts of a label between signs and words for "and". */
  private List<String> parts(String label) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < label.length(); i++) {
      boolean blank = SpacedWords.isBlank(label.charAt(i));
      int end = blank ? joining.endAt(label, i + 1) : SIGNS.indexOf(label.charAt(i)) >= 0 ? i : -1;
      if (end >= 0) {
        parts.add(label.substring(start, i));
        start = end + 1;
        i = end;
      }
    }
    parts.add(label.substring(start));
    return parts;
  }

  private boolean isKnown(String label) {
    return vocabulary.label(label).orElse("").equals("keywords");
  }

  /** {@code Design tools}, {@code outils de conception}: tools, and of which sort they are. */
  private boolean isOfSort(String words) {
    int first = words.indexOf(' ');
    int last = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-'));
    return (last > 0 && heads.contains(words.substring(last + 1))
            || first > 0 && firstHeads.contains(words.substring(0, first)))
        && SpacedWords.count(words) <= MOST
        && !isOfSpeakers(words);
  }

  /** {@code Language skills} are of languages that people speak. */
  private boolean isOfSpeakers(String words) {
    return vocabulary.section(words).filter(Kind.LANGUAGE::equals).isPresent();
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

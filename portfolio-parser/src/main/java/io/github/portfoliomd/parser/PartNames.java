package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells headings that part what is said of one thing, such as {@code Features} or {@code Main
 * duties}, and are no things themselves.
 */
final class PartNames {

  private static final String ANY = "part";

  /** What only something that was made has. */
  private static final String OF_PROJECTS = "part.project";

  private final SectionNames ofAny;
  private final SectionNames ofProjects;
  private final Set<String> qualifiers;

  PartNames(Vocabulary vocabulary) {
    this.ofAny = names(vocabulary.folded(ANY), vocabulary);
    this.ofProjects = names(vocabulary.folded(OF_PROJECTS), vocabulary);
    this.qualifiers = vocabulary.folded("part.qualifier");
  }

  private static SectionNames names(Set<String> words, Vocabulary vocabulary) {
    Map<String, Kind> kinds =
        words.stream().collect(Collectors.toMap(word -> word, word -> Kind.OTHER));
    return new SectionNames(
        kinds, words, vocabulary.set("and"), vocabulary.set("or"), Set.of(), Set.of());
  }

  /** Whether a heading of these words is part of what stands above it. */
  boolean contains(String heading) {
    return isOfAny(heading) || isOfProject(heading);
  }

  /** Whether it is part of anything that can be told of. */
  boolean isOfAny(String heading) {
    return is(heading, ofAny);
  }

  private boolean isOfProject(String heading) {
    return is(heading, ofProjects);
  }

  private boolean is(String heading, SectionNames names) {
    if (names.kind(heading).isPresent()) {
      return true;
    }
    String core = core(heading);
    return !core.equals(heading) && names.kind(core).isPresent();
  }

  /** Whether one of some headings tells that they are parts of something that was made. */
  boolean areOfProject(List<List<Inline>> headings) {
    return headings.stream()
        .map(heading -> heading.stream().filter(i -> !(i instanceof Inline.Image)).toList())
        .map(Inlines::text)
        .anyMatch(this::isOfProject);
  }

  /** A heading without the colon behind it. */
  static String withoutColon(String heading) {
    String words = heading.strip();
    return Signs.endWithColon(words) ? words.substring(0, words.length() - 1).strip() : words;
  }

  /** Without the words that only say which: {@code key}, {@code main}. */
  private String core(String heading) {
    List<String> words = SpacedWords.split(Vocabulary.normal(heading), "");
    int from = 0;
    int to = words.size();
    while (from < to && isNoWord(words.get(from))) {
      from++;
    }
    while (to > from && isNoWord(words.get(to - 1))) {
      to--;
    }
    return String.join(" ", words.subList(from, to));
  }

  private boolean isNoWord(String word) {
    return qualifiers.contains(word) || word.chars().noneMatch(Character::isLetterOrDigit);
  }
}

package io.github.portfoliomd.parser.words;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells headings that part what is said of one thing, such as {@code Features} or {@code Main
 * duties}, and are no things themselves.
 */
public final class PartNames {

  private static final String ANY = "part";

  /** What only something that was made has. */
  private static final String OF_PROJECTS = "part.project";

  private final SectionNames ofAny;
  private final SectionNames ofProjects;
  private final Set<String> qualifiers;

  public PartNames(Vocabulary vocabulary) {
    this.ofAny = names(vocabulary.folded(ANY), vocabulary);
    this.ofProjects = names(vocabulary.folded(OF_PROJECTS), vocabulary);
    this.qualifiers = vocabulary.folded("part.qualifier");
  }

  private static SectionNames names(Set<String> words, Vocabulary vocabulary) {
    Map<String, Kind> kinds =
        words.stream().collect(Collectors.toMap(word -> word, word -> Kind.OTHER));
    return new SectionNames(
        kinds, words, vocabulary.set("and"), vocabulary.set("or"), Set.of(), Set.of(), Set.of());
  }

  /** Whether a heading of these words is part of what stands above it. */
  public boolean contains(String heading) {
    String name = Vocabulary.normal(heading);
    String core = core(name);
    return is(name, core, heading.length(), ofAny) || is(name, core, heading.length(), ofProjects);
  }

  /** Whether it is part of anything that can be told of. */
  public boolean isOfAny(String heading) {
    return is(heading, ofAny);
  }

  private boolean isOfProject(String heading) {
    return is(heading, ofProjects);
  }

  private boolean is(String heading, SectionNames names) {
    String name = Vocabulary.normal(heading);
    return is(name, core(name), heading.length(), names);
  }

  /** Whether a name that was of some length, or what is left of it, is one of some names. */
  private static boolean is(String name, String core, int length, SectionNames names) {
    return names.kind(name, length).isPresent()
        || !core.equals(name) && names.kind(core, core.length()).isPresent();
  }

  /** Whether one of some headings tells that they are parts of something that was made. */
  public boolean areOfProject(List<List<Inline>> headings) {
    for (List<Inline> heading : headings) {
      if (isOfProject(HeadingWords.of(heading))) {
        return true;
      }
    }
    return false;
  }

  /** A heading without the colon behind it. */
  public static String withoutColon(String heading) {
    String words = heading.strip();
    return Signs.endWithColon(words) ? words.substring(0, words.length() - 1).strip() : words;
  }

  /** Without the words that only say which: {@code key}, {@code main}. */
  private String core(String name) {
    int from = 0;
    int to = name.length();
    int end = name.indexOf(' ');
    while (end > 0 && isNoWord(name.substring(from, end))) {
      from = end + 1;
      end = name.indexOf(' ', from);
    }
    int start = name.lastIndexOf(' ') + 1;
    while (start > from && isNoWord(name.substring(start, to))) {
      to = start - 1;
      start = name.lastIndexOf(' ', to - 1) + 1;
    }
    String core = name.substring(from, to);
    return core.indexOf(' ') < 0 && isNoWord(core) ? "" : core;
  }

  private boolean isNoWord(String word) {
    if (qualifiers.contains(word)) {
      return true;
    }
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetterOrDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}

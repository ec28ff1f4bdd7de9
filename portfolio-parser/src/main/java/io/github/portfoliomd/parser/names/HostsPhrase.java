package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the organizations that a text begins with by their names: {@code Institute of Ropes, Halden
 * University, led by …}.
 */
final class HostsPhrase {

  /** So many words behind its names say under whom or in which group. */
  private static final int MOST_BEHIND = 6;

  private static final int FEWEST_BEFORE_STOP = 3;

  private static final Pattern BLANK = Pattern.compile("\\s+");

  private final Names names;
  private final NameParts parts;
  private final PlaceNames places;

  HostsPhrase(Names names, NameParts parts, PlaceNames places) {
    this.names = names;
    this.parts = parts;
    this.places = places;
  }

  /**
   * The organization that words begin with, by its name, with those that it is part of and its
   * place: {@code Institute of Ropes, Halden University, led by …}.
   */
  Named read(String words) {
    List<String> list = NameParts.split(words.substring(0, endOfNames(words)));
    int end = 0;
    boolean certain = false;
    while (end < list.size() && isNameOfHost(list.get(end))) {
      certain |= names.isOrganization(list.get(end));
      end++;
    }
    if (!certain) {
      return Named.NOTHING;
    }
    int to = end;
    for (int i = end + 1; i <= Math.min(list.size(), end + NameParts.MOST_OF_PLACE); i++) {
      to = places.isPlaceBehind(String.join(", ", list.subList(end, i))) ? i : to;
    }
    // a sentence about an organization does not say who employed
    boolean sentence =
        to < list.size()
            && words.stripTrailing().endsWith(".")
            && SpacedWords.count(String.join(" ", list.subList(to, list.size()))) > MOST_BEHIND;
    return sentence ? Named.NOTHING : parts.organization(String.join(", ", list.subList(0, to)));
  }

  /** Where the names end that a text begins with: at a bracket, a dash or a sentence's end. */
  private static int endOfNames(String words) {
    for (int i = 0; i + 1 < words.length(); i++) {
      boolean blank = SpacedWords.isBlank(words.charAt(i));
      int next = blank ? SpacedWords.endOfBlanks(words, i) : i + 1;
      if (blank
          ? next < words.length() && "([–—|".indexOf(words.charAt(next)) >= 0
          : isEnd(words, i) && SpacedWords.isBlank(words.charAt(next))) {
        return i;
      }
      i = next - 1;
    }
    return words.length();
  }

  /** A full stop behind fewer letters shortens a word: {@code St. Ilka College}. */
  private static boolean isEnd(String words, int index) {
    boolean end = ".:;".indexOf(words.charAt(index)) >= 0;
    for (int i = 1; end && words.charAt(index) == '.' && i <= FEWEST_BEFORE_STOP; i++) {
      end = index >= i && Character.isLetter(words.charAt(index - i));
    }
    return end;
  }

  /** Whether words are called as an organization or its part is, and are no clause about one. */
  private boolean isNameOfHost(String words) {
    return (names.isOrganization(words) || names.isUnit(words))
        && !names.isDegree(words)
        && !names.isLikelyRole(words)
        && BLANK.splitAsStream(words).allMatch(this::isOfName);
  }

  /** Whether a word begins like a name, behind {@code l'} too, or joins those that do. */
  private boolean isOfName(String word) {
    int elided = Math.max(word.indexOf('\''), word.indexOf('’')) + 1;
    return !Character.isLowerCase(word.codePointAt(0))
        || names.isWithin(word)
        || elided > 0 && elided < word.length() && Character.isUpperCase(word.codePointAt(elided));
  }
}

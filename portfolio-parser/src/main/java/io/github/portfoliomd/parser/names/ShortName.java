package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;

/** Tells the name in short of what a phrase names in full: {@code Halden Works Fjordby - HWF}. */
final class ShortName {

  private final Names names;

  ShortName(Names names) {
    this.names = names;
  }

  /** Whether one of two sides is the other one in short, in capitals. */
  boolean isAmong(List<String> sides) {
    if (sides.size() != 2) {
      return false;
    }
    String first = sides.get(0);
    String second = sides.get(1);
    return (isShort(first, second) || isShort(second, first))
        && names.roleWord(first).isEmpty()
        && names.roleWord(second).isEmpty();
  }

  /** Whether words are in capitals, and a name has the letters of the last one in their order. */
  private static boolean isShort(String words, String name) {
    if (name.indexOf(' ') <= 0
        || !words.chars().allMatch(c -> c == ' ' || Character.isUpperCase(c))
        || name.chars().noneMatch(Character::isLowerCase)) {
      return false;
    }
    String letters = Vocabulary.normal(words.substring(words.lastIndexOf(' ') + 1));
    String all = Vocabulary.normal(name);
    boolean capitals = letters.length() > 2 && all.charAt(0) == letters.charAt(0);
    int found = 0;
    for (int i = 0; capitals && i < all.length() && found < letters.length(); i++) {
      found += all.charAt(i) == letters.charAt(found) ? 1 : 0;
    }
    return capitals && found == letters.length();
  }
}

package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the name in short of what a phrase names in full: {@code Halden Works Fjordby - HWF}. */
final class ShortName {

  private static final int LONGEST_POSITION = 3;

  private final Names names;

  ShortName(Names names) {
    this.names = names;
  }

  /**
   * Whether one of two sides is the other one in short, in capitals. An office can be called like
   * its head, {@code SERO - Secretaria de Ropes}, but few letters can be short for a position.
   */
  boolean isAmong(List<String> sides) {
    if (sides.size() != 2) {
      return false;
    }
    String first = sides.get(0);
    String second = sides.get(1);
    return isShort(first, second) && isNoPosition(first, second)
        || isShort(second, first) && isNoPosition(second, first);
  }

  /** The position that one of two sides names in full, and the other one in short; else null. */
  @Nullable String position(List<String> sides) {
    if (sides.size() != 2 || isAmong(sides)) {
      return null;
    }
    String first = sides.get(0);
    String second = sides.get(1);
    @Nullable String name = isShort(first, second) ? second : isShort(second, first) ? first : null;
    return name != null && names.roleWord(name).isPresent() ? name : null;
  }

  private boolean isNoPosition(String words, String name) {
    return names.roleWord(words).isEmpty()
        && (words.length() > LONGEST_POSITION || names.roleWord(name).isEmpty());
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

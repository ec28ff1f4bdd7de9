package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.NameWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.Locale;
import java.util.Set;

/** Tells what somebody did for a thing that others made: {@code past author and editor}. */
final class PartsTaken {

  private final Set<String> parts;
  private final Set<String> qualifiers;

  private final HeadWord heads;

  PartsTaken(Vocabulary vocabulary, HeadWord heads) {
    this.heads = heads;
    this.parts = vocabulary.set("role.part");
    this.qualifiers = vocabulary.set("role.part.qualifier");
  }

  /**
   * Whether words say nothing but what somebody did for a thing: {@code past author and editor}.
   */
  boolean isOne(String words) {
    String text = words.strip();
    if (!mayEndWithOne(text)) {
      return false;
    }
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      int end = heads.endOfJoint(text, i);
      if (end >= 0) {
        if (!isOneAlone(text.substring(start, i))) {
          return false;
        }
        start = end;
        i = end - 1;
      }
    }
    return start == text.length() && start > 0 || isOneAlone(text.substring(start));
  }

  /** Whether the last word is one; where a sign joins it to nothing, one may stand before that. */
  private boolean mayEndWithOne(String text) {
    int end = text.length();
    while (end > 0 && NameWords.isBetween(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && !isBefore(text.charAt(start - 1))) {
      start--;
    }
    return start == end || parts.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isBefore(char c) {
    return NameWords.isBetween(c) || c == '/' || c == '+';
  }

  private boolean isOneAlone(String words) {
    NameWords all = new NameWords(words);
    if (all.isEmpty() || !parts.contains(all.last())) {
      return false;
    }
    for (int i = 0; i + 1 < all.size(); i++) {
      if (!qualifiers.contains(all.get(i))) {
        return false;
      }
    }
    return true;
  }
}

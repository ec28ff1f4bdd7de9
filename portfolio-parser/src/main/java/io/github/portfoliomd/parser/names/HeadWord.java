package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.NameWords;
import io.github.portfoliomd.parser.words.SpacedWords;
import io.github.portfoliomd.parser.words.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Finds the word by which a phrase tells what it names: the last one before "of", a comma or a
 * level, in lower case.
 */
final class HeadWord {

  private static final String BEFORE_ASIDE = ",、，(（/:：[";

  private final SpacedWords joiningOrOf;
  private final SpacedWords joining;
  private final Level level;

  HeadWord(Vocabulary vocabulary) {
    this.joiningOrOf =
        new SpacedWords(
            Stream.of(
                    vocabulary.list("name.of"), vocabulary.list("and"), List.of("&", "-", "–", "—"))
                .flatMap(List::stream)
                .toList());
    this.joining =
        new SpacedWords(Stream.concat(vocabulary.list("and").stream(), Stream.of("&")).toList());
    this.level = new Level(vocabulary);
  }

  /** The head of a phrase, or an empty word. */
  String of(String phrase) {
    return last(withoutTail(phrase));
  }

  /** A phrase up to "of", "and", a dash, a comma and the like. */
  String withoutTail(String phrase) {
    String words = phrase.strip();
    for (int i = 0; i < words.length(); i++) {
      boolean blank = SpacedWords.isBlank(words.charAt(i));
      int next = blank ? SpacedWords.endOfBlanks(words, i) : i + 1;
      if (blank ? joiningOrOf.areAt(words, next) : BEFORE_ASIDE.indexOf(words.charAt(i)) >= 0) {
        return words.substring(0, i);
      }
      i = next - 1;
    }
    return words;
  }

  /**
   * The last word of what is joined by "and" or a slash: "Root and data engineer".
   *
   * @param bare the phrase without its tail: where it has none, only a plus can join words of it
   */
  String ofLastJoined(String phrase, String bare) {
    String words = phrase.strip();
    if (bare.length() == words.length() && words.indexOf('+') < 0) {
      return "";
    }
    int start = 0;
    String last = "";
    for (int i = 0; i < words.length(); i++) {
      int end = endOfJoint(words, i);
      if (end >= 0) {
        last = i > start && start > 0 ? words.substring(start, i) : last;
        start = end;
        i = end - 1;
      }
    }
    last = start > 0 && start < words.length() ? words.substring(start) : last;
    return last.isEmpty() ? "" : last(withoutTail(last));
  }

  /** Where a sign or a word for "and" ends, with the blanks around it, that starts there; or -1. */
  int endOfJoint(String words, int index) {
    char first = words.charAt(index);
    if (first != '/' && first != '+' && !SpacedWords.isBlank(first)) {
      return -1;
    }
    int start = SpacedWords.endOfBlanks(words, index);
    int end =
        start < words.length() && "/+".indexOf(words.charAt(start)) >= 0
            ? start + 1
            : start > index ? joining.endAt(words, start) : -1;
    return end < 0 ? -1 : SpacedWords.endOfBlanks(words, end);
  }

  /** The last word of a phrase without the level behind it, or an empty one. */
  String last(String phrase) {
    return lastOfFew(level.without(phrase));
  }

  /** The last of {@link NameWords}, which are not made for it. */
  private static String lastOfFew(String words) {
    String phrase = words.strip();
    int count = 0;
    int last = 0;
    int end = 0;
    boolean between = true;
    for (int i = 0; i < phrase.length(); i++) {
      boolean wasBetween = between;
      between = NameWords.isBetween(phrase.charAt(i));
      if (!between) {
        count += wasBetween ? 1 : 0;
        last = wasBetween ? i : last;
        end = i + 1;
      }
    }
    return count == 0 || count > NameWords.MOST
        ? ""
        : phrase.substring(last, end).toLowerCase(Locale.ROOT);
  }
}

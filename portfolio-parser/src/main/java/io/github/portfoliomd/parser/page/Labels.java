package io.github.portfoliomd.parser.page;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the label in front of a line: {@code keywords: …}, {@code *Devops*: …}, {@code Subject: …}.
 */
public final class Labels {

  /** Says that what stands before it is a field's label, whatever it means else. */
  public static final String FIELD_MARK = " (field)";

  /** A label that states what it is may hold anything. */
  private static final Pattern STATED =
      Pattern.compile("([^:：]+ \\(field\\)|(?i:keywords) \\([^:：]+\\))\\s*(?::(?=\\s|$)|：)");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s");

  /** So many characters a label has that states nothing. */
  private static final int LONGEST = 59;

  /** How many words of running text count as a label. */
  private static final int MOST_WORDS = 3;

  /** How many they are at most where they are known for one. */
  private static final int MOST_KNOWN_WORDS = 6;

  /**
   * A label that was found.
   *
   * @param name the words before the colon
   * @param styled whether the author made it stand out
   * @param value the line behind the colon
   */
  public record Labelled(String name, boolean styled, Line value) {

    /** Whether it says itself what it is, so that no other words can be meant. */
    public boolean isStated() {
      return name.endsWith(")") && STATED.matcher(name + ":").matches();
    }

    /** Whether it counts as a label without being known for one. */
    public boolean standsOut() {
      return styled || name.endsWith(")") || words(name) <= MOST_WORDS;
    }
  }

  private Labels() {}

  public static Optional<Labelled> find(Line line) {
    String words = line.words();
    int colon = colon(words);
    if (colon < 0 || !isBeforeColon(words)) {
      return Optional.empty();
    }
    Matcher stated = STATED.matcher(words);
    boolean states = words.indexOf(')') > 0 && stated.lookingAt();
    int end = states ? stated.end(1) : endOfName(words, colon);
    int behind = states ? stated.end() : behind(words, colon);
    if (end == 0 || behind < 0) {
      return Optional.empty();
    }
    String name = line.text().substring(0, end);
    boolean styled = isStyled(line, end);
    boolean sentence = !states && SENTENCE_END.matcher(name).find();
    if (!styled && !(line.content().get(0) instanceof Inline.Text) || sentence) {
      return Optional.empty();
    }
    boolean tooLong = words(name) > MOST_KNOWN_WORDS || isRow(name);
    if (!states && !styled && tooLong || !states && isOpen(name)) {
      return Optional.empty();
    }
    return Optional.of(new Labelled(name, styled, line.from(behind)));
  }

  /** Where the first colon stands, of either width, or -1. */
  private static int colon(String words) {
    int narrow = words.indexOf(':');
    int wide = words.indexOf('：');
    return narrow < 0 || wide >= 0 && wide < narrow ? wide : narrow;
  }

  /** Whether a colon and no sign or letter right behind it stands somewhere in a line. */
  private static boolean isBeforeColon(String words) {
    int colon = words.indexOf(':');
    boolean inside =
        colon > 0
            && colon + 1 < words.length()
            && Character.isLetterOrDigit(words.charAt(colon + 1));
    return colon >= 0 && !inside || words.indexOf('：') >= 0;
  }

  /** Whether a sign parts the words: what stands before it is no part of a label. */
  private static boolean isRow(String name) {
    return name.contains(" | ") || name.contains(" · ") || name.contains(" • ");
  }

  /** Whether a bracket is open: the colon stands inside of it. */
  private static boolean isOpen(String name) {
    return name.lastIndexOf('(') > name.lastIndexOf(')')
        || name.lastIndexOf('（') > name.lastIndexOf('）');
  }

  /** Where the words before the first colon end that can be a label; 0 where they are none. */
  private static int endOfName(String words, int colon) {
    int end = colon;
    while (end > 1 && SpacedWords.isBlank(words.charAt(end - 1))) {
      end--;
    }
    int hidden = words.indexOf(Signs.HIDDEN);
    return end > 0
            && Character.isLetter(words.codePointAt(Signs.endOfIcon(words)))
            && (hidden < 0 || hidden > colon)
            && words.codePointCount(0, end) <= LONGEST
        ? end
        : 0;
  }

  /** Where a value can start behind a colon, or two; -1 where something touches them. */
  private static int behind(String words, int colon) {
    int end = words.startsWith("::", colon) ? colon + 2 : colon + 1;
    boolean apart =
        words.charAt(colon) != ':'
            || end == words.length()
            || SpacedWords.isBlank(words.charAt(end));
    return apart ? end : -1;
  }

  private static int words(String name) {
    return SpacedWords.count(Signs.withoutIcon(name));
  }

  /** Whether the first inline is emphasis that ends with the label. */
  private static boolean isStyled(Line line, int end) {
    int length = line.startsWithEmphasis() ? line.lengthOfFirst() : -1;
    return length >= end && length <= end + 2;
  }
}

package io.github.portfoliomd.parser.page;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the label in front of a line: {@code keywords: …}, {@code *Devops*: …}, {@code Subject: …}.
 */
public final class Labels {

  /** Says that what stands before it is a field's label, whatever it means else. */
  public static final String FIELD_MARK = " (field)";

  private static final Pattern LABEL =
      Pattern.compile("(\\p{L}[^:：\uFFFC]{0,58}?)\\s*(?:::?(?=\\s|$)|：)");

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

    /** Whether it counts as a label without being known for one. */
    public boolean standsOut() {
      return styled || name.endsWith(")") || words(name) <= MOST_WORDS;
    }
  }

  private Labels() {}

  public static Optional<Labelled> find(Line line) {
    String words = line.words();
    if (!isBeforeColon(words)) {
      return Optional.empty();
    }
    boolean bracket = words.indexOf(')') > 0;
    if (!bracket && !mayBeLabel(words)) {
      return Optional.empty();
    }
    Matcher matcher = (bracket ? STATED : LABEL).matcher(words);
    boolean states = bracket && matcher.lookingAt();
    if (!states && !matcher.usePattern(LABEL).lookingAt()) {
      return Optional.empty();
    }
    String name = line.text().substring(0, matcher.end(1));
    boolean styled = isStyled(line, matcher.end(1));
    boolean sentence = !states && SENTENCE_END.matcher(name).find();
    if (!styled && !(line.content().get(0) instanceof Inline.Text) || sentence) {
      return Optional.empty();
    }
    if (!states && !styled && words(name) > MOST_KNOWN_WORDS || !states && isOpen(name)) {
      return Optional.empty();
    }
    return Optional.of(new Labelled(name, styled, line.from(matcher.end())));
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

  /** Whether a bracket is open: the colon stands inside of it. */
  private static boolean isOpen(String name) {
    return name.lastIndexOf('(') > name.lastIndexOf(')')
        || name.lastIndexOf('（') > name.lastIndexOf('）');
  }

  /** Whether the first colon stands behind nothing hidden, and not behind half a sentence. */
  private static boolean mayBeLabel(String words) {
    int end = 0;
    while (end < words.length() && ":：\uFFFC".indexOf(words.charAt(end)) < 0) {
      end++;
    }
    boolean colon = end > 0 && end < words.length() && words.charAt(end) != Signs.HIDDEN;
    while (colon && SpacedWords.isBlank(words.charAt(end - 1)) && end > 1) {
      end--;
    }
    return colon && words.codePointCount(0, end) <= LONGEST;
  }

  private static int words(String name) {
    return SpacedWords.count(name);
  }

  /** Whether the first inline is emphasis that ends with the label. */
  private static boolean isStyled(Line line, int end) {
    List<Inline> content = line.content();
    Inline first = content.get(0);
    boolean emphasis = first instanceof Inline.Emphasis || first instanceof Inline.Strong;
    int length = emphasis ? line.lengthOfFirst() : 0;
    return emphasis && length >= end && length <= end + 2;
  }
}

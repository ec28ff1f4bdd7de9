package io.github.portfoliomd.parser.words;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of a phrase in lower case, between blanks and full stops; of a long one none. */
public final class NameWords {

  /** Longer phrases are sentences. */
  public static final int MOST = 12;

  private final String text;
  private final int[] bounds;
  private final int size;

  /** The words that were asked for; a rule asks for the same ones as the one before it. */
  private final @Nullable String[] words;

  public NameWords(String phrase) {
    this.text = phrase.strip().toLowerCase(Locale.ROOT);
    int count = count(text);
    this.size = count > MOST ? 0 : count;
    this.bounds = new int[2 * size];
    this.words = new String[size];
    int end = 0;
    for (int i = 0; i < size; i++) {
      int start = end;
      while (isBetween(text.charAt(start))) {
        start++;
      }
      end = start;
      while (end < text.length() && !isBetween(text.charAt(end))) {
        end++;
      }
      bounds[2 * i] = start;
      bounds[2 * i + 1] = end;
    }
  }

  /** The first of however many words; an empty one for none. */
  public static String first(String phrase) {
    String text = phrase.strip();
    int start = 0;
    while (start < text.length() && isBetween(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && !isBetween(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static int count(String text) {
    int count = 0;
    boolean between = true;
    for (int i = 0; i < text.length(); i++) {
      boolean wasBetween = between;
      between = isBetween(text.charAt(i));
      count += wasBetween && !between ? 1 : 0;
    }
    return count;
  }

  public static boolean isBetween(char c) {
    return c == '.' || SpacedWords.isBlank(c);
  }

  public int size() {
    return size;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  public String get(int index) {
    String known = words[index];
    if (known == null) {
      known = text.substring(bounds[2 * index], bounds[2 * index + 1]);
      words[index] = known;
    }
    return known;
  }

  public int length(int index) {
    return bounds[2 * index + 1] - bounds[2 * index];
  }

  public String first() {
    return get(0);
  }

  public String last() {
    return get(size - 1);
  }

  /** The words with single blanks between them. */
  public String joined() {
    if (isJoined()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < size; i++) {
      out.append(i == 0 ? "" : " ").append(text, bounds[2 * i], bounds[2 * i + 1]);
    }
    return out.toString();
  }

  private boolean isJoined() {
    int end = -1;
    for (int i = 0; i < size; i++) {
      if (bounds[2 * i] != end + 1 || i > 0 && text.charAt(end) != ' ') {
        return false;
      }
      end = bounds[2 * i + 1];
    }
    return size > 0 && end == text.length();
  }
}

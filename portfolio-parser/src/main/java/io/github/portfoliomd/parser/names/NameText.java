package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes of a part of a text the name that a fact has. */
public final class NameText {

  private static final String MARKS = ",:;|–—-";

  /** What can stand between the parts of one name. */
  private static final String BETWEEN = ",，、–—-";

  private static final Pattern ATTACHING = Pattern.compile("^[,:;|–—-]+\\s*|\\s*[,:;|–—-]+$");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** {@code Assoc.} has no more small letters. */
  private static final int MOST_OF_SHORT = 4;

  private NameText() {}

  /** Words with single blanks and without what attaches them; null for none or hidden ones. */
  public static @Nullable String clean(@Nullable String words) {
    if (words == null) {
      return null;
    }
    String clean = Signs.withoutFlag(Signs.withoutIcon(words.strip()));
    if (!isClean(clean)) {
      clean = BLANKS.matcher(clean).replaceAll(" ");
      clean = ATTACHING.matcher(clean).replaceAll("");
    }
    clean = endsWithWordAndStop(clean) ? clean.substring(0, clean.length() - 1) : clean;
    return clean.isEmpty() || clean.indexOf(Signs.HIDDEN) >= 0 ? null : clean;
  }

  /** Words without the full stop that ends them. */
  public static String withoutFullStop(String words) {
    String text = words.strip();
    return text.endsWith(".") ? text.substring(0, text.length() - 1).strip() : text;
  }

  private static boolean isClean(String words) {
    int last = words.length() - 1;
    boolean clean =
        last >= 0 && MARKS.indexOf(words.charAt(0)) < 0 && MARKS.indexOf(words.charAt(last)) < 0;
    for (int i = 0; clean && i < last; i++) {
      char c = words.charAt(i);
      clean = !SpacedWords.isBlank(c) || c == ' ' && words.charAt(i + 1) != ' ';
    }
    return clean;
  }

  /** Whether a full stop ends words that does not shorten the last of them: {@code Univ.} */
  private static boolean endsWithWordAndStop(String words) {
    int end = words.length() - 1;
    int start = end;
    while (start > 0 && Character.isLowerCase(words.charAt(start - 1))) {
      start--;
    }
    return end > 0
        && words.charAt(end) == '.'
        && (end - start > MOST_OF_SHORT
            || words.charAt(end - 1) == ')'
            || Character.isDigit(words.charAt(end - 1))
            || KnownPlaces.areRegion(words.substring(Math.max(start - 1, 0), end)));
  }

  /**
   * A name of several parts as its author parted them: they were read as a list, whatever stands
   * between them.
   */
  public static String asWritten(String name, String words) {
    if (name.indexOf(", ") < 0 || words.contains(name)) {
      return name;
    }
    List<String> parts = NameParts.split(name);
    int start = words.indexOf(parts.get(0));
    int end = start + parts.get(0).length();
    for (int i = 1; start >= 0 && i < parts.size(); i++) {
      int next = end;
      while (next < words.length() && isBetween(words.charAt(next))) {
        next++;
      }
      if (!words.startsWith(parts.get(i), next)) {
        return name;
      }
      end = next + parts.get(i).length();
    }
    return start < 0 ? name : BLANKS.matcher(words.substring(start, end)).replaceAll(" ");
  }

  private static boolean isBetween(char c) {
    return SpacedWords.isBlank(c) || BETWEEN.indexOf(c) >= 0;
  }
}

package io.github.portfoliomd.parser.names;

import io.github.portfoliomd.parser.words.Signs;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The sides of a phrase, which dashes and bars part: {@code Rigger | Halden Works}. */
public final class Sides {

  /** What parts a name from what else a phrase says. */
  public static final Pattern DASH =
      Pattern.compile("\\s+(?:--?|[–—|•·‖])\\s+|\\s*[｜]\\s*|(?<=[）】」』])[-–—|]\\s+");

  /** Between what is told of one thing; a dash can join what belongs together. */
  private static final Pattern BARS =
      Pattern.compile("\\s+[|•·‖]\\s+|\\s*[｜]\\s*|(?<=[）】」』])[|]\\s+");

  /** A bar, and the brackets that a dash or a bar can follow at once. */
  private static final String UNSPACED_SIGNS = "｜）】」』";

  private static final String SIGNS_OF_BARS = "|•·‖｜";
  private static final String SIGNS = SIGNS_OF_BARS + "-–—";

  private Sides() {}

  /** What dashes and bars part, without the pictures in front of them. */
  static List<String> of(String words) {
    String text = words.strip();
    List<String> sides =
        Signs.areIn(text, UNSPACED_SIGNS)
            ? parted(text, DASH)
            : Signs.standApart(text, SIGNS) ? spaced(text) : List.of(text);
    return sides.stream().anyMatch(side -> Signs.endOfIcon(side) > 0)
        ? sides.stream().map(Signs::withoutIcon).toList()
        : sides;
  }

  /** What bars alone part. */
  public static List<String> ofBars(String words) {
    return parted(words.strip(), BARS);
  }

  /** Whether a sign of a bar is in words, so that only what bars part counts as sides. */
  static boolean haveBars(String words) {
    return Signs.areIn(words, SIGNS_OF_BARS);
  }

  /** Whether blanks stand around a bar in words. */
  static boolean haveSpacedBars(String words) {
    return Signs.standApart(words, SIGNS_OF_BARS);
  }

  /** The sides as parts of a list, with commas between them. */
  static String listed(String words) {
    List<String> sides = of(words);
    return sides.size() == 1 ? sides.get(0) : String.join(", ", sides);
  }

  /** The same where blanks stand around all dashes and bars, as they mostly do. */
  private static List<String> spaced(String text) {
    List<String> sides = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth = c == '(' ? depth + 1 : c == ')' ? Math.max(depth - 1, 0) : depth;
      if (!SpacedWords.isBlank(c) || depth > 0 && text.indexOf(')', i) > 0) {
        continue;
      }
      int sign = SpacedWords.endOfBlanks(text, i);
      int end = endOfSign(text, sign);
      int next = SpacedWords.endOfBlanks(text, end);
      if (end > sign && next > end) {
        sides.add(text.substring(start, i));
        start = next;
        i = next - 1;
      } else {
        i = sign - 1;
      }
    }
    sides.add(text.substring(start));
    return sides;
  }

  private static int endOfSign(String text, int index) {
    return text.startsWith("--", index)
        ? index + 2
        : index < text.length() && SIGNS.indexOf(text.charAt(index)) >= 0 ? index + 1 : index;
  }

  /** What signs part; all of it where there is nothing else. */
  private static List<String> parted(String text, Pattern signs) {
    List<String> sides = List.of(signs.split(text));
    return sides.isEmpty() ? List.of(text) : sides;
  }
}

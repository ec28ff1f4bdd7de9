package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.names.NamePhrase;
import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.SpacedWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells whether a name is all that stands before a line break in a heading or in a cell: {@code
 * Halden College<br>Ropes and sails}. Where room is scarce, people break names, too: {@code Halden
 * Institute<br>of Ropes}.
 */
public final class BrokenName {

  private final Names names;
  private final NamePhrase phrases;

  public BrokenName(Names names, NamePhrase phrases) {
    this.names = names;
    this.phrases = phrases;
  }

  /** The name and the lines below it; one line where nothing tells that they part. */
  public List<Line> lines(Line line) {
    List<Line> lines = split(line);
    return lines.size() > 1 && isApart(lines.get(0), lines.get(1)) ? lines : List.of(line);
  }

  private static List<Line> split(Line line) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    int at = 0;
    for (Inline inline : line.content()) {
      int end = at + line.length(inline);
      if (inline instanceof Inline.HardBreak) {
        lines.add(line.part(from, at));
        from = end;
      }
      at = end;
    }
    lines.add(from == 0 ? line : line.from(from).afterHardBreak());
    return lines;
  }

  /** Whether the first of two lines is a name that does not go on in the next. */
  private boolean isApart(Line first, Line next) {
    return standsOut(first)
            && !(standsOut(next)
                && first.content().get(0).getClass().equals(next.content().get(0).getClass()))
        || isName(first.phrase().strip())
            && begins(next.phrase().strip())
            && !goesOn(first.phrase().strip(), next.phrase().strip());
  }

  private static boolean standsOut(Line line) {
    return line.startsWithEmphasis() && line.lengthOfFirst() == line.words().length();
  }

  /** Whether words name somebody, a position or a course of study, and go on nowhere else. */
  private boolean isName(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return !names.isWithin(last)
        && !last.equals("&")
        && !names.isDegreeWithoutSubject(words)
        && (names.isOrganization(words) || names.isRole(words) || names.isDegree(words));
  }

  /**
   * Whether a name can go on with words: {@code Halden Bank<br>Holdings Ltd}, {@code Halden
   * University<br>Hospital}, {@code Boat Engineer<br>Intern}.
   */
  private boolean goesOn(String name, String words) {
    if (names.isOrganization(name)) {
      return !phrases.isPlace(words)
          && (names.canBeOrganization(words) || words.indexOf(' ') < 0 && !names.isRole(words));
    }
    return names.isRole(name)
        && !names.canBeOrganization(words)
        && (names.isRole(words) || SpacedWords.split(words, "").stream().anyMatch(names::isWithin));
  }

  /** Whether words go on with nothing that stands before them. */
  private static boolean begins(String words) {
    return !words.isEmpty() && !Character.isLowerCase(words.codePointAt(0));
  }
}

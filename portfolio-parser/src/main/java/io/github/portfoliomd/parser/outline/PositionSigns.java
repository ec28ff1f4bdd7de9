package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.names.NamePhrase;
import io.github.portfoliomd.parser.names.Named;
import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.page.Line;

/**
 * By what a line shows that it names a position that somebody held, and at whose, or where somebody
 * studied.
 */
record PositionSigns(Names names, NamePhrase phrases) {

  private static final Context JOBS = new Context(Kind.WORK, Context.Above.SECTION, 1, null);

  private static final Context STUDIES =
      new Context(Kind.EDUCATION, Context.Above.SECTION, 1, null);

  /**
   * Whether a line is a position and who employed, and nothing else: {@code Rigger, Halden Works
   * Ltd}. What tells no more than a position can be what somebody did.
   */
  boolean isOne(Line line) {
    String words = line.phrase().strip();
    Named named = phrases.readName(words, JOBS);
    String role = named.role();
    String host = named.organization();
    return role != null
        && host != null
        && names.roleWord(role).isPresent()
        && (named.says(words)
            ? named.isPositionAtStart(words)
                    && named.location() != null
                    && names.canBeOrganization(host)
                || names.isOrganization(host)
            : named.isPositionAtStart(words)
                && isAt(words, named.location() == null ? host : named.location(), role));
  }

  /** Whether a line is the name of a school, and maybe where that is, and nothing else. */
  boolean isSchool(Line line) {
    String words = line.phrase().strip();
    Named named = phrases.readName(words, STUDIES);
    String school = named.organization();
    return school != null && names.isSchool(school) && named.role() == null && named.says(words);
  }

  /** Whether a line stands out, or shows a position, an employer, a school or a study. */
  boolean begins(Line line, Kind kind) {
    String words = line.phrase().strip();
    Context context = new Context(kind, Context.Above.SECTION, 1, null);
    Named named = phrases.readName(words, context);
    return line.startsWithEmphasis()
        || named.role() != null && names.roleWord(named.role()).isPresent()
        || named.organization() != null && names.canBeOrganization(named.organization())
        || names.isDegreeAlone(words);
  }

  /** {@code Rigger at Halden Works}: a word joins them, and nothing stands behind. */
  private boolean isAt(String words, String last, String role) {
    String behind = words.substring(role.length()).strip();
    return words.endsWith(last) && phrases.joined(role, behind, false, JOBS).organization() != null;
  }
}

package io.github.portfoliomd.exporter;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Characters that may stand in a plain text. */
enum TextCharacters {

  /** Those that somebody sees, or that what is seen needs. */
  SEEN,

  /** Those that end no line. */
  ALL;

  private static final int BLACK_FLAG = 0x1F3F4;

  /** Scripts whose letters never join, so that a joiner behind one can only hide something. */
  private static final Set<UnicodeScript> UNJOINED =
      Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

  /** The text with blanks for tabs and line ends: it is to stand on one line. */
  static String line(String text) {
    return text.replace('\t', ' ').replace('\n', ' ');
  }

  /** The text without the others; of those that end a line, a tab and a line feed stay. */
  String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    int[] left = text.codePoints().map(TextCharacters::blank).filter(this::mayStand).toArray();
    StringBuilder out = new StringBuilder(text.length());
    int before = ' ';
    for (int c : left) {
      if (this == ALL || fits(before, c)) {
        out.appendCodePoint(c);
        before = c;
      }
    }
    return out.toString();
  }

  /** Whether a text has none of the characters that need a second look, as nearly all have not. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          c >= ' ' && c < 0x7F
              || c == '\t'
              || c == '\n'
              || c >= 0xA0 && c < 0x180E && c != 0xAD
              || c >= 0x2010 && c < 0x2028
              || c >= 0x2070 && c < Character.MIN_SURROGATE;
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /** What a program could take for a line's end or a page's is a blank. */
  private static int blank(int c) {
    boolean isSeparator =
        (c >= 0x0B && c <= 0x0D)
            || (c >= 0x1C && c <= 0x1F)
            || c == 0x85
            || c == 0x2028
            || c == 0x2029;
    return isSeparator ? ' ' : c;
  }

  private boolean mayStand(int c) {
    return this == ALL || c == '\t' || c == '\n' || !isUnseen(c);
  }

  /**
   * Controls; embeddings, overrides and isolates, but not the marks, which turn no letters around
   * (UAX #9, section 2); and what takes no room.
   */
  private static boolean isUnseen(int c) {
    return Character.getType(c) == Character.CONTROL
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x206F)
        || (c >= 0x2060 && c <= 0x2064)
        || (c >= 0xFFF9 && c <= 0xFFFB)
        || c == 0xAD
        || c == 0x180E
        || c == 0x200B
        || c == 0xFEFF
        || c == 0xE0001;
  }

  /**
   * Joiners are spelling behind what can join (Unicode, section 23.2), and tags are part of a flag
   * (UTS #51, section 1.4.6); anywhere else, nobody sees them.
   */
  private static boolean fits(int before, int c) {
    if (c == 0x200C || c == 0x200D) {
      return canJoin(before);
    }
    return !isTag(c) || isTag(before) || before == BLACK_FLAG;
  }

  private static boolean isTag(int c) {
    return c >= 0xE0020 && c <= 0xE007F;
  }

  private static boolean canJoin(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.OTHER_LETTER,
          Character.MODIFIER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK ->
          !UNJOINED.contains(UnicodeScript.of(c));
      case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> c > 0xFF;
      default -> false;
    };
  }
}

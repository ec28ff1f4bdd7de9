package io.github.portfoliomd.exporter;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks lines at blanks, and between the characters of scripts that are written without blanks.
 *
 * <p>What has no such place stays whole, however long it is: a word, or the address of a link.
 */
final class LineWrap {

  /** Stands around what no line ends in; NUL, since no text of the model holds it. */
  private static final char TIED = '\0';

  /** CJK radicals, the first characters of the scripts that have no spaces. */
  private static final int FIRST_UNSPACED = 0x2E80;

  private final int width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int column;

  private LineWrap(int width) {
    this.width = width;
  }

  /**
   * The lines of a line.
   *
   * @param width how many columns they may have; 0 for any number
   */
  static List<String> wrap(String text, int width) {
    if (width == 0) {
      return List.of(untied(text));
    }
    LineWrap wrap = new LineWrap(width);
    for (int start = 0; start < text.length(); ) {
      int end = pieceEnd(text, start);
      wrap.add(text.substring(start, end));
      start = end;
    }
    wrap.endLine();
    return wrap.lines;
  }

  /** Text in which no line ends. */
  static String tied(String text) {
    return TIED + text + TIED;
  }

  private static String untied(String text) {
    return text.replace(String.valueOf(TIED), "");
  }

  /**
   * A piece: the blanks before a word with the word, or one character of a script without blanks.
   */
  private static int pieceEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    int wordStart = end;
    boolean tied = false;
    while (end < text.length() && (tied || text.charAt(end) != ' ')) {
      int c = text.codePointAt(end);
      if (!tied && end > wordStart && isBreakable(text.codePointBefore(end), c)) {
        return end;
      }
      tied ^= c == TIED;
      end += Character.charCount(c);
    }
    return end;
  }

  /** A line ends neither before punctuation nor behind an opening bracket (UAX #14, in short). */
  private static boolean isBreakable(int before, int behind) {
    boolean touches = isUnspaced(before) || isUnspaced(behind);
    return touches
        && !isPunctuation(behind)
        && Character.getType(before) != Character.START_PUNCTUATION
        && DisplayWidth.of(behind) > 0;
  }

  private static boolean isUnspaced(int c) {
    if (c < FIRST_UNSPACED) {
      return false;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA;
  }

  private static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.END_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.MODIFIER_LETTER ->
          true;
      default -> false;
    };
  }

  private void add(String piece) {
    int pieceWidth = DisplayWidth.of(piece);
    if (column > 0 && column + pieceWidth > width) {
      endLine();
    }
    String seen = column == 0 ? piece.stripLeading() : piece;
    line.append(seen);
    column += seen.length() == piece.length() ? pieceWidth : DisplayWidth.of(seen);
  }

  private void endLine() {
    lines.add(untied(line.toString()).stripTrailing());
    line.setLength(0);
    column = 0;
  }
}

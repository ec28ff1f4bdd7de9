package io.github.portfoliomd.parser.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Text in the form in which words are compared: small letters without accents, half-width
 * characters, one sort of blank, apostrophe, quotation mark, hyphen and tilde.
 *
 * @param text the levelled text
 * @param origins for each of its characters, and for its end, the place in the text it comes from
 */
@SuppressWarnings("ArrayRecordComponent") // these are never compared
public record Folded(String text, int[] origins) {

  /** A sign and what it is compared as. */
  private static final String PAIRS =
      "łl øo đd ıi ’' ‘' ʼ' ´' ‐- ‑- −- 〜~ ∼~ ―— ”\" “\" „\" «\" »\""
          + " 【[ 】] 「[ 」] 『[ 』] 〔( 〕) 、, 。.";

  public static Folded of(String words) {
    StringBuilder text = new StringBuilder(words.length());
    int[] origins = new int[words.length() + 1];
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!isMark(c)) {
        origins[text.length()] = i;
        text.append(c < 0x80 ? small(c) : fold(c));
      }
    }
    origins[text.length()] = words.length();
    return new Folded(text.toString(), Arrays.copyOf(origins, text.length() + 1));
  }

  static String fold(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c >= 0x80 || small(c) != c) {
        return foldFrom(i, words);
      }
    }
    return words;
  }

  private static String foldFrom(int start, String words) {
    if (isAscii(start, words)) {
      return words.toLowerCase(Locale.ROOT).replace('\t', ' ').replace('\n', ' ');
    }
    StringBuilder text = new StringBuilder(words.length()).append(words, 0, start);
    for (int i = start; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!isMark(c)) {
        text.append(c < 0x80 ? small(c) : fold(c));
      }
    }
    return text.toString();
  }

  private static boolean isAscii(int start, String words) {
    for (int i = start; i < words.length(); i++) {
      if (words.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** A combining accent, or what asks for a picture instead of a sign. */
  private static boolean isMark(char c) {
    return c >= '\u0300' && c <= '\u036F' || c == '\uFE0F';
  }

  private static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '\t' || c == '\n' ? ' ' : c;
  }

  private static char fold(char c) {
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return small((char) (c - 0xFEE0));
    }
    if (Character.isSpaceChar(c)) {
      return ' ';
    }
    char small = Character.toLowerCase(c);
    int same = PAIRS.indexOf(small);
    if (same >= 0 && same % 3 == 0) {
      return PAIRS.charAt(same + 1);
    }
    boolean latin = small >= '\u00C0' && small < '\u0250' || small >= '\u1E00' && small < '\u1F00';
    return latin
        ? Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD).charAt(0)
        : small;
  }
}

package io.github.portfoliomd.parser.formatting;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the pieces of a page. Words are what a reader of the page takes for one: emphasis and
 * links begin and end inside of them.
 */
final class Pieces {

  /** Punctuation of ASCII that belongs to names: {@code C#}, {@code R&D}. */
  private static final String SYMBOLS = "#%&@";

  private final List<Piece> found = new ArrayList<>();
  private final List<Piece> asides = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private int start;
  private int end;

  /** The words of a text that stands nowhere. */
  static List<String> words(String text) {
    Pieces pieces = new Pieces();
    pieces.text(text, 0);
    return pieces.all().stream().map(Piece::text).toList();
  }

  /** All pieces, in the order in which they were found. */
  List<Piece> all() {
    endWord();
    return found;
  }

  /** Text that stands in the page as it is. */
  void text(CharSequence text, int at) {
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      int next = i + Character.charCount(c);
      character(c, at + i, at + next);
      i = next;
    }
  }

  /** Text that stands in the page in another spelling. */
  void meaning(String text, int from, int to) {
    text.codePoints().forEach(c -> character(c, from, to));
  }

  private void character(int c, int from, int to) {
    if (isOfWord(c)) {
      start = word.isEmpty() ? from : start;
      word.appendCodePoint(c);
      end = to;
      return;
    }
    endWord();
    if (isSymbol(c)) {
      found.add(new Piece(Piece.Sort.WORD, Character.toString(c), from, to));
    }
  }

  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }

  private static boolean isSymbol(int c) {
    return SYMBOLS.indexOf(c) >= 0
        || switch (Character.getType(c)) {
          case Character.MATH_SYMBOL,
              Character.CURRENCY_SYMBOL,
              Character.MODIFIER_SYMBOL,
              Character.OTHER_SYMBOL ->
              true;
          default -> false;
        };
  }

  /** What follows is another word, whatever stands between. */
  void endWord() {
    if (!word.isEmpty()) {
      found.add(new Piece(Piece.Sort.WORD, word.toString(), start, end));
      word.setLength(0);
    }
    found.addAll(asides);
    asides.clear();
  }

  /** A piece that stands beside the text: a word can go on behind it. */
  void aside(Piece piece) {
    asides.add(piece);
  }

  /** Words that stand beside the text. */
  void aside(String text, int from, int to) {
    Pieces pieces = new Pieces();
    pieces.meaning(text, from, to);
    asides.addAll(pieces.all());
  }

  /** A piece that no word spans; where its lines end, and how wide its blanks are, says nothing. */
  void add(Piece.Sort sort, String text, int from, int to) {
    endWord();
    found.add(new Piece(sort, text.strip().replaceAll("\\s+", " "), from, to));
  }
}

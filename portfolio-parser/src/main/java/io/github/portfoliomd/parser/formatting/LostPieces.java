package io.github.portfoliomd.parser.formatting;

import io.github.portfoliomd.parser.page.Problems;
import io.github.portfoliomd.parser.page.Source;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what of a page would get lost: words in a row as one. */
public final class LostPieces {

  private static final int LONGEST = 60;

  private final Source source;
  private final Problems problems;

  public LostPieces(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /**
   * Tells of all pieces, of those in a row at once.
   *
   * @param lost pieces in the order of the page
   */
  public void reportAll(List<Piece> lost) {
    for (int i = 0; i < lost.size(); ) {
      int next = i + 1;
      while (next < lost.size() && goesOn(lost.get(next - 1), lost.get(next))) {
        next++;
      }
      report(lost.subList(i, next));
      i = next;
    }
  }

  private boolean goesOn(Piece piece, Piece next) {
    if (piece.sort() != Piece.Sort.WORD || next.sort() != Piece.Sort.WORD) {
      return false;
    }
    return isWithin(piece, next)
        || piece.end() <= next.start()
            && source
                .text()
                .substring(piece.end(), next.start())
                .chars()
                .noneMatch(Character::isLetterOrDigit);
  }

  /** Words of an attribute or a title stand where the whole tag or link stands. */
  private static boolean isWithin(Piece piece, Piece next) {
    return piece.start() == next.start() && piece.end() == next.end();
  }

  private void report(List<Piece> lost) {
    Piece first = lost.get(0);
    Piece last = lost.get(lost.size() - 1);
    boolean phrase = first.end() <= last.start();
    String text =
        phrase
            ? source.text().substring(first.start(), last.end())
            : lost.stream().map(Piece::text).collect(Collectors.joining(" "));
    problems.add(first.sort().loss(), first.start(), last.end(), shown(text));
  }

  private static String shown(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, end) + "…";
  }
}

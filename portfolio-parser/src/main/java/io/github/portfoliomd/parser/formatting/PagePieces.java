package io.github.portfoliomd.parser.formatting;

import io.github.portfoliomd.model.FrontMatter;
import io.github.portfoliomd.parser.frontmatter.FrontMatterReader;
import io.github.portfoliomd.parser.page.Source;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Finds the pieces of a page, in its order, without the readers that make a portfolio of it. */
final class PagePieces {

  private PagePieces() {}

  static List<Piece> of(String page) {
    Source source = new Source(page);
    FrontMatterReader front = front(source);
    Pieces markup = new Pieces();
    BitSet taken = MarkupPieces.read(source.text(), front.end(), markup);
    Pieces words = new Pieces();
    frontMatter(source, front, words);
    MarkdownPieces.read(source.text().substring(front.end()), front.end(), words);
    List<Piece> pieces = new ArrayList<>(markup.all());
    words.all().stream().filter(piece -> !isTaken(piece, taken)).forEach(pieces::add);
    pieces.sort(Comparator.comparingInt(Piece::start));
    return pieces;
  }

  /** Where the front matter ends. */
  static int markdownStart(Source page) {
    return front(page).end();
  }

  private static FrontMatterReader front(Source page) {
    return FrontMatterReader.read(page);
  }

  /** A word of Liquid or of an attribute list is none of the page. */
  private static boolean isTaken(Piece piece, BitSet taken) {
    return piece.sort() == Piece.Sort.WORD && taken.get(piece.start());
  }

  private static void frontMatter(Source source, FrontMatterReader front, Pieces out) {
    if (front.end() == source.start()) {
      return;
    }
    int start = source.nextLine(source.lineEnd(source.start()));
    String text = source.text().substring(start, front.end());
    if (front.frontMatter() instanceof FrontMatter.Unread) {
      out.text(text, start);
    } else {
      // The fence behind it would begin a second document.
      YamlPieces.read(text.replaceFirst("(?:---|\\.\\.\\.)[ \\t]*\\R?$", ""), start, out);
    }
    out.endWord();
  }
}

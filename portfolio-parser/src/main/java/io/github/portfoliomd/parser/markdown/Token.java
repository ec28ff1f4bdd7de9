package io.github.portfoliomd.parser.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** Something that may be more than plain text, at its place in the text of a block. */
sealed interface Token permits Bracket, DelimiterRun, Token.Leaf, Token.LinkEnd, Token.Pipe {

  int start();

  int end();

  /** Something that holds nothing: a code span, a line break, HTML. */
  record Leaf(int start, int end, Node node) implements Token {}

  /** What parts two cells of a table's row, unless it stands in a link. */
  record Pipe(int start, int end, Node node) implements Token {}

  /** Where a link or an image ends: its closing bracket, and its target. */
  record LinkEnd(int start, int end) implements Token {}
}

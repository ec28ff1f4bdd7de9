package io.github.portfoliomd.parser.formatting;

import io.github.portfoliomd.parser.page.Problem;

/**
 * A piece of a page that must not get lost when the page is formatted.
 *
 * @param sort what it is
 * @param text what it says, in one spelling however a page spells it
 * @param start the offset of its first character in the page
 * @param end the offset behind its last
 */
record Piece(Sort sort, String text, int start, int end) {

  /** What can get lost, and what is said then. */
  enum Sort {
    /** Letters and digits in a row, or one symbol. */
    WORD(Problem.WORD_LOST),
    /** A comment of HTML, of kramdown or of YAML. */
    COMMENT(Problem.COMMENT_LOST),
    /** An attribute or a tag of HTML, or what a kramdown attribute list states. */
    ATTRIBUTE(Problem.ATTRIBUTE_LOST),
    /** The address of a link or of an image. */
    DESTINATION(Problem.DESTINATION_LOST),
    /** A tag or an output of Liquid. */
    TEMPLATE(Problem.TEMPLATE_LOST);

    private final Problem loss;

    Sort(Problem loss) {
      this.loss = loss;
    }

    Problem loss() {
      return loss;
    }
  }

  /** Two pieces are the same on two pages if sort and text are. */
  record Name(Sort sort, String text) {}

  Name name() {
    return new Name(sort, text);
  }
}

package io.github.portfoliomd.parser.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Finds, in the text of one block, what other tools than Markdown read in braces. */
public interface TagFinder {

  /** Makes the finder of a text. */
  interface Factory {
    TagFinder of(String text);
  }

  /**
   * Where the tag ends whose brace stands at an index, or -1.
   *
   * @param start an index that is greater than at the calls before
   */
  int end(int start);

  /** The node of a tag. */
  Node node(BasedSequence characters);
}

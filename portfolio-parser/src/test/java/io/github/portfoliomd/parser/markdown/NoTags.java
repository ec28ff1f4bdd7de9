package io.github.portfoliomd.parser.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Finds no tags: Markdown as the specification has it. */
final class NoTags implements TagFinder {

  NoTags(String text) {}

  @Override
  public int end(int start) {
    return -1;
  }

  @Override
  public Node node(BasedSequence characters) {
    throw new AssertionError("no tag was found");
  }
}

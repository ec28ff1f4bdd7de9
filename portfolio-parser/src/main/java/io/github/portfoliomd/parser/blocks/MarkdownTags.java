package io.github.portfoliomd.parser.blocks;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.portfoliomd.parser.markdown.TagFinder;

/** Finds what other tools than Markdown read in braces: Liquid and kramdown's tags. */
final class MarkdownTags implements TagFinder {

  /** What stands in braces. */
  abstract static class Tag extends Node {
    Tag(BasedSequence characters) {
      super(characters);
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  private final String text;
  private final LiquidFinder liquid;

  MarkdownTags(String text) {
    this.text = text;
    this.liquid = new LiquidFinder(text);
  }

  @Override
  public int end(int start) {
    int end = liquid.end(start);
    return end < 0 ? MarkdownKramdown.end(text, start) : end;
  }

  @Override
  public Node node(BasedSequence characters) {
    char second = characters.charAt(1);
    return second == '{' || second == '%'
        ? new MarkdownLiquid(characters)
        : MarkdownKramdown.node(characters);
  }
}

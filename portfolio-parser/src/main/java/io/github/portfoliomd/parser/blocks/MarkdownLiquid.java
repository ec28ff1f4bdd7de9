package io.github.portfoliomd.parser.blocks;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A Liquid tag or output: Jekyll runs it before Markdown, so that no mark in it means a thing. */
public final class MarkdownLiquid extends MarkdownTags.Tag {

  MarkdownLiquid(BasedSequence characters) {
    super(characters);
  }
}

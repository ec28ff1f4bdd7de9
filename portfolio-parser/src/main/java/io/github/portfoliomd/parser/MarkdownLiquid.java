package io.github.portfoliomd.parser;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A Liquid tag or output: Jekyll runs it before Markdown, so that no mark in it means a thing. */
final class MarkdownLiquid extends MarkdownTags.Tag {

  MarkdownLiquid(BasedSequence characters) {
    super(characters);
  }
}

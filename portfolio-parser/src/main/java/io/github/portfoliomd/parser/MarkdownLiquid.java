package io.github.portfoliomd.parser;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Finds Liquid: Jekyll runs it before Markdown, so that no mark in it means a thing. */
final class MarkdownLiquid {

  /** A Liquid tag or output. */
  static final class Liquid extends MarkdownTags.Tag {
    Liquid(BasedSequence characters) {
      super(characters);
    }
  }

  private MarkdownLiquid() {}

  static MarkdownTags.@Nullable Tag find(LightInlineParser parser) {
    @Nullable BasedSequence liquid = parser.match(LiquidTags.TAG);
    return liquid == null ? null : new Liquid(liquid);
  }
}

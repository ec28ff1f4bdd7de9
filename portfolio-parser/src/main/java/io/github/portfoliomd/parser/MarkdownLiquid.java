package io.github.portfoliomd.parser;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds Liquid for flexmark: Jekyll runs it before Markdown, so that no mark in it means a thing.
 */
final class MarkdownLiquid implements InlineParserExtension {

  /** A Liquid tag or output. */
  static final class Liquid extends Node {
    Liquid(BasedSequence characters) {
      super(characters);
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  private MarkdownLiquid() {}

  @Override
  public boolean parse(LightInlineParser parser) {
    @Nullable BasedSequence liquid = parser.match(LiquidTags.TAG);
    if (liquid == null) {
      return false;
    }
    parser.flushTextNode();
    parser.getBlock().appendChild(new Liquid(liquid));
    return true;
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}

  /** Tells flexmark where Liquid starts. */
  static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "{";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new MarkdownLiquid();
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}

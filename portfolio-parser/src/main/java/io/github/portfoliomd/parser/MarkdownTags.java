package io.github.portfoliomd.parser;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds for flexmark what other tools read in braces: Liquid and kramdown's tags. */
final class MarkdownTags implements InlineParserExtension {

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

  private MarkdownTags() {}

  @Override
  public boolean parse(LightInlineParser parser) {
    @Nullable Tag liquid = MarkdownLiquid.find(parser);
    @Nullable Tag tag = liquid == null ? MarkdownKramdown.find(parser) : liquid;
    if (tag == null) {
      return false;
    }
    parser.flushTextNode();
    parser.getBlock().appendChild(tag);
    return true;
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}

  /** Tells flexmark where tags start. */
  static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "{";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new MarkdownTags();
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

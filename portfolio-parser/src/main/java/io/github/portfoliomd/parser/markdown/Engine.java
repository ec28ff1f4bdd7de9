package io.github.portfoliomd.parser.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;

/** Puts our reading of Markdown behind flexmark's hooks. */
public final class Engine {

  private Engine() {}

  /** Makes a builder read inlines in linear time, with the tags that a finder finds. */
  public static Parser.Builder install(Parser.Builder builder, TagFinder.Factory tags) {
    BlockStarts.turnOffOthers(builder);
    return builder
        .customBlockParserFactory(new BlockStarts.Factory(builder))
        .customInlineParserFactory(LinearInlineParser.factory(tags))
        // flexmark registers its own only beside its own inline parser
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .paragraphPreProcessorFactory(new LongParagraphs.Factory())
        .paragraphPreProcessorFactory(new TouchingLines.Factory());
  }
}

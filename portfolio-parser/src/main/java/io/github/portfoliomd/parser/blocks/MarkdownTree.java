package io.github.portfoliomd.parser.blocks;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.portfoliomd.parser.markdown.Engine;
import java.util.List;

/** Flexmark's tree of a text, with the extensions that the layout knows. */
public final class MarkdownTree {

  private static final Parser FLEXMARK =
      Engine.install(Parser.builder(options()), MarkdownTags::new)
          .customBlockParserFactory(new MarkdownHeadings.Factory())
          .paragraphPreProcessorFactory(new MarkdownTables.Factory())
          .build();

  private MarkdownTree() {}

  public static Document of(String markdown) {
    return FLEXMARK.parse(markdown);
  }

  private static DataHolder options() {
    return new MutableDataSet()
        .set(Parser.EXTENSIONS, List.of(TaskListExtension.create(), DefinitionExtension.create()))
        .toImmutable();
  }
}

package io.github.portfoliomd.parser.markdown;

import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import java.util.Set;

/** What flexmark asks of readers of paragraphs that come behind that of the link definitions. */
public abstract class ParagraphReaderFactory implements ParagraphPreProcessorFactory {

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of(ReferencePreProcessorFactory.class);
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(TouchingLines.Factory.class);
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}

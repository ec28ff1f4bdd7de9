package io.github.portfoliomd.parser.markdown;

import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What flexmark asks of readers of paragraphs that come behind that of the link definitions. */
public abstract class ParagraphReaderFactory implements ParagraphPreProcessorFactory {

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of(ReferencePreProcessorFactory.class);
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

package io.github.portfoliomd.parser.markdown;

import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What flexmark asks of block starts that may be tried in any order. */
public abstract class BlockStartFactory implements CustomBlockParserFactory {

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

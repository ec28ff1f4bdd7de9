package io.github.portfoliomd.parser.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** What a link or an image refers to (CommonMark 0.31.2, sections 6.3 and 6.4). */
sealed interface LinkTarget {

  /** {@code (destination "title")}, both without what stands around them. */
  record Inline(BasedSequence destination, @Nullable BasedSequence title) implements LinkTarget {}

  /**
   * {@code [label]}, {@code []}, or nothing.
   *
   * @param label the label with its brackets; null where the text of the link is the label
   */
  record Reference(@Nullable BasedSequence label) implements LinkTarget {}
}

package io.github.portfoliomd.parser.page;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import java.util.List;

/** A part of a page at its outermost level: a heading, or a block of some item's body. */
public sealed interface Part {

  /** This part as a block inside of another one. */
  default Block block() {
    return this instanceof Title title
        ? new Block.Heading(title.level(), title.content())
        : ((Body) this).block();
  }

  /**
   * A heading.
   *
   * @param level 1 to 6
   * @param content its text
   * @param start the offset of its first character
   * @param end the offset behind its last
   * @param isSummary whether it stands on what is folded away, and does not stand out
   */
  public record Title(int level, List<Inline> content, int start, int end, boolean isSummary)
      implements Part {

    public Title(int level, List<Inline> content, int start, int end) {
      this(level, content, start, end, false);
    }
  }

  /**
   * A block.
   *
   * @param block the block
   */
  record Body(Block block) implements Part {}
}

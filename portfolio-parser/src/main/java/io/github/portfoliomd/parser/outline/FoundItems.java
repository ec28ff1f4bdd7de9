package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.parser.items.Node;
import java.util.List;

/**
 * The blocks below a heading, parted.
 *
 * @param body those that are its own
 * @param items those that are items of their own, each with what introduces it
 */
public record FoundItems(List<Block> body, List<Node> items) {

  /** Whether there is nothing but items: a heading with no words of its own groups them. */
  public boolean areAll() {
    return !items.isEmpty() && body.stream().allMatch(Block.Comment.class::isInstance);
  }

  public static FoundItems none(List<Block> blocks) {
    return new FoundItems(blocks, List.of());
  }
}

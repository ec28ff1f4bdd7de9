package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item before its facets are read: what introduces it, and what stands below that. */
final class Node {

  final List<Inline> heading;
  final int start;
  final List<Block> blocks = new ArrayList<>();
  final List<Node> nodes = new ArrayList<>();
  int end;

  /** The citation that introduces it, if one does: its title is the heading. */
  @Nullable FullCitation citation;

  /** Whether a link and nothing else introduces it, which is no heading. */
  boolean isLink;

  /** Whether it is an item of a list. */
  boolean isListed;

  /** What is said aside of it, until the end of what stands below it is known. */
  @Nullable Block aside;

  Node(List<Inline> heading, int start, int end) {
    this.heading = heading;
    this.start = start;
    this.end = end;
  }

  /** Adds a block that stands below what introduces the item. */
  void add(Block block, Places places) {
    blocks.add(block);
    end = Math.max(end, places.end(block));
  }

  /** Adds what is said aside behind what stands below, which may be facts. */
  void close(Places places) {
    if (aside != null) {
      add(aside, places);
      aside = null;
    }
  }

  /** Whether a heading stands below what introduces the item, which is no item of its own. */
  boolean hasHeading() {
    return blocks.stream().anyMatch(Block.Heading.class::isInstance);
  }
}

package io.github.portfoliomd.parser.items;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.citations.FullCitation;
import io.github.portfoliomd.parser.page.Places;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item before its facets are read: what introduces it, and what stands below that. */
public final class Node {

  public final List<Inline> heading;
  public int start;
  public final List<Block> blocks = new ArrayList<>();
  public final List<Node> nodes = new ArrayList<>();
  public int end;

  /** The citation that introduces it, if one does: its title is the heading. */
  public @Nullable FullCitation citation;

  /** Whether a link and nothing else introduces it, which is no heading. */
  public boolean isLink;

  /** Whether it is an item of a list. */
  public boolean isListed;

  /** Whether it groups what the list below it names. */
  public boolean isGroup;

  /** What the things beside it are about, where what lists them has a section's name. */
  public @Nullable Kind kind;

  /** What is said aside of it, until the end of what stands below it is known. */
  public @Nullable Block aside;

  public Node(List<Inline> heading, int start, int end) {
    this.heading = heading;
    this.start = start;
    this.end = end;
  }

  /** Adds a block that stands below what introduces the item. */
  public void add(Block block, Places places) {
    blocks.add(block);
    end = Math.max(end, places.end(block));
  }

  /** Adds what is said aside behind what stands below, which may be facts. */
  public void close(Places places) {
    if (aside != null) {
      add(aside, places);
      aside = null;
    }
  }

  /** Whether a heading stands below what introduces the item, which is no item of its own. */
  public boolean hasHeading() {
    return blocks.stream().anyMatch(Block.Heading.class::isInstance);
  }
}

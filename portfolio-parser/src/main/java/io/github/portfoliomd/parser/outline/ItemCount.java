package io.github.portfoliomd.parser.outline;

import io.github.portfoliomd.parser.Limits;
import io.github.portfoliomd.parser.items.Node;
import io.github.portfoliomd.parser.page.Problem;
import io.github.portfoliomd.parser.page.Problems;
import java.util.List;

/** How many more items a page can have: those that do not fit are text. */
public final class ItemCount {

  private final int limit;
  private final Problems problems;
  private int left;
  private boolean told;

  public ItemCount(Limits limits, Problems problems) {
    this.limit = limits.items();
    this.left = limit;
    this.problems = problems;
  }

  /**
   * Counts items, all of them or none; answers whether they fit. The first that do not are told.
   */
  public boolean take(int items, int start, int end) {
    if (items <= left) {
      left -= items;
      return true;
    }
    if (!told) {
      told = true;
      problems.add(Problem.TOO_MANY_ITEMS, start, end, Integer.toString(limit));
    }
    return false;
  }

  /** Counts items and those below them. */
  public boolean take(List<Node> nodes) {
    return nodes.isEmpty()
        || take(count(nodes), nodes.get(0).start, nodes.get(nodes.size() - 1).end);
  }

  private static int count(List<Node> nodes) {
    return nodes.size() + nodes.stream().mapToInt(node -> count(node.nodes)).sum();
  }
}

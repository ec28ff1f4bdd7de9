package io.github.portfoliomd.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * An item and where it stands in its portfolio.
 *
 * @param pointer its place as a JSON pointer (RFC 6901) into the model: {@code /items/2/items/0}
 * @param items the items above it, outermost first, and then itself
 */
public record ItemPath(String pointer, List<Item> items) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Copies the list; refuses an empty one.
   *
   * @param pointer its place as a JSON pointer
   * @param items the items above it, and then itself
   * @throws IllegalArgumentException if the list is empty
   */
  public ItemPath {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a path leads to an item");
    }
  }

  /** {@return the item itself} */
  public Item item() {
    return items.get(items.size() - 1);
  }

  /** {@return the items above it, outermost first} */
  public List<Item> parents() {
    return items.subList(0, items.size() - 1);
  }

  static List<ItemPath> all(List<Item> items) {
    List<ItemPath> out = new ArrayList<>();
    add("", List.of(), items, out);
    return List.copyOf(out);
  }

  private static void add(String base, List<Item> parents, List<Item> items, List<ItemPath> out) {
    for (int i = 0; i < items.size(); i++) {
      List<Item> path = new ArrayList<>(parents);
      path.add(items.get(i));
      String pointer = base + "/items/" + i;
      out.add(new ItemPath(pointer, path));
      add(pointer, path, items.get(i).items(), out);
    }
  }
}

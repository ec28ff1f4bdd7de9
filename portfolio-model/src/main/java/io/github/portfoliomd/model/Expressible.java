package io.github.portfoliomd.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What Markdown can say: the limits of every portfolio, checked in one walk without recursion.
 *
 * <p>The depths keep {@code equals}, {@code hashCode}, {@code toString} and serialisation safe on a
 * small stack.
 */
final class Expressible {

  /** Headings have six levels. */
  private static final int ITEM_DEPTH = 6;

  /** How deep blocks, inlines and data can nest. */
  private static final int DEPTH = 100;

  private static final Pattern FOOTNOTE = Pattern.compile("[^\\s\\[\\]]+");

  private record Step(Object value, String path, int depth, boolean inLink) {}

  private final Deque<Step> steps = new ArrayDeque<>();

  private Expressible() {}

  /** Refuses, naming the place, what Markdown cannot say. */
  static void check(Portfolio portfolio) {
    Expressible walk = new Expressible();
    walk.push(portfolio.heading(), "/heading", 0, false);
    walk.push(portfolio.introduction(), "/introduction", 0, false);
    walk.push(portfolio.frontMatter().values().values(), "/frontMatter", 0, false);
    walk.push(portfolio.extensions().values(), "/extensions", 0, false);
    walk.push(portfolio.person().extensions().values(), "/person/extensions", 0, false);
    for (ItemPath path : ItemPath.all(portfolio.items())) {
      walk.item(path);
    }
    while (!walk.steps.isEmpty()) {
      walk.visit(walk.steps.pop());
    }
  }

  private void item(ItemPath path) {
    if (path.items().size() > ITEM_DEPTH) {
      throw refused(path.pointer(), "items stand more than " + ITEM_DEPTH + " deep");
    }
    Item item = path.item();
    push(item.heading(), path.pointer() + "/heading", 0, false);
    push(item.body(), path.pointer() + "/body", 0, false);
    push(item.extensions().values(), path.pointer() + "/extensions", 0, false);
    for (int i = 0; i < item.fields().size(); i++) {
      push(item.fields().get(i).value(), path.pointer() + "/fields/" + i, 0, false);
    }
  }

  private void push(Collection<?> values, String path, int depth, boolean inLink) {
    if (depth > DEPTH) {
      throw refused(path, "it nests more than " + DEPTH + " deep");
    }
    int i = 0;
    for (Object value : values) {
      steps.push(new Step(value, path + "/" + i++, depth, inLink));
    }
  }

  private void visit(Step step) {
    Object value = step.value();
    if (value instanceof Inline inline) {
      inline(step, inline);
    } else if (value instanceof Data data) {
      data(step, data);
    } else if (value instanceof Block block) {
      block(step, block);
    }
  }

  private void inline(Step step, Inline inline) {
    boolean link = inline instanceof Inline.Link;
    if (link && step.inLink()) {
      throw refused(step.path(), "a link stands inside a link");
    }
    if (inline instanceof Inline.FootnoteReference note) {
      footnote(step, note.label());
    }
    below(step, Inlines.content(inline), step.inLink() || link);
  }

  private void data(Step step, Data data) {
    if (data instanceof Data.Sequence list) {
      below(step, list.items(), false);
    } else if (data instanceof Data.Mapping map) {
      below(step, map.members().values(), false);
    }
  }

  private void block(Step step, Block block) {
    if (block instanceof Block.FootnoteDefinition note) {
      footnote(step, note.label());
    }
    for (List<?> part : Blocks.parts(block)) {
      below(step, part, false);
    }
  }

  private static void footnote(Step step, String label) {
    if (!FOOTNOTE.matcher(label).matches()) {
      throw refused(step.path(), "a footnote cannot be named \"" + label + "\"");
    }
  }

  private void below(Step step, Collection<?> values, boolean inLink) {
    push(values, step.path(), step.depth() + 1, inLink);
  }

  private static IllegalArgumentException refused(String path, String why) {
    return new IllegalArgumentException(path + ": " + why);
  }
}

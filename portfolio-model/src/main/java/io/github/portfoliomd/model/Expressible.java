package io.github.portfoliomd.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What Markdown can say: the limits of every portfolio, checked in one walk that no depth can bring
 * to fall.
 *
 * <p>The depths keep {@code equals}, {@code hashCode}, {@code toString} and serialisation safe on a
 * small stack.
 */
final class Expressible {

  /** Headings have six levels. */
  private static final int ITEM_DEPTH = 6;

  /**
   * How many blocks, inlines or data can stand around one. A list counts twice, for its item, and
   * so does a map; a definition list counts three times: Java needs as much more stack to serialise
   * it.
   */
  private static final int DEPTH = 100;

  private static final Pattern FOOTNOTE = Pattern.compile("[^\\s\\p{Z}\\p{C}\\[\\]\\\\`<>&*~{}|]+");

  /** A value to look at, and which of a property's values it is or stands in; -1 for the only. */
  private record Step(Object value, String property, int number, int depth, boolean inLink) {

    String path() {
      return number < 0 ? property : property + "/" + number;
    }
  }

  private final Deque<Step> steps = new ArrayDeque<>();

  private Expressible() {}

  /** Refuses, naming the place, what Markdown cannot say. */
  static void check(Portfolio portfolio) {
    Expressible walk = new Expressible();
    walk.numbered("/heading", portfolio.heading());
    walk.body("/introduction", portfolio.introduction());
    walk.named("/frontMatter", portfolio.frontMatter().values());
    walk.named("/extensions", portfolio.extensions());
    walk.person(portfolio.person());
    walk.items("", portfolio.items(), 1);
    while (!walk.steps.isEmpty()) {
      walk.visit(walk.steps.pop());
    }
  }

  private void person(Person person) {
    named("/person/extensions", person.extensions());
    person.location().ifPresent(l -> named("/person/location/extensions", l.extensions()));
    for (int i = 0; i < person.profiles().size(); i++) {
      named("/person/profiles/" + i + "/extensions", person.profiles().get(i).extensions());
    }
  }

  private void items(String parent, List<Item> items, int depth) {
    for (int i = 0; i < items.size(); i++) {
      String path = parent + "/items/" + i;
      if (depth > ITEM_DEPTH) {
        throw refused(path, "items stand more than " + ITEM_DEPTH + " deep");
      }
      item(path, items.get(i));
      items(path, items.get(i).items(), depth + 1);
    }
  }

  /** On a page, a heading that stands in nothing else starts an item. */
  private void body(String path, List<Block> body) {
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i) instanceof Block.Heading) {
        throw refused(path + "/" + i, "a heading starts an item: it cannot stand here");
      }
    }
    numbered(path, body);
  }

  private void item(String path, Item item) {
    numbered(path + "/heading", item.heading());
    body(path + "/body", item.body());
    named(path + "/extensions", item.extensions());
    for (int i = 0; i < item.fields().size(); i++) {
      numbered(path + "/fields/" + i + "/value", item.fields().get(i).value());
    }
    if (item instanceof Entry entry) {
      entry.publication().ifPresent(p -> named(path + "/publication/extensions", p.extensions()));
    }
  }

  private void numbered(String path, List<?> values) {
    for (int i = 0; i < values.size(); i++) {
      steps.push(new Step(values.get(i), path, i, 0, false));
    }
  }

  private void named(String path, Map<String, Data> members) {
    members.forEach(
        (key, value) -> {
          // RFC 6901, section 3
          String escaped = key.replace("~", "~0").replace("/", "~1");
          steps.push(new Step(value, path + "/" + escaped, -1, 0, false));
        });
  }

  private void visit(Step step) {
    if (step.depth() > DEPTH) {
      throw tooDeep(step);
    }
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
      if (step.inLink()) {
        throw refused(step.path(), "a footnote's mark stands inside a link");
      }
      footnote(step, note.label());
    }
    below(step, Inlines.content(inline), 1, step.inLink() || link);
  }

  private void data(Step step, Data data) {
    if (data instanceof Data.Sequence list) {
      below(step, list.items(), 1, false);
    } else if (data instanceof Data.Mapping map) {
      below(step, map.members().values(), 2, false);
    }
  }

  private void block(Step step, Block block) {
    if (block instanceof Block.FootnoteDefinition note) {
      footnote(step, note.label());
    }
    int levels = levels(block);
    if (step.depth() + levels >= DEPTH) {
      throw tooDeep(step); // a text, which every block has room for, would stand too deep
    }
    for (List<?> part : Blocks.parts(block)) {
      below(step, part, Math.max(1, levels), false);
    }
  }

  private static int levels(Block block) {
    if (block instanceof Block.DefinitionList) {
      return 3;
    }
    if (block instanceof Block.BulletList || block instanceof Block.OrderedList) {
      return 2;
    }
    return block instanceof Block.Quote || block instanceof Block.FootnoteDefinition ? 1 : 0;
  }

  private static void footnote(Step step, String label) {
    if (!FOOTNOTE.matcher(label).matches()) {
      throw refused(step.path(), "a footnote cannot be named \"" + label + "\"");
    }
  }

  private void below(Step step, Collection<?> values, int levels, boolean inLink) {
    for (Object value : values) {
      steps.push(new Step(value, step.property(), step.number(), step.depth() + levels, inLink));
    }
  }

  private static IllegalArgumentException tooDeep(Step step) {
    return refused(step.path(), "it nests more than " + DEPTH + " deep");
  }

  private static IllegalArgumentException refused(String path, String why) {
    return new IllegalArgumentException(path + ": " + why);
  }
}

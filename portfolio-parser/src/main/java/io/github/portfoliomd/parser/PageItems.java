package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.model.SourceMap;
import io.github.portfoliomd.parser.facts.EmptySections;
import io.github.portfoliomd.parser.facts.ItemReader;
import io.github.portfoliomd.parser.facts.Readers;
import io.github.portfoliomd.parser.facts.Siblings;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.items.Node;
import io.github.portfoliomd.parser.outline.ItemCount;
import io.github.portfoliomd.parser.page.Context;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.page.Problems;
import io.github.portfoliomd.parser.page.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the items of a page of its nodes: each is drafted, and what stands below and beside it
 * tells then what it is.
 *
 * @param readers what the readers know, and how dates are written on the page
 * @param reader the reader of each item
 * @param plain a reader that tells no problems, of what is asked before an item is read
 */
record PageItems(
    Readers readers,
    ItemReader reader,
    ItemReader plain,
    Source source,
    Places places,
    Problems problems,
    ItemCount count,
    SourceMap.Builder sources) {

  /** The items that some nodes are, with those below them. */
  List<Item> read(List<Node> nodes, Context context) {
    List<Context> contexts =
        new ArrayList<>(EmptySections.ofNodes(nodes, context, places, readers));
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      @Nullable Kind kind = nodes.get(i).kind;
      if (kind != null) {
        contexts.set(i, contexts.get(i).of(kind));
      }
      drafts.add(draft(nodes.get(i), contexts.get(i)));
    }
    Siblings beside =
        new Siblings(
            drafts.stream().map(draft -> draft.heading).toList(),
            readers.kinds.areNamed(drafts),
            context,
            readers);
    List<Item> out = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      out.add(item(nodes.get(i), drafts.get(i), contexts.get(i), beside));
    }
    return out;
  }

  /** An item that would have more below it than fits has nothing below it. */
  private Draft draft(Node node, Context context) {
    int from = problems.size();
    Draft draft = reader.read(node, places, context);
    int to = problems.size();
    if (count.take(draft.items)) {
      return draft;
    }
    problems.cut(from, to);
    return reader.read(node, places, context.withoutItems());
  }

  private Item item(Node node, Draft draft, Context context, Siblings beside) {
    List<Node> below = new ArrayList<>(draft.items);
    below.addAll(node.nodes);
    Item item =
        reader.item(
            draft,
            reader.isSection(draft, headings(below), () -> hasDates(below), beside),
            context,
            beside);
    if (!below.isEmpty()) {
      item = item.withItems(read(below, context.below(item)));
    }
    place(item, draft, node);
    return item;
  }

  private static List<List<Inline>> headings(List<Node> nodes) {
    List<List<Inline>> headings = new ArrayList<>(nodes.size());
    nodes.forEach(node -> headings.add(node.heading));
    return headings;
  }

  /** What an item is can depend on dates below it that are plain without knowing what it is. */
  private boolean hasDates(List<Node> nodes) {
    for (Node node : nodes) {
      if (plain.isDated(node.heading, node.blocks, places)) {
        return true;
      }
    }
    return false;
  }

  private void place(Item item, Draft draft, Node node) {
    sources.put(item, source.range(node.start, node.end));
    for (Draft.Found found : draft.found) {
      sources.add(item, found.facet(), source.range(found.start(), found.end()));
    }
    item.body().forEach(this::placed);
  }

  /** Takes down where a block stands. */
  Block placed(Block block) {
    if (places.knows(block)) {
      sources.put(block, source.range(places.start(block), places.end(block)));
    }
    return block;
  }
}

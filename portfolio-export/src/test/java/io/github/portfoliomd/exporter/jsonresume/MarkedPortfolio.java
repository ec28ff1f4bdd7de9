package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.ItemPath;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A portfolio whose items each have a number among their extensions, by which they are known again.
 */
final class MarkedPortfolio {

  static final String MARK = "mark";

  private MarkedPortfolio() {}

  static Portfolio of(Portfolio portfolio) {
    AtomicInteger next = new AtomicInteger();
    return portfolio.map(
        item -> {
          Data mark = Data.number(Integer.toString(next.incrementAndGet()));
          Map<String, Data> extensions = new LinkedHashMap<>(item.extensions());
          extensions.put(MARK, mark);
          return item instanceof Entry entry
              ? entry.toBuilder().extensions(extensions).build()
              : ((Section) item).toBuilder().extensions(extensions).build();
        });
  }

  /** The items with a number, in the order of the page, each without those below it. */
  static Map<Data, Item> items(Portfolio portfolio) {
    Map<Data, Item> items = new LinkedHashMap<>();
    for (ItemPath path : portfolio.paths()) {
      Data mark = path.item().extensions().get(MARK);
      if (mark != null) {
        items.put(mark, path.item().withItems(List.of()));
      }
    }
    return items;
  }

  /** The number of the item around each item with a number, where there is one. */
  static Map<Data, Data> parents(Portfolio portfolio) {
    Map<Data, Data> parents = new LinkedHashMap<>();
    for (ItemPath path : portfolio.paths()) {
      for (Item child : path.item().items()) {
        if (child.extensions().containsKey(MARK) && path.item().extensions().containsKey(MARK)) {
          parents.put(child.extensions().get(MARK), path.item().extensions().get(MARK));
        }
      }
    }
    return parents;
  }
}

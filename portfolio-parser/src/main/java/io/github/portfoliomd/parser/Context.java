package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Kind;

/**
 * What an item stands below.
 *
 * @param kind what that is about, or {@link Kind#OTHER}
 * @param above which sort of thing that is
 */
record Context(Kind kind, Above above) {

  /** What an item can stand below. */
  enum Above {
    PAGE,
    SECTION,
    ENTRY
  }

  static Context below(Item item) {
    return new Context(item.kind(), item instanceof Entry ? Above.ENTRY : Above.SECTION);
  }
}

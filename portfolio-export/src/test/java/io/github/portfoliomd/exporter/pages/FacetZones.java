package io.github.portfoliomd.exporter.pages;

import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.ItemPath;
import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.SourceMap;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page says facts that the model has: there a word may be another one in the model, or, as
 * a label or a separator, none.
 */
final class FacetZones {

  private static final Pattern TABLE =
      Pattern.compile("^[^\\n]*\\n[ \\t]*\\|?[ \\t:|-]*-[ \\t:|-]*\\n", Pattern.MULTILINE);

  private final BitSet dates = new BitSet();
  private final BitSet others = new BitSet();

  FacetZones(ParseResult page) {
    SourceMap source = page.source();
    Set<Integer> starts = new HashSet<>();
    int frontMatter = VisibleWords.frontMatterEnd(source.text());
    for (ItemPath path : page.portfolio().paths()) {
      Item item = path.item();
      source.range(item).ifPresent(range -> starts.add(range.line()));
      source
          .range(item)
          .filter(range -> range.end() <= frontMatter)
          .ifPresent(range -> others.set(range.start(), range.end()));
      for (Facet facet : Facet.values()) {
        if (isPresent(item, facet)) {
          BitSet zone = facet == Facet.PERIOD ? dates : others;
          source.ranges(item, facet).forEach(range -> zone.set(range.start(), range.end()));
        }
      }
    }
    headers(source.text(), starts);
  }

  /** Where the rows of a table are items, its header only labels their facts. */
  private void headers(String page, Set<Integer> startLines) {
    Matcher table = TABLE.matcher(page);
    for (int at = 0; table.find(at); at = table.start() + 1) {
      int line = (int) page.substring(0, table.end()).chars().filter(c -> c == '\n').count() + 1;
      if (startLines.contains(line)) {
        others.set(table.start(), table.end());
      }
    }
  }

  private static boolean isPresent(Item item, Facet facet) {
    return switch (facet) {
      case KEYWORDS -> !item.keywordGroups().isEmpty();
      case URL -> item.url().isPresent();
      case FIELDS -> !item.fields().isEmpty();
      case PERIOD -> item instanceof Entry entry && entry.period().isPresent();
      case ROLE -> item instanceof Entry entry && entry.role().isPresent();
      case ORGANIZATION -> item instanceof Entry entry && entry.organization().isPresent();
      case LOCATION -> item instanceof Entry entry && entry.location().isPresent();
      case PUBLICATION -> item instanceof Entry entry && entry.publication().isPresent();
      case HEADING, KIND, LOGOS, EXTENSIONS -> false;
    };
  }

  boolean isInDate(Word word) {
    return dates.get(word.start());
  }

  boolean hold(Word word) {
    return isInDate(word) || others.get(word.start());
  }
}

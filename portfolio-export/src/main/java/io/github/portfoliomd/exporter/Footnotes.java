package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Portfolio;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The anchors of a page's footnotes, made for one writing of it. */
final class Footnotes {

  private final Map<String, String> anchors = new LinkedHashMap<>();
  private final Set<String> placed = new HashSet<>();

  private Footnotes() {}

  static Footnotes of(Portfolio portfolio) {
    Footnotes footnotes = new Footnotes();
    footnotes.find(portfolio.introduction());
    portfolio.paths().stream().map(path -> path.item().body()).forEach(footnotes::find);
    return footnotes;
  }

  private void find(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.FootnoteDefinition note) {
        anchors.putIfAbsent(note.label(), "footnote-" + (anchors.size() + 1));
        find(note.content());
      } else if (block instanceof Block.Quote quote) {
        find(quote.content());
      } else if (block instanceof Block.BulletList list) {
        list.items().forEach(item -> find(item.content()));
      } else if (block instanceof Block.OrderedList list) {
        list.items().forEach(item -> find(item.content()));
      } else if (block instanceof Block.DefinitionList list) {
        list.items().forEach(item -> item.definitions().forEach(this::find));
      }
    }
  }

  /** Where a reference leads, if the page has such a footnote. */
  Optional<String> anchor(String label) {
    return Optional.ofNullable(anchors.get(label));
  }

  /** The anchor of a footnote that is being written, if it is the first of its name. */
  Optional<String> place(String label) {
    return placed.add(label) ? anchor(label) : Optional.empty();
  }
}

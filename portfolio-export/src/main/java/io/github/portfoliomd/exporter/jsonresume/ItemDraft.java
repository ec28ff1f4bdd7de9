package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.SourceMap;
import io.github.portfoliomd.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An item that is read, but for what stands below it. */
final class ItemDraft {

  /** A place of one of its values. */
  private record Found(Facet facet, JsonPlace place) {}

  private final ResumeSection section;
  private final JsonPlace place;
  private final Optional<List<Integer>> at;
  private final Function<List<Item>, Item> made;
  private final List<Found> found = new ArrayList<>();
  private final List<ItemDraft> below = new ArrayList<>();

  /**
   * A draft of one item.
   *
   * @param at the numbers of the items around it, and its own, if it says so
   * @param made the item, with the items below it
   */
  ItemDraft(
      ResumeSection section,
      JsonPlace place,
      Optional<List<Integer>> at,
      Function<List<Item>, Item> made) {
    this.section = section;
    this.place = place;
    this.at = at;
    this.made = made;
  }

  void found(Facet facet, Optional<JsonPlace> place) {
    place.ifPresent(p -> found.add(new Found(facet, p)));
  }

  ResumeSection section() {
    return section;
  }

  Optional<List<Integer>> at() {
    return at;
  }

  List<ItemDraft> below() {
    return below;
  }

  Item build(SourceText text, SourceMap.Builder sources) {
    Item item = made.apply(below.stream().map(draft -> draft.build(text, sources)).toList());
    sources.put(item, text.range(place.start(), place.end()));
    for (Found one : found) {
      sources.add(item, one.facet(), text.range(one.place().start(), one.place().end()));
    }
    return item;
  }
}

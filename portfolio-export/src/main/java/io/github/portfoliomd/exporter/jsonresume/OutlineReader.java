package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts items where they stood on the page: each says so itself, so that items which come, go or
 * change places in their array do not move others.
 */
final class OutlineReader {

  /** Headings have six levels. */
  private static final int DEPTH = 6;

  private static final Comparator<List<Integer>> ORDER =
      (a, b) -> {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
          if (!a.get(i).equals(b.get(i))) {
            return a.get(i) - b.get(i);
          }
        }
        return a.size() - b.size();
      };

  private static final List<Integer> END = List.of(Integer.MAX_VALUE);

  /** An item and where it stands: where it says, or else beside its neighbour in the array. */
  private record Placed(ItemDraft item, List<Integer> at) {}

  private OutlineReader() {}

  /** Takes the place that an object says in one of its properties, if it says one. */
  static Optional<List<Integer>> place(JsonMembers object, String property) {
    Optional<Data> place = object.ours(property);
    Optional<List<Integer>> read = place.flatMap(OutlineReader::numbers);
    if (place.isPresent() && read.isEmpty()) {
      object.unfit(property);
    }
    return read;
  }

  /** A place at the end of the items below another one. */
  static List<Integer> below(List<Integer> place) {
    List<Integer> numbers = new ArrayList<>(place);
    numbers.add(Integer.MAX_VALUE);
    return numbers;
  }

  private static Optional<List<Integer>> numbers(Data place) {
    return Fit.of(() -> ShapeData.list(place).stream().map(ShapeData::count).toList())
        .filter(numbers -> !numbers.isEmpty() && numbers.stream().allMatch(n -> n >= 0));
  }

  /** The tree of some items, which are given array by array. */
  static List<ItemDraft> tree(List<ItemDraft> items) {
    List<Placed> placed = placed(items);
    placed.sort(Comparator.comparing(Placed::at, ORDER));
    List<ItemDraft> roots = new ArrayList<>();
    Map<List<Integer>, ItemDraft> said = new HashMap<>();
    for (Placed one : placed) {
      around(one.at(), said).map(ItemDraft::below).orElse(roots).add(one.item());
      one.item().at().ifPresent(at -> said.putIfAbsent(at, one.item()));
    }
    return roots;
  }

  /** An item that says no place follows the one before it in its array, or precedes the next. */
  private static List<Placed> placed(List<ItemDraft> items) {
    Map<ResumeSection, List<Integer>> first = new EnumMap<>(ResumeSection.class);
    for (ItemDraft item : items) {
      item.at().ifPresent(at -> first.putIfAbsent(item.section(), at));
    }
    Map<ResumeSection, List<Integer>> last = new EnumMap<>(first);
    List<Placed> placed = new ArrayList<>();
    for (ItemDraft item : items) {
      item.at().ifPresent(at -> last.put(item.section(), at));
      placed.add(new Placed(item, last.getOrDefault(item.section(), END)));
    }
    return placed;
  }

  /** The innermost item around a place, if that is there. */
  private static Optional<ItemDraft> around(List<Integer> at, Map<List<Integer>, ItemDraft> said) {
    for (int depth = Math.min(at.size(), DEPTH) - 1; depth > 0; depth--) {
      ItemDraft item = said.get(at.subList(0, depth));
      if (item != null) {
        return Optional.of(item);
      }
    }
    return Optional.empty();
  }
}

package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.KeywordGroup;
import io.github.portfoliomd.model.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items of a page, each in its array, and with the place where it stood if that is needed. */
final class ResumeArrays {

  /** An object, and a property of it that says its place. */
  private record Placed(ResumeObject object, String property, Data place) {

    Data build(boolean flat) {
      return (flat ? object : object.put(property, place)).build();
    }
  }

  private final Map<ResumeSection, List<Placed>> arrays = new EnumMap<>(ResumeSection.class);

  /** Whether reading the arrays one after the other gives the page's order. */
  private boolean flat = true;

  private ResumeSection last = ResumeSection.WORK;

  /**
   * Puts the arrays of some items, with their places if the arrays alone do not tell them; into
   * {@code meta}, the array that the standard does not have.
   */
  static void put(List<Item> items, ResumeObject root, ResumeObject meta) {
    ResumeArrays arrays = new ResumeArrays();
    arrays.add(items, List.of());
    arrays.arrays.forEach(
        (section, objects) ->
            (section == ResumeSection.SECTIONS ? meta : root)
                .list(section.array(), objects.stream().map(o -> o.build(arrays.flat)).toList()));
  }

  private void add(List<Item> items, List<Data> around) {
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      List<Data> numbers = new ArrayList<>(around);
      numbers.add(Shapes.count(i));
      Data place = new Data.Sequence(numbers);
      if (item instanceof Entry entry) {
        add(entry, place);
      } else {
        add((Section) item, place);
      }
      flat &= item.items().isEmpty();
      add(item.items(), numbers);
    }
  }

  private void add(Entry entry, Data place) {
    ResumeSection section = ResumeSection.of(entry.kind());
    add(section, ResumeItem.entry(entry), ResumeNames.PLACE, place);
  }

  private void add(Section section, Data place) {
    ResumeSection array = ResumeSection.of(section.kind());
    boolean elsewhere = array == ResumeSection.SKILLS || array == ResumeSection.INTERESTS;
    List<KeywordGroup> groups = section.keywordGroups();
    add(
        ResumeSection.SECTIONS,
        ResumeItem.section(section, elsewhere ? List.of() : groups),
        ResumeNames.PLACE,
        place);
    if (elsewhere && !groups.isEmpty()) {
      flat = false;
      groups.forEach(group -> add(array, object(group, array), ResumeNames.KEYWORDS_OF, place));
    }
  }

  /**
   * Skills and interests of a section are objects of their own, so that every consumer finds them.
   */
  private static ResumeObject object(KeywordGroup group, ResumeSection array) {
    return new ResumeObject(array)
        .text("name", Optional.of(group.label()))
        .texts("keywords", group.items());
  }

  private void add(ResumeSection section, ResumeObject object, String property, Data place) {
    flat &= section.compareTo(last) >= 0;
    last = section;
    arrays
        .computeIfAbsent(section, key -> new ArrayList<>())
        .add(new Placed(object, property, place));
  }
}

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

/** The items of a page, each in its array, and the outline that says where they stood. */
final class ResumeArrays {

  private final Map<ResumeSection, List<Data>> arrays = new EnumMap<>(ResumeSection.class);

  /** Whether reading the arrays one after the other gives the page's order. */
  private boolean flat = true;

  private ResumeSection last = ResumeSection.WORK;

  /**
   * Puts the arrays of some items; into {@code meta}, those that the standard does not have, and an
   * outline if the arrays alone do not tell it.
   */
  static void put(List<Item> items, ResumeObject root, ResumeObject meta) {
    ResumeArrays arrays = new ResumeArrays();
    List<Data> outline = arrays.outline(items);
    arrays.arrays.forEach(
        (section, objects) -> (isOurs(section) ? meta : root).list(section.array(), objects));
    if (!arrays.flat) {
      meta.list(ResumeNames.OUTLINE, outline);
    }
  }

  private static boolean isOurs(ResumeSection section) {
    return section == ResumeSection.SECTIONS;
  }

  private List<Data> outline(List<Item> items) {
    List<Data> nodes = new ArrayList<>();
    for (Item item : items) {
      String at = item instanceof Entry entry ? add(entry) : add((Section) item);
      List<Data> below = outline(item.items());
      flat &= below.isEmpty();
      Data pointer = Data.text(at);
      nodes.add(
          below.isEmpty()
              ? Shapes.of("at", pointer)
              : Shapes.of("at", pointer, "items", new Data.Sequence(below)));
    }
    return nodes;
  }

  private String add(Entry entry) {
    ResumeSection section = ResumeSection.of(entry.kind());
    flat &= section.compareTo(last) >= 0;
    last = section;
    return add(section, ResumeItem.entry(entry));
  }

  private String add(Section section) {
    flat = false;
    ResumeSection array = ResumeSection.of(section.kind());
    boolean groups = array == ResumeSection.SKILLS || array == ResumeSection.INTERESTS;
    Optional<Data> keywords =
        groups && !section.keywordGroups().isEmpty()
            ? Optional.of(groups(section.keywordGroups(), array))
            : Optional.empty();
    return add(ResumeSection.SECTIONS, ResumeItem.section(section, keywords));
  }

  /**
   * Skills and interests of a section are objects of their own, so that every consumer finds them.
   */
  private Data groups(List<KeywordGroup> groups, ResumeSection array) {
    List<Data> pointers = new ArrayList<>();
    for (KeywordGroup group : groups) {
      Data object =
          new ResumeObject(array)
              .text("name", Optional.of(group.label()))
              .texts("keywords", group.items())
              .build();
      pointers.add(Shapes.of("at", Data.text(add(array, object))));
    }
    return new Data.Sequence(pointers);
  }

  private String add(ResumeSection section, Data object) {
    List<Data> objects = arrays.computeIfAbsent(section, key -> new ArrayList<>());
    objects.add(object);
    String parent = isOurs(section) ? "/" + ResumeMeta.META : "";
    return parent + "/" + section.array() + "/" + (objects.size() - 1);
  }
}

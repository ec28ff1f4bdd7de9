package io.github.portfoliomd.exporter.jsonresume;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The properties that an object of a résumé can have: those of the standard first, then ours. */
final class PropertyOrder {

  /** An image of a page, which the standard has no object for. */
  static final PropertyOrder LOGO = of("src", "alt", "title", "width", "height");

  /** A text of blocks that belong to no item. */
  static final PropertyOrder BODY = of("text");

  /** What {@code publications} has no property for. */
  static final PropertyOrder CITATION =
      of("authors", "title", "venue", "year", "doi", "extensions");

  static final PropertyOrder ROOT = new PropertyOrder(ResumeNames.ROOT);
  static final PropertyOrder BASICS = new PropertyOrder(ResumeNames.BASICS);
  static final PropertyOrder LOCATION = new PropertyOrder(ResumeNames.LOCATION);
  static final PropertyOrder PROFILE = new PropertyOrder(ResumeNames.PROFILE);
  static final PropertyOrder META = new PropertyOrder(ResumeNames.META);

  private static final Map<ResumeSection, PropertyOrder> SECTIONS =
      new EnumMap<>(ResumeSection.class);

  static {
    for (ResumeSection section : ResumeSection.values()) {
      SECTIONS.put(section, new PropertyOrder(section.names()));
    }
  }

  private final int standard;
  private final List<String> names;
  private final Map<String, Integer> places = new HashMap<>();

  private PropertyOrder(List<String> standard) {
    this.standard = standard.size();
    List<String> all = new ArrayList<>(standard);
    all.addAll(ResumeNames.OURS);
    this.names = List.copyOf(all);
    for (int i = 0; i < all.size(); i++) {
      places.putIfAbsent(all.get(i), i);
    }
  }

  /** That of the objects in an array. */
  static PropertyOrder of(ResumeSection section) {
    return Objects.requireNonNull(SECTIONS.get(section));
  }

  private static PropertyOrder of(String... standard) {
    return new PropertyOrder(List.of(standard));
  }

  int size() {
    return names.size();
  }

  String name(int place) {
    return names.get(place);
  }

  /** The place of a name, which is one of these. */
  int place(String name) {
    return Objects.requireNonNull(places.get(name), name);
  }

  /** Whether an object can have a property of that name, so that no extension can. */
  boolean contains(String name) {
    return places.containsKey(name);
  }

  /** Whether a name is one of the standard's. */
  boolean isStandard(String name) {
    return places.getOrDefault(name, standard) < standard;
  }
}

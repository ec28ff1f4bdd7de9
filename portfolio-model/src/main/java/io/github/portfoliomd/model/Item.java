package io.github.portfoliomd.model;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a heading on a portfolio page introduces: a {@link Section}, which groups, or an {@link
 * Entry}, which is one thing.
 *
 * <pre>{@code
 * String name = item instanceof Entry entry ? entry.role().orElse(entry.title()) : item.title();
 * }</pre>
 */
public sealed interface Item extends Serializable permits Section, Entry {

  /** {@return its heading, whole, without its date and its logos; canonical, on one line} */
  List<Inline> heading();

  /** {@return what it is about; {@link Kind#OTHER} where nothing tells} */
  Kind kind();

  /** {@return its text, but for what the other values hold} */
  List<Block> body();

  /** {@return its keywords, in the groups that its author made} */
  List<KeywordGroup> keywordGroups();

  /** {@return the address of what it is about, as written, if given} */
  Optional<String> url();

  /** {@return the images that stand for it} */
  List<Inline.Image> logos();

  /** {@return its other labelled values, in order} */
  List<Field> fields();

  /** {@return what an imported format says beyond this type, in order} */
  Map<String, Data> extensions();

  /** {@return the items below it, in order} */
  List<Item> items();

  /**
   * {@return this item with others below it}
   *
   * @param items the items below it, in order
   */
  default Item withItems(Iterable<? extends Item> items) {
    return this instanceof Section section
        ? section.toBuilder().items(items).build()
        : ((Entry) this).toBuilder().items(items).build();
  }

  /** {@return the words of the heading, white space collapsed} */
  default String headingText() {
    return Inlines.words(heading());
  }

  /**
   * {@return the words of the heading before its first {@code " - "} outside of links and emphasis,
   * or all of them}
   */
  default String title() {
    return Inlines.words(Headings.beforeDash(heading()));
  }

  /**
   * {@return the words of the heading behind its first {@code " - "} outside of links and emphasis,
   * if it has one}
   */
  default Optional<String> subtitle() {
    return Optional.of(Inlines.words(Headings.behindDash(heading()))).filter(s -> !s.isEmpty());
  }

  /** {@return all keywords, without their groups} */
  default List<String> keywords() {
    return keywordGroups().stream().flatMap(group -> group.items().stream()).toList();
  }
}

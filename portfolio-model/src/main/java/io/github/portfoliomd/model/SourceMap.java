package io.github.portfoliomd.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of one read model stand in its source, and in which words.
 *
 * <pre>{@code
 * source.range(entry, Facet.PERIOD).map(source::text);   // Optional["_Since March 2021._"]
 * }</pre>
 *
 * <p>It knows values by identity: an item or block that was made, changed or read elsewhere has no
 * place here, even if it is equal to one that has. Immutable and thread-safe.
 */
public final class SourceMap {

  private final String text;
  private final Map<Object, SourceRange> ranges;
  private final Map<Item, Map<Facet, List<SourceRange>>> facets;
  private final Map<String, SourceRange> frontMatter;

  private SourceMap(Builder builder) {
    this.text = builder.text;
    this.ranges = new IdentityHashMap<>(builder.ranges);
    this.facets = new IdentityHashMap<>();
    builder.facets.forEach((item, places) -> facets.put(item, copy(places)));
    this.frontMatter = new LinkedHashMap<>(builder.frontMatter);
  }

  private static Map<Facet, List<SourceRange>> copy(Map<Facet, List<SourceRange>> places) {
    Map<Facet, List<SourceRange>> copy = new EnumMap<>(places);
    copy.replaceAll((facet, ranges) -> List.copyOf(ranges));
    return copy;
  }

  /**
   * {@return a builder for readers}
   *
   * @param text the whole source
   */
  public static Builder builder(String text) {
    return new Builder(text);
  }

  /**
   * {@return the whole source, as the reader was given it, but for U+FFFD in place of NUL, lone
   * surrogates and bytes that are no UTF-8}
   */
  public String text() {
    return text;
  }

  /**
   * {@return the words at a range}
   *
   * @param range a range of this source
   */
  public String text(SourceRange range) {
    return text.substring(range.start(), range.end());
  }

  /**
   * {@return where an item stands, from its heading to the end of the last item below it}
   *
   * @param item an item of the read model
   */
  public Optional<SourceRange> range(Item item) {
    return Optional.ofNullable(ranges.get(item));
  }

  /**
   * {@return where a block stands}
   *
   * @param block a block of the read model
   */
  public Optional<SourceRange> range(Block block) {
    return Optional.ofNullable(ranges.get(block));
  }

  /**
   * {@return where a value of an item stands: the first place, if it has any}
   *
   * @param item an item of the read model
   * @param facet which value
   */
  public Optional<SourceRange> range(Item item, Facet facet) {
    return ranges(item, facet).stream().findFirst();
  }

  /**
   * {@return the places of a value of an item: one for each logo, field and group of keywords}
   *
   * @param item an item of the read model
   * @param facet which value
   */
  public List<SourceRange> ranges(Item item, Facet facet) {
    @Nullable Map<Facet, List<SourceRange>> places = facets.get(item);
    return places == null ? List.of() : places.getOrDefault(facet, List.of());
  }

  /**
   * {@return where the value of a key of the front matter stands}
   *
   * @param key a key of {@link FrontMatter#values()}
   */
  public Optional<SourceRange> frontMatter(String key) {
    return Optional.ofNullable(frontMatter.get(key));
  }

  /** Takes down places; not thread-safe. */
  public static final class Builder {
    private final String text;
    private final Map<Object, SourceRange> ranges = new IdentityHashMap<>();
    private final Map<Item, Map<Facet, List<SourceRange>>> facets = new IdentityHashMap<>();
    private final Map<String, SourceRange> frontMatter = new LinkedHashMap<>();

    private Builder(String text) {
      this.text = text;
    }

    /**
     * Takes down where an item stands.
     *
     * @param item the item
     * @param range its place
     * @return this builder
     */
    public Builder put(Item item, SourceRange range) {
      ranges.put(item, range);
      return this;
    }

    /**
     * Takes down where a block stands.
     *
     * @param block the block
     * @param range its place
     * @return this builder
     */
    public Builder put(Block block, SourceRange range) {
      ranges.put(block, range);
      return this;
    }

    /**
     * Takes down one more place of an item's value.
     *
     * @param item the item
     * @param facet which value
     * @param range its place
     * @return this builder
     */
    public Builder add(Item item, Facet facet, SourceRange range) {
      facets
          .computeIfAbsent(item, key -> new EnumMap<>(Facet.class))
          .computeIfAbsent(facet, key -> new ArrayList<>())
          .add(range);
      return this;
    }

    /**
     * Takes down where the value of a key of the front matter stands.
     *
     * @param key the key
     * @param range the value's place
     * @return this builder
     */
    public Builder putFrontMatter(String key, SourceRange range) {
      frontMatter.put(key, range);
      return this;
    }

    /** {@return the map} */
    public SourceMap build() {
      return new SourceMap(this);
    }
  }
}

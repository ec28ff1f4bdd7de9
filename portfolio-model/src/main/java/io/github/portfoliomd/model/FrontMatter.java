package io.github.portfoliomd.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands between the fences at the top of a page, but for the person.
 *
 * <pre>{@code
 * Map<String, Data> values = new LinkedHashMap<>();
 * values.put("layout", Data.text("page"));
 * values.put("lang", Data.text("en"));
 * FrontMatter front = FrontMatter.of(values);
 * }</pre>
 */
public sealed interface FrontMatter extends Serializable {

  /** The key that holds the {@link Person} on a page, and so is none of a front matter's own. */
  String PERSON = "basics";

  /** {@return a front matter without anything in it} */
  static FrontMatter empty() {
    return new Values(Map.of());
  }

  /**
   * {@return a front matter of values}
   *
   * @param values its keys and values, in order
   * @throws IllegalArgumentException if {@code basics} is among the keys: that is the person
   */
  static FrontMatter of(Map<String, ? extends Data> values) {
    return new Values(Collections.unmodifiableMap(new LinkedHashMap<>(values)));
  }

  /** {@return its keys and values, in order; none where it could not be read} */
  default Map<String, Data> values() {
    return Map.of();
  }

  /**
   * {@return the value of a key, if it has one}
   *
   * @param key the key
   */
  default Optional<Data> get(String key) {
    return Optional.ofNullable(values().get(key));
  }

  /**
   * {@return the characters of a key's value, if it is a text or a number}
   *
   * @param key the key
   */
  default Optional<String> text(String key) {
    Data value = values().get(key);
    if (value instanceof Data.Text text) {
      return Optional.of(text.value());
    }
    return value instanceof Data.Number number ? Optional.of(number.spelling()) : Optional.empty();
  }

  /** {@return whether there is nothing in it} */
  default boolean isEmpty() {
    return this instanceof Values && values().isEmpty();
  }

  /** The language in which a front matter is written. */
  enum Format {
    /** YAML, between lines of {@code ---}. */
    YAML,
    /** TOML, between lines of {@code +++}. */
    TOML
  }

  /**
   * A front matter that was read.
   *
   * @param values its keys and values, in order; {@code basics} is not among them
   */
  record Values(Map<String, Data> values) implements FrontMatter {
    private static final long serialVersionUID = 1L;

    /**
     * Copies the map.
     *
     * @param values its keys and values
     * @throws IllegalArgumentException if {@code basics} is among the keys
     */
    public Values {
      values = Canonical.members(values);
      if (values.containsKey(PERSON)) {
        throw new IllegalArgumentException(PERSON + " is the person's: set Portfolio.person()");
      }
    }
  }

  /**
   * A front matter that is kept as it is: TOML, or YAML that cannot be read.
   *
   * @param format its language
   * @param text the lines between the fences; none of them is a closing fence
   */
  record Unread(Format format, String text) implements FrontMatter {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the text canonical and refuses a closing fence in it.
     *
     * @param format its language
     * @param text the lines between the fences
     * @throws IllegalArgumentException if a line of the text is a closing fence
     */
    public Unread {
      text = Canonical.lines(text);
      List<String> fences = format == Format.YAML ? List.of("---", "...") : List.of("+++");
      text.lines()
          .map(String::stripTrailing)
          .filter(fences::contains)
          .forEach(
              fence -> {
                throw new IllegalArgumentException("the front matter ends at " + fence);
              });
    }
  }
}

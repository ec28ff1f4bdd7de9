package io.github.portfoliomd.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A value that has a shape but no meaning to the model: front matter and extensions are made of it.
 *
 * <p>It holds what JSON and YAML can both say, with every number spelled as its author spelled it.
 *
 * <pre>{@code
 * Data tags = Data.sequence(Data.text("java"), Data.number("1.10"));
 * }</pre>
 */
public sealed interface Data extends Serializable {

  /**
   * {@return text, whatever it looks like: {@code text("2021")} stays text in every format}
   *
   * @param value the characters; NUL and lone surrogates become U+FFFD
   */
  static Data text(String value) {
    return new Text(value, false);
  }

  /**
   * {@return a number}
   *
   * @param spelling the number in JSON's grammar (RFC 8259, section 6), kept as it is
   * @throws IllegalArgumentException if the spelling is no JSON number
   */
  static Data number(String spelling) {
    return new Number(spelling);
  }

  /**
   * {@return a truth value}
   *
   * @param value the truth
   */
  static Data bool(boolean value) {
    return new Bool(value);
  }

  /** {@return the value that says that there is none} */
  static Data ofNull() {
    return new Null();
  }

  /**
   * {@return a list}
   *
   * @param items its values in order
   */
  static Data sequence(Data... items) {
    return new Sequence(List.of(items));
  }

  /**
   * {@return a map, in the order of the given one}
   *
   * @param members its keys and values
   */
  static Data mapping(Map<String, ? extends Data> members) {
    return new Mapping(Collections.unmodifiableMap(members));
  }

  /**
   * Characters.
   *
   * @param value the characters; NUL and lone surrogates become U+FFFD
   * @param plain whether YAML has them without quotes although its readers do not agree what they
   *     then mean: {@code 2021-03-01}, {@code NO}, {@code 12:30}. False for all other text: quotes
   *     say nothing there
   */
  record Text(String value, boolean plain) implements Data {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the text canonical.
     *
     * @param value the characters
     * @param plain whether YAML has them without quotes
     */
    public Text {
      value = Canonical.text(value);
      plain = plain && Yaml.isDisputed(value);
    }
  }

  /**
   * A number with its spelling, so that {@code 1.10} does not become {@code 1.1}.
   *
   * @param spelling a number in JSON's grammar (RFC 8259, section 6)
   */
  @SuppressWarnings("JavaLangClash") // the word that JSON and YAML have for it
  record Number(String spelling) implements Data {
    private static final long serialVersionUID = 1L;

    /**
     * Refuses what is no JSON number.
     *
     * @param spelling a number in JSON's grammar
     * @throws IllegalArgumentException if it is none
     */
    public Number {
      if (!isNumber(spelling)) {
        throw new IllegalArgumentException("not a JSON number: " + spelling);
      }
    }
  }

  /**
   * A truth value.
   *
   * @param value the truth
   */
  record Bool(boolean value) implements Data {
    private static final long serialVersionUID = 1L;
  }

  /** The value that says that there is none. */
  record Null() implements Data {
    private static final long serialVersionUID = 1L;
  }

  /**
   * A list.
   *
   * @param items its values in order
   */
  record Sequence(List<Data> items) implements Data {
    private static final long serialVersionUID = 1L;

    /**
     * Copies the list.
     *
     * @param items its values in order
     */
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A map. Its order is kept, but two maps with the same members are equal in any order.
   *
   * @param members its keys and values in order
   */
  record Mapping(Map<String, Data> members) implements Data {
    private static final long serialVersionUID = 1L;

    /**
     * Copies the map.
     *
     * @param members its keys and values in order
     */
    public Mapping {
      members = Canonical.members(members);
    }
  }

  /**
   * {@return whether a spelling is a number of JSON's grammar (RFC 8259, section 6)}
   *
   * @param spelling any characters
   */
  static boolean isNumber(String spelling) {
    return Yaml.isNumber(spelling);
  }
}

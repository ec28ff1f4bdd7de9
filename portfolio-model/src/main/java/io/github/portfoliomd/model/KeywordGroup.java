package io.github.portfoliomd.model;

import java.io.Serializable;
import java.util.List;

/**
 * Keywords that stand together, with what their author calls them.
 *
 * <pre>{@code
 * KeywordGroup languages = KeywordGroup.of("Languages", "Java", "Kotlin");
 * }</pre>
 *
 * @param label what the author calls them, or empty where they are just "keywords"
 * @param items the keywords in order: at least one, none of them empty
 */
public record KeywordGroup(String label, List<String> items) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the texts canonical; refuses a group without keywords.
   *
   * @param label what the author calls them
   * @param items the keywords in order
   * @throws IllegalArgumentException if there are none
   */
  public KeywordGroup {
    label = Canonical.line(label).strip();
    items = Canonical.texts(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a keyword group needs a keyword");
    }
  }

  /**
   * {@return a group}
   *
   * @param label what the author calls the keywords, or empty
   * @param items the keywords, at least one
   */
  public static KeywordGroup of(String label, String... items) {
    return new KeywordGroup(label, List.of(items));
  }
}

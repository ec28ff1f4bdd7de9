package io.github.portfoliomd.model;

import java.io.Serializable;
import java.util.List;

/**
 * A labelled value that the model has no name for: {@code Subject: Model drift}.
 *
 * @param label the words before the colon, not empty, without blanks around
 * @param value what follows the colon, not empty; a hard line break ends it on a page, so it has
 *     only soft ones
 */
public record Field(String label, List<Inline> value) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the texts canonical; refuses a field without a label or a value.
   *
   * @param label the words before the colon
   * @param value what follows the colon
   * @throws IllegalArgumentException if one of them is empty
   */
  public Field {
    label = Canonical.line(label).strip();
    value = Canonical.withoutHardBreaks(Canonical.trimmed(value));
    if (label.isEmpty() || value.isEmpty()) {
      throw new IllegalArgumentException("a field needs a label and a value");
    }
  }

  /**
   * {@return a field whose value is words}
   *
   * @param label the words before the colon
   * @param value the words after it
   */
  public static Field of(String label, String value) {
    return new Field(label, List.of(new Inline.Text(value)));
  }
}

package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Inline;
import java.util.List;

/**
 * A labelled value as HTML and plain text show it.
 *
 * @param label what to call it
 * @param authored whether the label is the author's and not one of ours; the two are written
 *     differently, so that a field that somebody calls "Role" is not read as the role
 * @param value the value
 */
record Fact(String label, boolean authored, Value value) {

  /** What stands behind a label. */
  sealed interface Value {}

  /** Characters, over several lines if there are line feeds. */
  record Words(String text) implements Value {}

  /** Running text. */
  record Styled(List<Inline> content) implements Value {}

  /** A link with its words; both are shown. */
  record Address(String url, String words) implements Value {}

  /** A link whose words say all: an e-mail address, a telephone number. */
  record Contact(String url, String words) implements Value {}

  /** A year. */
  record Year(int year) implements Value {}

  /** The title of a work. */
  record Work(String title) implements Value {}

  /** Names in order. */
  record Names(List<String> names) implements Value {}

  /** Keywords in order. */
  record Keywords(List<String> words) implements Value {}

  /** Facts that belong together. */
  record Facts(List<Fact> facts) implements Value {}

  static Fact of(String label, Value value) {
    return new Fact(label, false, value);
  }
}

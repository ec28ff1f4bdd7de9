package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;

/**
 * A text that grows while its shape is noted. What is written counts in the shape; separators and
 * decorations follow from the shape, so it does not count them.
 */
final class BodyText {

  private final StringBuilder text = new StringBuilder(128); // of a sentence
  private String separator = "";

  /**
   * Asks for a separator before whatever comes next. Of two that meet, the longer one counts; none
   * stands at an end of the text.
   */
  void separate(String separator) {
    if (!text.isEmpty() && separator.length() > this.separator.length()) {
      this.separator = separator;
    }
  }

  /** Writes what the shape implies. */
  void decorate(String decoration) {
    text.append(separator).append(decoration);
    separator = "";
  }

  /** {@return how many UTF-16 characters were written} */
  Data write(String characters) {
    if (!characters.isEmpty()) {
      decorate(characters);
    }
    return Shapes.count(characters.length());
  }

  /** Where what is written next will start. */
  int next() {
    return text.length() + separator.length();
  }

  /** What was written from there on. */
  String from(int start) {
    return start < text.length() ? text.substring(start) : "";
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

package io.github.portfoliomd.exporter.jsonresume;

/** A text read along its shape: the reader's side of {@link BodyText}. */
final class ShapedText {

  private final String text;
  private int at;
  private String separator = "";

  ShapedText(String text) {
    this.text = text;
  }

  void separate(String separator) {
    if (at > 0 && separator.length() > this.separator.length()) {
      this.separator = separator;
    }
  }

  void skip(String decoration) {
    String skipped = separator + decoration;
    separator = "";
    if (!text.startsWith(skipped, at)) {
      throw new ShapeMisfit();
    }
    at += skipped.length();
  }

  String take(int characters) {
    if (characters == 0) {
      return "";
    }
    skip("");
    if (characters < 0 || characters > text.length() - at) {
      throw new ShapeMisfit();
    }
    at += characters;
    return text.substring(at - characters, at);
  }

  /** Refuses a shape that leaves some of the text over. */
  void end() {
    if (at != text.length()) {
      throw new ShapeMisfit();
    }
  }
}

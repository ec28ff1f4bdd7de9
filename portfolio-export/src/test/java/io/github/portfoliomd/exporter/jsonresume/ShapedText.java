package io.github.portfoliomd.exporter.jsonresume;

import static org.assertj.core.api.Assertions.assertThat;

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
    assertThat(text.startsWith(skipped, at)).as("%s at %d of %s", skipped, at, text).isTrue();
    at += skipped.length();
  }

  String take(int characters) {
    if (characters == 0) {
      return "";
    }
    skip("");
    at += characters;
    return text.substring(at - characters, at);
  }

  int at() {
    return at;
  }

  String since(int start) {
    return text.substring(start, at);
  }

  void assertEnd() {
    assertThat(at).as("how far the shape of %s goes", text).isEqualTo(text.length());
  }
}

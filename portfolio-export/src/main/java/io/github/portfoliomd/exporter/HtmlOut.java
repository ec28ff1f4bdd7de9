package io.github.portfoliomd.exporter;

import java.util.Arrays;

/**
 * HTML while it is written: elements and their attributes, and text, whose characters it escapes.
 */
final class HtmlOut {

  /**
   * What is written, as far as the length says: a builder copies it all at the first curly quote.
   */
  private char[] out = new char[16_384];

  private int length;

  /** Whether the tag that was opened last can still have attributes. */
  private boolean inTag;

  /** Opens an element. */
  HtmlOut open(String tag) {
    endTag();
    append("<");
    append(tag);
    inTag = true;
    return this;
  }

  /** Adds an attribute to the element that was opened just now. */
  HtmlOut attribute(String name, String value) {
    attribute(name);
    append("=\"");
    escape(value);
    append("\"");
    return this;
  }

  /** Adds an attribute that says all by its name. */
  HtmlOut attribute(String name) {
    append(" ");
    append(name);
    return this;
  }

  /** Ends the opening tag, behind which nothing has to follow. */
  HtmlOut endTag() {
    if (inTag) {
      append(">");
      inTag = false;
    }
    return this;
  }

  HtmlOut close(String tag) {
    endTag();
    append("</");
    append(tag);
    append(">");
    return this;
  }

  /** Writes words. */
  HtmlOut text(String words) {
    endTag();
    if (HtmlText.isPlain(words)) {
      append(words);
    } else {
      escape(HtmlText.clean(words));
    }
    return this;
  }

  /** Writes words; a line feed in them is a line end that a reader can see. */
  HtmlOut lines(String words) {
    int from = 0;
    for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', from)) {
      text(words.substring(from, end)).open("br").endTag();
      from = end + 1;
    }
    return text(words.substring(from));
  }

  /** An element that holds nothing but words. */
  HtmlOut element(String tag, String words) {
    return open(tag).text(words).close(tag);
  }

  /**
   * Begins what stands on lines of its own, where white space says nothing, so that people can read
   * the source.
   */
  HtmlOut block(String tag) {
    line();
    return open(tag);
  }

  /** Ends the line, if an element begins on it that has nothing in it yet. */
  void line() {
    if (inTag) {
      endTag();
      append("\n");
    }
  }

  /** Ends the same. */
  HtmlOut closeBlock(String tag) {
    close(tag);
    append("\n");
    return this;
  }

  /** Writes what is HTML already. */
  HtmlOut raw(String html) {
    endTag();
    append(html);
    return this;
  }

  private void escape(String text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String reference = c > '>' && c != '\u00A0' ? "" : reference(c);
      if (!reference.isEmpty()) {
        append(text, from, i);
        append(reference);
        from = i + 1;
      }
    }
    append(text, from, text.length());
  }

  /** The character reference that stands for a character, or nothing if it stands for itself. */
  private String reference(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> inTag ? "&quot;" : "";
      case '\u00A0' -> "&nbsp;";
      default -> "";
    };
  }

  private void append(String html) {
    append(html, 0, html.length());
  }

  private void append(String html, int from, int to) {
    int end = length + to - from;
    if (end > out.length) {
      out = Arrays.copyOf(out, Math.max(end, 2 * out.length));
    }
    html.getChars(from, to, out, length);
    length = end;
  }

  @Override
  public String toString() {
    return new String(out, 0, length);
  }
}

package io.github.portfoliomd.exporter;

/**
 * HTML while it is written: elements and their attributes, and text, whose characters it escapes.
 */
final class HtmlOut {

  private final StringBuilder out = new StringBuilder(16_384);

  /** Whether the tag that was opened last can still have attributes. */
  private boolean inTag;

  /** Opens an element. */
  HtmlOut open(String tag) {
    endTag();
    out.append('<').append(tag);
    inTag = true;
    return this;
  }

  /** Adds an attribute to the element that was opened just now. */
  HtmlOut attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
    return this;
  }

  /** Adds an attribute that says all by its name. */
  HtmlOut attribute(String name) {
    out.append(' ').append(name);
    return this;
  }

  /** Ends the opening tag, behind which nothing has to follow. */
  HtmlOut endTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
    return this;
  }

  HtmlOut close(String tag) {
    endTag();
    out.append("</").append(tag).append('>');
    return this;
  }

  /** Writes words. */
  HtmlOut text(String words) {
    endTag();
    escape(HtmlText.clean(words));
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
      out.append('\n');
    }
  }

  /** Ends the same. */
  HtmlOut closeBlock(String tag) {
    close(tag);
    out.append('\n');
    return this;
  }

  /** Writes what is HTML already. */
  HtmlOut raw(String html) {
    endTag();
    out.append(html);
    return this;
  }

  private void escape(String text) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String reference = c > '>' && c != '\u00A0' ? "" : reference(c);
      if (!reference.isEmpty()) {
        out.append(text, from, i).append(reference);
        from = i + 1;
      }
    }
    // a whole string is copied at once, part of one character by character
    out.append(from == 0 ? text : text.substring(from));
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

  @Override
  public String toString() {
    return out.toString();
  }
}

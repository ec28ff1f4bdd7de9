package io.github.portfoliomd.model;

import java.io.Serializable;
import java.util.List;

/**
 * A piece of running text: words, emphasis, a link, an image, a line break.
 *
 * <p>The algebra is closed: all its cases are here. On Java 21 and later use {@code switch}, in
 * Kotlin {@code when}, in Scala {@code match}; on Java 17 {@link #accept}. A new case is a new
 * major version.
 *
 * <p>Lists of inlines are canonical wherever they stand in the model: adjacent {@link Text}s are
 * one, empty ones are gone, and so are empty emphases; NUL and lone surrogates are U+FFFD.
 */
public sealed interface Inline extends Serializable {

  /**
   * {@return what the visitor answers for this case}
   *
   * @param visitor one method a case
   * @param <R> the answer's type
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * {@return words}
   *
   * @param value the characters, literally
   */
  static Inline text(String value) {
    return new Text(value);
  }

  /**
   * {@return a link without a title}
   *
   * @param destination where it leads, as written
   * @param text its words
   */
  static Inline link(String destination, String text) {
    return new Link(destination, "", List.of(new Text(text)));
  }

  /**
   * {@return an image without title and size}
   *
   * @param source where it is, as written
   * @param alt what it shows, or nothing
   */
  static Image image(String source, String alt) {
    return new Image(source, alt, "", "", "");
  }

  /**
   * Words.
   *
   * @param value the characters, literally, blanks at its ends and line feeds too, which break no
   *     line; NUL and lone surrogates become U+FFFD, other line ends a line feed
   */
  record Text(String value) implements Inline {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the text canonical.
     *
     * @param value the characters
     */
    public Text {
      value = Canonical.text(value);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Emphasis, mostly shown in italics (CommonMark 0.31.2, section 6.2).
   *
   * @param content what is emphasised
   */
  record Emphasis(List<Inline> content) implements Inline {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the content canonical.
     *
     * @param content what is emphasised
     */
    public Emphasis {
      content = Canonical.inlines(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Strong emphasis, mostly shown in bold (CommonMark 0.31.2, section 6.2).
   *
   * @param content what is emphasised
   */
  record Strong(List<Inline> content) implements Inline {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the content canonical.
     *
     * @param content what is emphasised
     */
    public Strong {
      content = Canonical.inlines(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Text struck out (GitHub Flavored Markdown, section 6.5).
   *
   * @param content what is struck out
   */
  record Strikethrough(List<Inline> content) implements Inline {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the content canonical.
     *
     * @param content what is struck out
     */
    public Strikethrough {
      content = Canonical.inlines(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A code span (CommonMark 0.31.2, section 6.1).
   *
   * @param value the code, literally; a line end becomes a space
   */
  record Code(String value) implements Inline {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the text canonical.
     *
     * @param value the code
     */
    public Code {
      value = Canonical.line(value);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A link (CommonMark 0.31.2, section 6.3).
   *
   * @param destination where it leads, as written: it can be relative or hold Liquid
   * @param title its title, or empty
   * @param content its text; a link inside a link is refused when the portfolio is built
   */
  record Link(String destination, String title, List<Inline> content) implements Inline {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the content canonical.
     *
     * @param destination where it leads
     * @param title its title
     * @param content its text
     */
    public Link {
      destination = Canonical.address(destination);
      title = Canonical.text(title);
      content = Canonical.inlines(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * An image (CommonMark 0.31.2, section 6.4, or an HTML {@code img}).
   *
   * @param source where it is, as written: it can be relative or hold Liquid
   * @param alt what it shows, in words, or empty
   * @param title its title, or empty
   * @param width the width as written ({@code 100}, {@code 50%}), or empty
   * @param height the height as written, or empty
   */
  record Image(String source, String alt, String title, String width, String height)
      implements Inline {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the texts canonical.
     *
     * @param source where it is
     * @param alt what it shows
     * @param title its title
     * @param width the width as written
     * @param height the height as written
     */
    public Image {
      source = Canonical.address(source);
      alt = Canonical.line(alt);
      title = Canonical.text(title);
      width = Canonical.line(width);
      height = Canonical.line(height);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A line end of the source that means no more than a space (CommonMark 0.31.2, section 6.8). */
  record SoftBreak() implements Inline {
    private static final long serialVersionUID = 1L;

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A line break that its author wants to see (CommonMark 0.31.2, section 6.7). */
  record HardBreak() implements Inline {
    private static final long serialVersionUID = 1L;

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A footnote's mark in the text: {@code [^label]}.
   *
   * @param label the footnote's name
   */
  record FootnoteReference(String label) implements Inline {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the label canonical.
     *
     * @param label the footnote's name
     */
    public FootnoteReference {
      label = Canonical.line(label);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * One raw HTML tag or comment (CommonMark 0.31.2, section 6.6).
   *
   * @param raw the tag as written, untrusted
   */
  record Html(String raw) implements Inline {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the text canonical.
     *
     * @param raw the tag as written
     */
    public Html {
      raw = Canonical.line(raw);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Text that another program is meant to replace, such as a Liquid tag.
   *
   * @param raw the text as written
   */
  record Opaque(String raw) implements Inline {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the text canonical.
     *
     * @param raw the text as written
     */
    public Opaque {
      raw = Canonical.line(raw);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * One method for each kind of inline: what Java 17 has in place of an exhaustive {@code switch}.
   *
   * @param <R> the answer's type
   */
  interface Visitor<R> {
    /**
     * {@return the answer for words}
     *
     * @param text the words
     */
    R visit(Text text);

    /**
     * {@return the answer for emphasis}
     *
     * @param emphasis the emphasis
     */
    R visit(Emphasis emphasis);

    /**
     * {@return the answer for strong emphasis}
     *
     * @param strong the strong emphasis
     */
    R visit(Strong strong);

    /**
     * {@return the answer for text struck out}
     *
     * @param strikethrough the text struck out
     */
    R visit(Strikethrough strikethrough);

    /**
     * {@return the answer for a code span}
     *
     * @param code the code span
     */
    R visit(Code code);

    /**
     * {@return the answer for a link}
     *
     * @param link the link
     */
    R visit(Link link);

    /**
     * {@return the answer for an image}
     *
     * @param image the image
     */
    R visit(Image image);

    /**
     * {@return the answer for a soft break}
     *
     * @param softBreak the break
     */
    R visit(SoftBreak softBreak);

    /**
     * {@return the answer for a hard break}
     *
     * @param hardBreak the break
     */
    R visit(HardBreak hardBreak);

    /**
     * {@return the answer for a footnote's mark}
     *
     * @param reference the mark
     */
    R visit(FootnoteReference reference);

    /**
     * {@return the answer for raw HTML}
     *
     * @param html the HTML
     */
    R visit(Html html);

    /**
     * {@return the answer for opaque text}
     *
     * @param opaque the text
     */
    R visit(Opaque opaque);
  }
}

package io.github.portfoliomd.model;

import java.util.List;
import java.util.function.Consumer;

/**
 * What can be asked of a list of inlines.
 *
 * <pre>{@code
 * String text = Inlines.text(entry.heading());
 * }</pre>
 */
public final class Inlines {

  private Inlines() {}

  /**
   * {@return the words that a reader sees, in order}
   *
   * <p>Links and emphasis give their content, code its characters, an image its alternative text, a
   * soft break a space and a hard break a line feed; raw HTML, opaque text and footnote marks give
   * nothing.
   *
   * @param inlines the inlines
   */
  public static String text(List<? extends Inline> inlines) {
    if (inlines.size() == 1 && inlines.get(0) instanceof Inline.Text text) {
      return text.value();
    }
    StringBuilder out = new StringBuilder();
    append(inlines, out);
    return out.toString();
  }

  /** The text on one line, without blanks around and with one between words. */
  static String words(List<? extends Inline> inlines) {
    return text(inlines).strip().replaceAll("\\s+", " ");
  }

  private static void append(List<? extends Inline> inlines, StringBuilder out) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text text) {
        out.append(text.value());
      } else if (inline instanceof Inline.Code code) {
        out.append(code.value());
      } else if (inline instanceof Inline.Image image) {
        out.append(image.alt());
      } else if (inline instanceof Inline.SoftBreak) {
        out.append(' ');
      } else if (inline instanceof Inline.HardBreak) {
        out.append('\n');
      } else {
        append(content(inline), out);
      }
    }
  }

  /**
   * {@return what stands inside of an inline: of emphasis and links their content, else nothing}
   *
   * @param inline the inline
   */
  public static List<Inline> content(Inline inline) {
    if (inline instanceof Inline.Emphasis emphasis) {
      return emphasis.content();
    }
    if (inline instanceof Inline.Strong strong) {
      return strong.content();
    }
    if (inline instanceof Inline.Strikethrough struck) {
      return struck.content();
    }
    return inline instanceof Inline.Link link ? link.content() : List.of();
  }

  /**
   * Shows every inline, those inside others too, in reading order.
   *
   * @param inlines the inlines
   * @param visitor what is shown each of them
   */
  public static void forEach(List<? extends Inline> inlines, Consumer<? super Inline> visitor) {
    for (Inline inline : inlines) {
      visitor.accept(inline);
      forEach(content(inline), visitor);
    }
  }
}

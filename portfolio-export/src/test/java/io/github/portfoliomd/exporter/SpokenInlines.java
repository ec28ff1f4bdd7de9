package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** What plain text says of running text: {@code MAPPING.md}, "Spoken form". */
final class SpokenInlines {

  private SpokenInlines() {}

  /** A tab or a line end is a blank. */
  static String characters(String text) {
    return text.replace('\t', ' ').replace('\n', ' ');
  }

  /** Lines without blanks at their ends; no line is empty. */
  static List<String> lines(List<Inline> inlines) {
    return words(inlines).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  static List<Inline> line(List<Inline> inlines) {
    return List.of(Inline.text(String.join(" ", lines(inlines))));
  }

  /** Lines that their author ends. */
  static List<Inline> broken(List<String> lines) {
    List<Inline> out = new ArrayList<>();
    for (String line : lines) {
      out.add(new Inline.HardBreak());
      out.add(Inline.text(line));
    }
    return out;
  }

  private static String words(List<Inline> inlines) {
    StringBuilder out = new StringBuilder();
    inlines.forEach(inline -> out.append(words(inline)));
    return out.toString();
  }

  private static String words(Inline inline) {
    if (inline instanceof Inline.Text text) {
      return characters(text.value());
    }
    if (inline instanceof Inline.Link link) {
      String words = words(link.content());
      boolean isSaid = words.isEmpty() || words.equals(link.destination());
      return (isSaid ? "" : words + " ") + address(link.destination());
    }
    if (inline instanceof Inline.Image image) {
      String alt = characters(image.alt());
      return "[Image: " + (alt.isEmpty() ? "" : alt + " ") + address(image.source()) + "]";
    }
    if (inline instanceof Inline.FootnoteReference note) {
      return "[^" + note.label() + "]";
    }
    return inline instanceof Inline.Opaque opaque ? characters(opaque.raw()) : "\n";
  }

  private static String address(String url) {
    return "<" + characters(url) + ">";
  }
}

package io.github.portfoliomd.exporter;

import io.github.portfoliomd.model.Inline;
import java.util.List;

/** Running text as lines of plain text: its spoken form (see {@code MAPPING.md}). */
final class TextInlines implements Inline.Visitor<String> {

  /** Lines that end where the author wants a line to end; none where there is nothing to see. */
  List<String> lines(List<? extends Inline> inlines) {
    return spoken(inlines).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** All on one line. */
  String line(List<? extends Inline> inlines) {
    return String.join(" ", lines(inlines));
  }

  /** An address, on which no line ends. */
  static String address(String url) {
    return LineWrap.tied("<" + TextCharacters.line(url) + ">");
  }

  /** Words and the address they lead to, which is not said twice. */
  static String link(String words, String url) {
    return words.isEmpty() || words.equals(url) ? address(url) : words + " " + address(url);
  }

  private String spoken(List<? extends Inline> inlines) {
    StringBuilder out = new StringBuilder();
    inlines.forEach(inline -> out.append(inline.accept(this)));
    return out.toString();
  }

  @Override
  public String visit(Inline.Text text) {
    return TextCharacters.line(text.value());
  }

  @Override
  public String visit(Inline.Emphasis emphasis) {
    return spoken(emphasis.content());
  }

  @Override
  public String visit(Inline.Strong strong) {
    return spoken(strong.content());
  }

  @Override
  public String visit(Inline.Strikethrough struck) {
    return spoken(struck.content());
  }

  @Override
  public String visit(Inline.Code code) {
    return TextCharacters.line(code.value());
  }

  @Override
  public String visit(Inline.Link link) {
    return link(spoken(link.content()), link.destination());
  }

  @Override
  public String visit(Inline.Image image) {
    String alt = TextCharacters.line(image.alt());
    return "[Image: " + (alt.isEmpty() ? "" : alt + " ") + address(image.source()) + "]";
  }

  @Override
  public String visit(Inline.SoftBreak softBreak) {
    return " ";
  }

  @Override
  public String visit(Inline.HardBreak hardBreak) {
    return "\n";
  }

  @Override
  public String visit(Inline.FootnoteReference reference) {
    return "[^" + TextCharacters.line(reference.label()) + "]";
  }

  @Override
  public String visit(Inline.Html html) {
    return RawTag.of(html.raw()).filter(RawTag::isBreak).isPresent() ? "\n" : "";
  }

  @Override
  public String visit(Inline.Opaque opaque) {
    return TextCharacters.line(opaque.raw());
  }
}

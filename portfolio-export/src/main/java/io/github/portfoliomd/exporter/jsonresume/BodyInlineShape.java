package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Inline;

/** Writes running text into a body's text, addresses and all, and answers its shape. */
final class BodyInlineShape extends InlineShape {

  private final BodyText text;

  BodyInlineShape(BodyText text) {
    this.text = text;
  }

  @Override
  public Data visit(Inline.Text words) {
    return text.write(words.value());
  }

  @Override
  public Data visit(Inline.Code code) {
    return Shapes.of("code", text.write(code.value()));
  }

  @Override
  public Data visit(Inline.Link link) {
    int start = text.next();
    Data content = of(link.content());
    return link(address(link.destination(), text.from(start)), content, link);
  }

  @Override
  public Data visit(Inline.Image image) {
    Data alt = text.write(image.alt());
    return image(address(image.source(), image.alt()), alt, image);
  }

  /** The address behind its words, in brackets where there are any. */
  private Data address(String address, String words) {
    if (address.isEmpty()) {
      return Shapes.NOTHING;
    }
    if (address.equals(words)) {
      return Shapes.SAME;
    }
    if (words.isEmpty()) {
      return text.write(address);
    }
    text.decorate(" (");
    Data count = text.write(address);
    text.decorate(")");
    return count;
  }

  @Override
  public Data visit(Inline.SoftBreak softBreak) {
    text.decorate(" ");
    return Data.text("soft");
  }

  @Override
  public Data visit(Inline.HardBreak hardBreak) {
    text.decorate("\n");
    return Data.text("hard");
  }

  @Override
  public Data visit(Inline.FootnoteReference reference) {
    text.decorate("(");
    Data label = text.write(reference.label());
    text.decorate(")");
    return Shapes.of("note", label);
  }

  @Override
  public Data visit(Inline.Html html) {
    return Shapes.of("html", text.write(html.raw()));
  }

  @Override
  public Data visit(Inline.Opaque opaque) {
    return Shapes.of("opaque", text.write(opaque.raw()));
  }
}

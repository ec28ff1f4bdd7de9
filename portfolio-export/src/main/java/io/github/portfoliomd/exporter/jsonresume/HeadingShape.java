package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import java.util.List;

/**
 * The shape of a heading. Its words are counted where a standard field has them all; where none
 * has, they stand in the shape, but for those that are the whole text of a standard field.
 */
final class HeadingShape extends InlineShape {

  private final boolean counted;
  private final StandardTexts fields;
  private final String url;

  private HeadingShape(boolean counted, StandardTexts fields, String url) {
    this.counted = counted;
    this.fields = fields;
    this.url = url;
  }

  /**
   * A shape over the words of a standard field.
   *
   * @param url the standard field of that name, or empty
   */
  static HeadingShape counted(String url) {
    return new HeadingShape(true, StandardTexts.NONE, url);
  }

  /**
   * A shape with the words in it.
   *
   * @param fields the texts of standard fields that the heading can name instead
   * @param url the standard field of that name, or empty
   */
  static HeadingShape spelled(StandardTexts fields, String url) {
    return new HeadingShape(false, fields, url);
  }

  @Override
  void add(Inline inline, List<Data> shapes) {
    if (inline instanceof Inline.Text words && !counted) {
      shapes.addAll(fields.split(words.value()));
    } else {
      super.add(inline, shapes);
    }
  }

  @Override
  public Data visit(Inline.Text words) {
    return words(words.value());
  }

  @Override
  public Data visit(Inline.Code code) {
    return Shapes.of("code", words(code.value()));
  }

  private Data words(String words) {
    return counted ? Shapes.count(words.length()) : Shapes.text(words);
  }

  @Override
  public Data visit(Inline.Link link) {
    Data content = of(link.content());
    return link(address(link.destination(), Inlines.text(link.content())), content, link);
  }

  @Override
  public Data visit(Inline.Image image) {
    return image(address(image.source(), image.alt()), words(image.alt()), image);
  }

  private Data address(String address, String words) {
    if (!address.isEmpty() && address.equals(words)) {
      return Shapes.SAME;
    }
    return !address.isEmpty() && address.equals(url) ? Shapes.textOf("url") : Shapes.text(address);
  }

  /** A heading stands on one line: the model has made a space of each break. */
  @Override
  public Data visit(Inline.SoftBreak softBreak) {
    return words(" ");
  }

  @Override
  public Data visit(Inline.HardBreak hardBreak) {
    return words(" ");
  }

  @Override
  public Data visit(Inline.FootnoteReference reference) {
    return Shapes.of("note", Shapes.text(reference.label()));
  }

  @Override
  public Data visit(Inline.Html html) {
    return Shapes.of("html", Shapes.text(html.raw()));
  }

  @Override
  public Data visit(Inline.Opaque opaque) {
    return Shapes.of("opaque", Shapes.text(opaque.raw()));
  }
}

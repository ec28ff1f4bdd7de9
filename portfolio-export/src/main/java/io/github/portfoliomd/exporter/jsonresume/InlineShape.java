package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Inline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shape of running text; where its characters go is for the cases to say. */
abstract sealed class InlineShape implements Inline.Visitor<Data>
    permits BodyInlineShape, HeadingShape {

  /** The shapes of some inlines, in order. */
  Data of(List<Inline> inlines) {
    List<Data> shapes = new ArrayList<>(inlines.size());
    for (Inline inline : inlines) {
      add(inline, shapes);
    }
    return Shapes.list(shapes);
  }

  /** Adds the shape of an inline, or the shapes of its parts. */
  void add(Inline inline, List<Data> shapes) {
    shapes.add(inline.accept(this));
  }

  @Override
  public Data visit(Inline.Emphasis emphasis) {
    return Shapes.of("em", of(emphasis.content()));
  }

  @Override
  public Data visit(Inline.Strong strong) {
    return Shapes.of("strong", of(strong.content()));
  }

  @Override
  public Data visit(Inline.Strikethrough struck) {
    return Shapes.of("del", of(struck.content()));
  }

  static Data image(Data source, Data alt, Inline.Image image) {
    return Shapes.with(Shapes.of("image", source, "alt", alt), attributes(image));
  }

  static Data link(Data destination, Data content, Inline.Link link) {
    Data shape = Shapes.of("link", destination, "in", content);
    return link.title().isEmpty() ? shape : Shapes.with(shape, Map.of("title", link.title()));
  }

  private static Map<String, String> attributes(Inline.Image image) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("title", image.title());
    attributes.put("width", image.width());
    attributes.put("height", image.height());
    return attributes;
  }
}

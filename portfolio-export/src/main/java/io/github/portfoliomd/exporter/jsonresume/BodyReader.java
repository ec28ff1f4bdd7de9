package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Block;
import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a body and labelled values of the strings of an object and their shape: the way back of
 * ResumeBody.
 *
 * <p>The text and each highlight have a shape of their own, so that editing one of them changes no
 * other.
 */
final class BodyReader {

  private static final String HIGHLIGHTS = "highlights";

  private final String text;
  private final boolean highlighted;
  private final List<String> highlights;

  /** The shapes of the blocks in the text and of the fields; in their order. */
  private final List<Data> shapes = new ArrayList<>();

  private Optional<Map<String, Data>> listShape = Optional.empty();
  private boolean fits = true;

  private List<Block> blocks = List.of();
  private final List<Optional<Field>> fields = new ArrayList<>();
  private final List<String> fieldOrder = new ArrayList<>();

  /**
   * @param highlighted whether the standard has highlights beside the text
   */
  BodyReader(String text, boolean highlighted, List<String> highlights, Optional<Data> shape) {
    this.text = text;
    this.highlighted = highlighted;
    this.highlights = highlights;
    shape.ifPresent(this::split);
    if (shape.isPresent() && fits) {
      read();
    } else {
      plain();
    }
    list();
  }

  private void split(Data shape) {
    Optional<List<Data>> all = Fit.of(() -> ShapeData.list(shape));
    fits = all.isPresent();
    for (Data one : all.orElse(List.of())) {
      if (one instanceof Data.Mapping map && map.members().containsKey(HIGHLIGHTS)) {
        listShape = Optional.of(map.members());
      } else {
        shapes.add(one);
      }
    }
  }

  private void read() {
    Optional<List<Block>> read = Fit.body(this::shaped).filter(body -> !isOfHighlights(body));
    fits = read.isPresent();
    read.ifPresentOrElse(body -> blocks = body, this::plain);
  }

  /** A list that could be the highlights would have been written as those. */
  private boolean isOfHighlights(List<Block> body) {
    return highlighted && highlights.isEmpty() && ResumeBody.highlights(body).isPresent();
  }

  private List<Block> shaped() {
    ShapedText characters = new ShapedText(text);
    BlockShapeReader reader = new BlockShapeReader(characters);
    List<Block> out = new ArrayList<>();
    fields.clear();
    fieldOrder.clear();
    boolean first = true;
    for (Data shape : shapes) {
      if (ShapeData.isField(shape)) {
        fields.add(Optional.empty());
        fieldOrder.add(ShapeData.field(shape));
      } else if (shape instanceof Data.Mapping map && map.members().containsKey("field")) {
        fields.add(Optional.of(reader.field(shape, first)));
        first = false;
      } else {
        out.add(reader.block(shape));
      }
    }
    characters.end();
    return out;
  }

  /** The text as it is; which standard fields come first is told all the same. */
  private void plain() {
    blocks = PlainBody.paragraphs(text);
    fields.clear();
    fieldOrder.clear();
    for (Data shape : shapes) {
      Fit.of(() -> ShapeData.field(shape))
          .ifPresent(
              name -> {
                fields.add(Optional.empty());
                fieldOrder.add(name);
              });
    }
  }

  private void list() {
    List<Data> items =
        listShape
            .flatMap(shape -> Fit.of(() -> ShapeData.list(ShapeData.member(shape, HIGHLIGHTS))))
            .orElse(List.of());
    boolean shaped = listShape.isPresent();
    fits &= !shaped || items.size() == highlights.size();
    if (highlights.isEmpty()) {
      return;
    }
    List<Block.ListItem> out = new ArrayList<>();
    for (String highlight : highlights) {
      Optional<Block> line =
          items.size() == highlights.size()
              ? line(highlight, items.get(out.size()))
              : Optional.empty();
      fits &= !shaped || line.isPresent();
      out.add(Block.ListItem.of(line.orElseGet(() -> PlainBody.line(highlight))));
    }
    boolean tight = listShape.filter(shape -> shape.containsKey("loose")).isEmpty();
    blocks = new ArrayList<>(blocks);
    blocks.add(new Block.BulletList(tight, out));
  }

  private static Optional<Block> line(String highlight, Data shape) {
    return Fit.body(
            () -> {
              ShapedText characters = new ShapedText(highlight);
              Block line = new Block.Paragraph(InlineShapeReader.ofBody(characters).inlines(shape));
              characters.end();
              return List.of(line);
            })
        .filter(body -> body.size() == 1)
        .map(body -> body.get(0));
  }

  /** Whether the shape, if there is one, fits in all of its parts. */
  boolean fits() {
    return fits;
  }

  List<Block> blocks() {
    return blocks;
  }

  /**
   * The labelled values: those in the text, and those in standard fields, where the shape has them;
   * then those that it does not mention.
   *
   * @param standard the values in standard fields, by their names
   */
  List<Field> fields(Map<String, List<Field>> standard) {
    Map<String, List<Field>> left = new LinkedHashMap<>();
    standard.forEach((name, values) -> left.put(name, new ArrayList<>(values)));
    List<Field> out = new ArrayList<>();
    int named = 0;
    for (Optional<Field> field : fields) {
      List<Field> place =
          field.isPresent() ? List.of() : left.getOrDefault(fieldOrder.get(named++), List.of());
      field.ifPresent(out::add);
      if (!place.isEmpty()) {
        out.add(place.remove(0));
      }
    }
    left.values().forEach(out::addAll);
    return out;
  }
}

package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a heading of the strings of its object and their shape: the way back of ResumeHeading. */
final class HeadingShapeReader {

  private final Map<String, String> strings;
  private final List<String> names;
  private final Optional<Data> shape;

  /**
   * A reader of one heading.
   *
   * @param strings the texts of the object
   * @param names the fields that can be the heading's, the name first; none for the page's
   * @param shape the heading's shape, if there is one
   */
  HeadingShapeReader(Map<String, String> strings, List<String> names, Optional<Data> shape) {
    this.strings = strings;
    this.names = names;
    this.shape = shape;
  }

  /**
   * The field whose text is the heading's, if the shape names one: the name, or one that stands
   * beside it.
   */
  Optional<String> field() {
    return shape
        .filter(Data.Mapping.class::isInstance)
        .map(map -> ((Data.Mapping) map).members())
        .filter(members -> members.size() == 1)
        .map(ShapeData::word)
        .filter(name -> names.contains(name) && strings.containsKey(name))
        .filter(
            name ->
                names.get(0).equals(name) || isNamed() && saysMore(strings.getOrDefault(name, "")));
  }

  /** Without a name, the words of a heading would be the name. */
  private boolean isNamed() {
    return names.isEmpty() || strings.containsKey(names.get(0));
  }

  /** Words that say no more than the name and the role would not stand in a field of their own. */
  private boolean saysMore(String words) {
    List<String> fields = List.of(names.get(0), ResumeHeading.ROLE);
    return StandardTexts.of(name -> Optional.ofNullable(strings.get(name)), fields).saysMore(words);
  }

  /** The heading that the shape makes, if there is one and it fits. */
  Optional<List<Inline>> shaped() {
    return shape.flatMap(s -> Fit.heading(() -> shaped(s)));
  }

  private List<Inline> shaped(Data shape) {
    return field()
        .map(
            name ->
                over(
                    strings.getOrDefault(name, ""),
                    ShapeData.member(ShapeData.members(shape), name)))
        .orElseGet(() -> over("", shape));
  }

  private List<Inline> over(String text, Data shape) {
    ShapedText words = new ShapedText(text);
    List<Inline> heading = InlineShapeReader.ofHeading(words, strings).inlines(shape);
    words.end();
    if (!isNamed() && !Inlines.text(heading).isEmpty()) {
      throw new ShapeMisfit();
    }
    return heading;
  }

  /** A heading of plain words. */
  static List<Inline> plain(Optional<String> words) {
    return words.map(text -> List.of(Inline.text(text))).orElse(List.of());
  }
}

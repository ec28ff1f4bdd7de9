package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of shapes, read; refuses what is none of them. */
final class ShapeData {

  private ShapeData() {}

  static List<Data> list(Data shape) {
    if (shape.equals(Shapes.NOTHING)) {
      return List.of();
    }
    if (shape instanceof Data.Sequence list) {
      return list.items();
    }
    throw new ShapeMisfit();
  }

  static Map<String, Data> members(Data shape) {
    if (shape instanceof Data.Mapping map && !map.members().isEmpty()) {
      return map.members();
    }
    throw new ShapeMisfit();
  }

  static Data member(Map<String, Data> members, String name) {
    Data value = members.get(name);
    if (value == null) {
      throw new ShapeMisfit();
    }
    return value;
  }

  /** The name that says what a shape is: its first. */
  static String word(Map<String, Data> members) {
    return members.keySet().stream().findFirst().orElseThrow(ShapeMisfit::new);
  }

  static boolean isCount(Data shape) {
    return shape instanceof Data.Number;
  }

  static int count(Data shape) {
    if (shape instanceof Data.Number number) {
      return Integer.parseInt(number.spelling());
    }
    throw new ShapeMisfit();
  }

  static String text(Data shape) {
    if (shape instanceof Data.Text text) {
      return text.value();
    }
    throw new ShapeMisfit();
  }

  /** The text of a member that is left out where it is empty. */
  static String text(Map<String, Data> members, String name) {
    return members.containsKey(name) ? text(members.get(name)) : "";
  }

  /** Whether a shape stands for a standard field, which {@link #field} names. */
  static boolean isField(Data shape) {
    return shape instanceof Data.Mapping map && map.members().containsKey("$");
  }

  static String field(Data shape) {
    return text(member(members(shape), "$"));
  }

  static <E extends Enum<E>> E constant(Class<E> type, Data shape) {
    return Enum.valueOf(type, text(shape).toUpperCase(Locale.ROOT));
  }
}

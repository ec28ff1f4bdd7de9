package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The labelled values of an item: in the standard field of that label, or else lines of the text.
 */
final class ResumeFields {

  private final ResumeSection section;
  private final ResumeObject out;
  private final BodyText text;

  ResumeFields(ResumeSection section, ResumeObject out, BodyText text) {
    this.section = section;
    this.out = out;
    this.text = text;
  }

  /** {@return the fields' shapes; none where reading alone finds the same fields} */
  List<Data> put(Item item) {
    List<Data> shapes = new ArrayList<>();
    int last = -1;
    boolean plain = true;
    String separator = "\n\n";
    for (Field field : item.fields()) {
      Optional<ResumeField> place = place(field, item.kind());
      if (place.isPresent()) {
        String name = place.get().name();
        out.text(name, Optional.of(words(field)));
        shapes.add(Shapes.textOf(name));
        int index = section.fields().indexOf(place.get());
        plain &= index > last;
        last = index;
      } else {
        text.separate(separator);
        separator = "\n";
        shapes.add(line(field));
        plain = false;
      }
    }
    return plain ? List.of() : shapes;
  }

  private Data line(Field field) {
    Data label = text.write(field.label());
    text.decorate(": ");
    return Shapes.of("field", label, "in", new BodyInlineShape(text).of(field.value()));
  }

  /** Only plain words stand in a field of the standard, and each has room for one. */
  private Optional<ResumeField> place(Field field, Kind kind) {
    boolean words = field.value().size() == 1 && field.value().get(0) instanceof Inline.Text;
    return section.fields().stream()
        .filter(place -> words && isFor(place, field, kind) && !out.has(place.name()))
        .findFirst();
  }

  private static boolean isFor(ResumeField place, Field field, Kind kind) {
    return place.label().equals(field.label())
        && (place.property() == ResumeProperty.FIELD
            || (place.property() == ResumeProperty.KIND
                && kind.equals(Kind.PROJECT)
                && !ResumeSection.isKind(words(field))));
  }

  private static String words(Field field) {
    return ((Inline.Text) field.value().get(0)).value();
  }
}

package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Field;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The labelled values of an item: in the standard field of that label, or else lines of the text.
 */
final class ResumeFields {

  private final ResumeSection section;
  private final ResumeObject out;
  private final BodyText text;
  private final Item item;

  /** What stands in standard fields, by their names. */
  private final Map<String, List<String>> placed = new LinkedHashMap<>();

  private ResumeFields(Item item, ResumeSection section, ResumeObject out, BodyText text) {
    this.item = item;
    this.section = section;
    this.out = out;
    this.text = text;
  }

  /** {@return the shapes of an item's fields; none where reading alone finds the same fields} */
  static List<Data> put(Item item, ResumeSection section, ResumeObject out, BodyText text) {
    if (item.fields().isEmpty()) {
      return List.of();
    }
    ResumeFields fields = new ResumeFields(item, section, out, text);
    List<Data> shapes = fields.shapes();
    fields.placed.forEach(fields::put);
    return shapes;
  }

  private List<Data> shapes() {
    boolean dates = areDatesPlain();
    List<Data> shapes = new ArrayList<>();
    int last = -1;
    boolean plain = true;
    String separator = "\n\n";
    for (Field field : item.fields()) {
      Optional<ResumeField> place = place(field, dates);
      if (place.isPresent()) {
        placed.computeIfAbsent(place.get().name(), n -> new ArrayList<>()).add(words(field));
        shapes.add(Shapes.textOf(place.get().name()));
        int index = section.fields().indexOf(place.get());
        plain &= index >= last;
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

  private void put(String name, List<String> words) {
    if (isRoles(name)) {
      out.texts(name, roles(words));
    } else {
      out.text(name, Optional.of(words.get(0)));
    }
  }

  private boolean isRoles(String name) {
    return section.field(ResumeProperty.ROLES).filter(f -> f.name().equals(name)).isPresent();
  }

  /** The role, which is there already, and the further ones behind it. */
  private List<String> roles(List<String> further) {
    List<String> roles = new ArrayList<>();
    ((Entry) item).role().ifPresent(roles::add);
    roles.addAll(further);
    return roles;
  }

  private Data line(Field field) {
    Data label = text.write(field.label());
    text.decorate(": ");
    return Shapes.of("field", label, "in", new BodyInlineShape(text).of(field.value()));
  }

  /** Only plain words stand in a field of the standard, and each but the roles has room for one. */
  private Optional<ResumeField> place(Field field, boolean dates) {
    for (ResumeField place : section.fields()) {
      if (place.label().equals(field.label()) && isPlain(field) && isFor(place, field, dates)) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  private boolean isFor(ResumeField place, Field field, boolean dates) {
    boolean free = !out.has(place.name()) && !placed.containsKey(place.name());
    return switch (place.property()) {
      case FIELD -> free;
      case KIND -> free && isType(field);
      case START, END, DATE -> free && dates;
      case ROLES -> out.has(place.name());
      default -> false;
    };
  }

  private boolean isType(Field field) {
    return item.kind().equals(Kind.PROJECT) && !ResumeSection.isKind(words(field));
  }

  /**
   * Whether the texts with the labels of dates, one each, would be read as these texts, since they
   * make no period; the schema lets them stand there if they look like dates.
   */
  private boolean areDatesPlain() {
    Map<ResumeProperty, String> texts = new EnumMap<>(ResumeProperty.class);
    for (Field field : item.fields()) {
      for (ResumeField place : section.fields()) {
        if (place.label().equals(field.label()) && isPlain(field)) {
          texts.putIfAbsent(place.property(), words(field));
        }
      }
    }
    // the date of a publication is its year: it can stand beside the period
    boolean apart = section == ResumeSection.PUBLICATIONS || !out.has(ResumeNames.PERIOD);
    return apart && ResumeDates.areTexts(texts);
  }

  private static boolean isPlain(Field field) {
    return field.value().size() == 1 && field.value().get(0) instanceof Inline.Text;
  }

  private static String words(Field field) {
    return ((Inline.Text) field.value().get(0)).value();
  }
}

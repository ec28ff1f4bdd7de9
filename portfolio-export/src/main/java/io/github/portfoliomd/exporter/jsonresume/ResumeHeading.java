package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Data;
import io.github.portfoliomd.model.Entry;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.Publication;
import java.util.List;
import java.util.Optional;

/** A heading, as the name of an object and what that does not say. */
final class ResumeHeading {

  /** Says part of a heading, as the name does. */
  static final String ROLE = "position";

  private final Item item;
  private final ResumeSection section;
  private final ResumeObject out;
  private final String words;

  private ResumeHeading(Item item, ResumeSection section, ResumeObject out) {
    this.item = item;
    this.section = section;
    this.out = out;
    this.words = Inlines.text(item.heading());
  }

  /** Puts the heading of an item, whose role and address are already there. */
  static void put(Item item, ResumeSection section, ResumeObject out) {
    ResumeHeading heading = new ResumeHeading(item, section, out);
    heading.named().ifPresentOrElse(heading::beside, heading::alone);
  }

  /** The heading of a page, of which no standard field has a word. */
  static Optional<Data> of(List<Inline> heading) {
    return heading.isEmpty()
        ? Optional.empty()
        : Optional.of(HeadingShape.spelled(StandardTexts.NONE, "").of(heading));
  }

  /** What stands in the name field in place of the heading, if anything does. */
  private Optional<String> named() {
    if (!(item instanceof Entry entry)) {
      return Optional.empty();
    }
    return switch (section.nameField().property()) {
      case ORGANIZATION_OR_HEADING -> entry.organization();
      case TITLE_OR_HEADING -> entry.publication().flatMap(Publication::title);
      default -> Optional.empty();
    };
  }

  /** The heading is the name. */
  private void alone() {
    String name = section.nameField().name();
    if (!words.isEmpty() && section.nameField().property() != ResumeProperty.HEADING) {
      out.means(name, "heading");
    }
    out.text(name, Optional.of(words));
    if (!isPlain(words)) {
      out.put(ResumeNames.HEADING, shape(name));
    }
  }

  /** The heading stands beside a name of its own. */
  private void beside(String name) {
    String field = section.nameField().name();
    out.text(field, Optional.of(name));
    if (isPlain(name)) {
      return;
    }
    StandardTexts fields = StandardTexts.of(out::text, List.of(field, ROLE));
    Optional<ResumeField> description = section.description();
    if (description.isPresent() && fields.saysMore(words)) {
      out.text(description.get().name(), Optional.of(words));
      out.put(ResumeNames.HEADING, shape(description.get().name()));
    } else {
      out.put(ResumeNames.HEADING, HeadingShape.spelled(fields, url()).of(item.heading()));
    }
  }

  private Data shape(String field) {
    return words.isEmpty()
        ? HeadingShape.spelled(StandardTexts.NONE, url()).of(item.heading())
        : Shapes.of(field, HeadingShape.counted(url()).of(item.heading()));
  }

  private boolean isPlain(String text) {
    return item.heading().equals(text.isEmpty() ? List.of() : List.of(Inline.text(text)));
  }

  private String url() {
    return out.text("url").orElse("");
  }
}

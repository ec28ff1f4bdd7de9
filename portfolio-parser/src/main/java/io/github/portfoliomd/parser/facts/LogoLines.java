package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Places;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the logos below a heading, on lines of their own or before names. */
final class LogoLines {

  private final FactLines facts;

  LogoLines(FactLines facts) {
    this.facts = facts;
  }

  /** An image, and names behind it: below a position they say whose logo it is. */
  Line readBehind(Line line, @Nullable Line following, Draft draft, Places places) {
    if (line.content().size() < 2
        || !(line.content().get(0) instanceof Inline.Image)
        || draft.role == null
        || !draft.isNamedInHeading
        || draft.classes.contains(Attributes.NO_LOGOS)) {
      return line;
    }
    Line names = line.from(line.lengthOfFirst());
    Line after = names.isBlank() ? names : facts.read(names, following, draft);
    if (after == names) {
      return line;
    }
    read(line.part(0, line.lengthOfFirst()), draft, places);
    return after;
  }

  /** A line of nothing but images, below the heading or among its facts. */
  static Line read(Line line, Draft draft, Places places) {
    List<Inline.Image> images = new ArrayList<>();
    for (Inline inline : line.content()) {
      if (inline instanceof Inline.Image image) {
        images.add(image);
      } else if (!(inline instanceof Inline.Text text && text.value().isBlank())) {
        return line;
      }
    }
    if (images.isEmpty() || draft.classes.contains(Attributes.NO_LOGOS)) {
      return line;
    }
    draft.logos.addAll(images);
    images.forEach(image -> draft.at(Facet.LOGOS, places.start(image), places.end(image)));
    return line.part(0, 0);
  }
}

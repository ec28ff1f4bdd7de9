package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.names.NameText;
import io.github.portfoliomd.parser.names.Named;
import io.github.portfoliomd.parser.page.Attributes;
import io.github.portfoliomd.parser.page.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that names something: it is gone when its names are taken, unless it holds a link that is
 * not the address of what it names.
 */
final class NamedLine {

  private NamedLine() {}

  /** What is left of a line when its names are taken; the line where they cannot be. */
  static Line taken(Named named, Line line, Draft draft) {
    if (!draft.canState(named)) {
      return line;
    }
    List<Inline.Link> links = new ArrayList<>();
    links(line.content(), links);
    if (!links.isEmpty() && !(links.size() == 1 && canTake(links.get(0), named, draft))) {
      suggest(named, line, draft);
      return line;
    }
    draft.state(named, line);
    if (!links.isEmpty()) {
      address(links.get(0), line, draft);
    }
    return line.part(0, 0);
  }

  /** Takes names that stay where they are, with the address of the link that is one of them. */
  static void suggest(Named named, Line line, Draft draft) {
    if (named.isNothing()) {
      return;
    }
    draft.suggest(named, line);
    List<Inline.Link> links = new ArrayList<>();
    links(line.content(), links);
    for (Inline.Link link : links) {
      if (draft.url == null && isAddress(link, named, draft)) {
        draft.url = link.destination();
        draft.at(Facet.URL, line);
      }
    }
  }

  private static void address(Inline.Link link, Line line, Draft draft) {
    draft.state(Facet.URL, link.destination());
    draft.at(Facet.URL, line);
  }

  private static boolean canTake(Inline.Link link, Named named, Draft draft) {
    return link.title().isEmpty()
        && isAddress(link, named, draft)
        && (draft.url == null || draft.url.equals(link.destination()));
  }

  /** Whether a link is the address of a name: of the organization, or of the position there. */
  private static boolean isAddress(Inline.Link link, Named named, Draft draft) {
    String words = NameText.clean(Inlines.text(link.content()));
    return words != null
        && !draft.classes.contains(Attributes.NO_URL)
        && (words.equals(named.organization()) || words.equals(named.role()));
  }

  private static void links(List<Inline> inlines, List<Inline.Link> out) {
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Link link) {
        out.add(link);
      } else {
        links(Inlines.content(inline), out);
      }
    }
  }
}

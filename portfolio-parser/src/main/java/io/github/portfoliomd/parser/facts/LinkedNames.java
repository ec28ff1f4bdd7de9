package io.github.portfoliomd.parser.facts;

import io.github.portfoliomd.model.Facet;
import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.model.Kind;
import io.github.portfoliomd.parser.items.Draft;
import io.github.portfoliomd.parser.names.NamePhrase;
import io.github.portfoliomd.parser.names.Named;
import io.github.portfoliomd.parser.names.Names;
import io.github.portfoliomd.parser.names.Spelling;
import io.github.portfoliomd.parser.page.Line;
import java.util.List;

/** Tells the organizations that links in a line below a heading name. */
final class LinkedNames {

  private final Names names;
  private final NamePhrase phrases;

  LinkedNames(Names names, NamePhrase phrases) {
    this.names = names;
    this.phrases = phrases;
  }

  /**
   * The employer that a line beside a date begins with, by its link: the heading, which can be an
   * employer, too, is the position then.
   */
  Named linked(Line line, Draft draft) {
    String text = line.phrase();
    int end = line.content().isEmpty() ? 0 : line.lengthOfFirst();
    boolean linked =
        end > 0
            && !text.startsWith("(")
            && isSetApart(line.content().get(0))
            && text.substring(0, end).strip().equals(phrases.parts(text).get(0))
            // "Website" and the like are one word
            && text.indexOf(' ') > 0;
    return linked
            && ExpectedHost.isOtherName(draft)
            && !draft.has(Facet.ORGANIZATION)
            && !names.isLikelyRole(text.substring(0, end))
            && Spelling.isOfName(text.substring(0, end))
        ? phrases.host(text)
        : Named.NOTHING;
  }

  private static boolean isSetApart(Inline first) {
    return first instanceof Inline.Link || first instanceof Inline.Emphasis;
  }

  /**
   * The employer that a line begins with, by its link, where its place follows and nothing else.
   */
  Named linkedWithPlace(Line line, Draft draft) {
    Named named = linked(line, draft);
    return named.location() != null && named.says(line.phrase()) ? named : Named.NOTHING;
  }

  /** The employer whose link is all of a line, where nothing but its place follows on the next. */
  Named linkedAbovePlace(Line line, Line next, Draft draft) {
    String place = next.phrase().substring(NamesBelow.endOfDash(next.phrase()));
    Named named =
        line.content().size() == 1 && phrases.isPlace(place) ? linked(line, draft) : Named.NOTHING;
    return named.says(line.phrase()) ? named : Named.NOTHING;
  }

  /** The school that is a link behind what one studied there: {@code in Ropes, [Halden](…)}. */
  Named school(Line line, Draft draft) {
    return draft.context.kind().equals(Kind.EDUCATION)
            && draft.organization == null
            && names.isDegree(draft.phrase)
        ? linkWithin(line)
        : Named.NOTHING;
  }

  /** The organization that is a link in a longer text. */
  Named linkWithin(Line line) {
    return line.content().stream()
        .filter(Inline.Link.class::isInstance)
        .map(link -> Inlines.text(List.of(link)).strip())
        .filter(names::isOrganization)
        .findFirst()
        .map(phrases::organization)
        .orElse(Named.NOTHING);
  }

  /** A line of nothing but a link, such as a press release: facts may follow it. */
  static boolean isAddress(Line line) {
    for (Inline inline : line.content()) {
      if (!(inline instanceof Inline.Link
          || inline instanceof Inline.Text text && text.value().isBlank())) {
        return false;
      }
    }
    return true;
  }
}

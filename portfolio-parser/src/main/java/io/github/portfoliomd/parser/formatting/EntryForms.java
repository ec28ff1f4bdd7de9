package io.github.portfoliomd.parser.formatting;

import io.github.portfoliomd.model.Item;
import io.github.portfoliomd.model.ItemPath;
import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.SourceRange;
import io.github.portfoliomd.parser.page.Problem;
import io.github.portfoliomd.parser.page.Problems;
import io.github.portfoliomd.parser.page.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The forms in which the items of a page are written, each before those below it.
 *
 * @param places where each item starts
 * @param forms the form of each
 */
public record EntryForms(List<SourceRange> places, List<EntryForm> forms) {

  public static EntryForms of(ParseResult page) {
    List<SourceRange> places = new ArrayList<>();
    for (ItemPath path : page.portfolio().paths()) {
      Item item = path.item();
      page.source().range(item).ifPresent(places::add);
    }
    return at(places, page.source().text());
  }

  /** The forms of what stands at some places of a page. */
  static EntryForms at(List<SourceRange> places, String page) {
    int start = PagePieces.markdownStart(new Source(page));
    Map<Integer, EntryForm> forms =
        MarkdownForms.at(
            places.stream().map(SourceRange::start).toList(), page.substring(start), start);
    return new EntryForms(
        places,
        places.stream()
            .map(place -> place.start() < start ? EntryForm.DATA : forms.get(place.start()))
            .toList());
  }

  /** Takes down where an item has another form among others, which are the same ones. */
  public void report(EntryForms others, Problems problems) {
    for (int i = 0; i < forms.size() && i < others.forms.size(); i++) {
      if (forms.get(i) != others.forms.get(i)) {
        SourceRange place = places.get(i);
        problems.add(
            Problem.FORM_CHANGED,
            place.start(),
            place.start(),
            forms.get(i) + " would be " + others.forms.get(i));
      }
    }
  }
}

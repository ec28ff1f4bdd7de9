package io.github.portfoliomd.parser.blocks;

import io.github.portfoliomd.parser.dates.PeriodReader;
import io.github.portfoliomd.parser.dates.Years;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.page.Part;
import io.github.portfoliomd.parser.page.Places;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the summaries of what is folded away that name something from those that only say so:
 * {@code Earlier jobs}, {@code Show more}.
 *
 * <p>Several below one heading each name what they hold, and so does one with a date.
 */
final class Summaries {

  private Summaries() {}

  /** The parts of a page, where a summary that names nothing is text. */
  static List<Part> read(List<Part> parts, Places places) {
    List<Part> out = new ArrayList<>(parts);
    int only = -1;
    int count = 0;
    for (int i = 0; i <= parts.size(); i++) {
      Part part = i < parts.size() ? parts.get(i) : null;
      if (part instanceof Part.Title title && title.isSummary()) {
        only = i;
        count++;
      } else if (part == null || part instanceof Part.Title) {
        if (count == 1 && !isDated((Part.Title) parts.get(only), places)) {
          out.set(only, text((Part.Title) parts.get(only), places));
        }
        count = 0;
      }
    }
    return out;
  }

  private static boolean isDated(Part.Title title, Places places) {
    String words = new Line(title.content(), null, places).words();
    PeriodReader periods = PeriodReader.STANDARD;
    int bracket = words.lastIndexOf('(');
    String end = bracket >= 0 ? words.substring(bracket + 1).replace(")", "") : words;
    return periods.leading(words).isPresent()
        || periods.trailing(end).isPresent()
        || periods.anywhere(words).filter(date -> !Years.isYear(date.period())).isPresent();
  }

  private static Part text(Part.Title title, Places places) {
    return new Part.Body(places.put(LiquidTags.block(title.content()), title.start(), title.end()));
  }
}

package io.github.portfoliomd.parser.citations;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.model.Inlines;
import io.github.portfoliomd.parser.page.Line;
import java.util.List;
import java.util.regex.Matcher;

/** The venue that a link shows: {@code [Rope Letters 18(2):523, 2020](…)}. */
final class LinkedVenue {

  private LinkedVenue() {}

  /** Whether the first link of a line shows a venue with its volume. */
  static boolean hasVolume(Line line) {
    return line.content().stream()
        .filter(Inline.Link.class::isInstance)
        .findFirst()
        .filter(link -> CitationTitle.isVolume(Inlines.text(List.of(link))))
        .isPresent();
  }

  /**
   * Reads the venue, with its year or volume, that the first link behind an offset shows; its words
   * stay, since they lead there.
   *
   * @param end where all ends that was read before
   */
  static boolean read(Line line, int end, int from, CitationDraft found) {
    int at = 0;
    for (Inline inline : line.content()) {
      int next = at + line.length(inline);
      if (at >= from && inline instanceof Inline.Link) {
        String text = line.phrase().substring(at, next).strip();
        int stop = line.names().substring(from, at).isBlank() ? VenueName.end(text, 0) : 0;
        Matcher year = CitationReader.ANY_YEAR.matcher(text).region(stop, text.length());
        boolean dated = year.useTransparentBounds(true).find();
        boolean venue =
            stop > 0
                && (dated
                    || CitationTitle.isVolume(text)
                    || stop == text.length() && VenueName.isPreprint(text));
        if (venue) {
          found.linked(text.substring(0, stop), dated ? year.group(1) : null, end);
        }
        return venue;
      }
      at = next;
    }
    return false;
  }
}

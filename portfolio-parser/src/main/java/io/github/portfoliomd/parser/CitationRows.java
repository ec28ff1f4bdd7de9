package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Inline;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads a citation below its title that has a line for the authors and one for the venue. */
final class CitationRows {

  private final CitationReader citations;

  CitationRows(CitationReader citations) {
    this.citations = citations;
  }

  /** Names on one line and nothing else, and a venue on the next, whatever that could be alone. */
  Optional<Citation> read(Line line, int second) {
    String words = line.names();
    CitationDraft found = new CitationDraft(line);
    String before = words.substring(0, second);
    Matcher year = CitationReader.YEAR_BEHIND_NAMES.matcher(before);
    if (year.find()) {
      found.year(year.start(1), year.end(1));
      before = CitationReader.withoutBracket(before.substring(0, year.start(1)));
    }
    before = withoutNote(before);
    boolean bold =
        line.content().get(0) instanceof Inline.Strong
            && line.lengthOfFirst() + 1 >= before.stripTrailing().length();
    if (!bold && !citations.areCertain(before) || !citations.authors(before, 0, found)) {
      return Optional.empty();
    }
    int start = citations.venueStart(words, second);
    int end = styledEnd(line, start);
    boolean styled = end > start;
    end = styled ? end : VenueName.end(words, start);
    String venue = words.substring(start, end);
    boolean unpublished = citations.isUnpublished(venue);
    if (!venue.isEmpty() && !unpublished) {
      found.venue(start, end, second);
    } else if (!unpublished) {
      return Optional.empty();
    }
    return CitationReader.behind(unpublished ? start - 1 : end, found)
            && (found.hasYear() || styled)
        ? found.citation()
        : Optional.empty();
  }

  /** Names without a note in brackets behind them. */
  static String withoutNote(String names) {
    String text = CitationReader.withoutSeparators(names).replaceFirst("\\.$", "");
    int note = text.endsWith(")") ? text.lastIndexOf('(') : -1;
    return note > 0 ? text.substring(0, note) : names;
  }

  /** Where the emphasis ends that begins at an offset; the offset itself where none does. */
  private int styledEnd(Line line, int start) {
    int at = 0;
    for (Inline inline : line.content()) {
      int end = at + line.length(inline);
      if (at == start
          && (inline instanceof Inline.Emphasis || inline instanceof Inline.Strong)
          && citations.isVenue(line.names().substring(at, end))) {
        return end;
      }
      at = end;
    }
    return start;
  }
}

package io.github.portfoliomd.parser.citations;

import io.github.portfoliomd.model.Inline;
import io.github.portfoliomd.parser.page.Line;
import io.github.portfoliomd.parser.words.Signs;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the venue of a work behind its title. */
final class VenueReader {

  private static final int MOST_SMALL_WORDS = 3;

  /** What a work was, before "in" and where: {@code first published}. */
  private static final Pattern PUBLISHED = Pattern.compile("\\s*(?:\\p{Ll}+\\s+){1,3}");

  static final Pattern LEADING_IN = Pattern.compile("(?i)\\s*in:?\\s+");

  private static final Pattern EDITORS = Pattern.compile("\\s*\\(\\p{L}{2,4}\\.?\\),?\\s*$");

  private final CitationReader citations;

  VenueReader(CitationReader citations) {
    this.citations = citations;
  }

  /** Whether words name who edited what is reviewed: {@code , edited by Ira Vale}. */
  private boolean areEditors(String words) {
    int at = Signs.endOf(words, 0, PlainTitle.AROUND);
    for (int small = 0; small < MOST_SMALL_WORDS; small++) {
      int blank = words.indexOf(' ', at);
      if (blank < 0 || !Character.isLowerCase(words.charAt(at))) {
        break;
      }
      at = blank + 1;
    }
    return at > 0
        && Character.isLowerCase(words.charAt(Signs.endOf(words, 0, PlainTitle.AROUND)))
        && citations.areAuthors(words.substring(at));
  }

  /** Reads the venue: what stands out, or else plain words; answers its end, or -1. */
  int read(Line line, int from, CitationDraft found) {
    String words = line.names();
    int at = 0;
    for (Inline inline : line.content()) {
      int end = at + line.length(inline);
      if (at >= from
          && (inline instanceof Inline.Emphasis || inline instanceof Inline.Strong)
          && citations.isVenue(words.substring(at, end))) {
        String before = words.substring(from, at);
        String names = before.substring(0, citations.beforeIn(before));
        boolean verb = names.length() < before.length() && PUBLISHED.matcher(names).matches();
        if (names.isBlank() || verb || areEditors(names)) {
          found.venue(at, end, names.isBlank() || verb ? from : at);
          return end;
        }
        Matcher in = LEADING_IN.matcher(before);
        if (in.lookingAt()
            && citations.areAuthors(EDITORS.matcher(before.substring(in.end())).replaceFirst(""))) {
          found.venue(at, end, at);
          return end;
        }
        break;
      }
      at = end;
    }
    Matcher bracketed = CitationReader.BRACKETED_VENUE.matcher(words).region(from, words.length());
    if (bracketed.lookingAt()) {
      found.venue(bracketed.start(), bracketed.end(), from);
      return bracketed.end();
    }
    Matcher in = LEADING_IN.matcher(words).region(from, words.length());
    int start = in.lookingAt() ? in.end() : from;
    int end = VenueName.end(words, start);
    if (end == start || citations.isUnpublished(words.substring(start, end))) {
      return -1;
    }
    found.venue(start, end, from);
    return end;
  }
}

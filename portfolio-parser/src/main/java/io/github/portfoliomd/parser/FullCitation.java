package io.github.portfoliomd.parser;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that is a citation with its title, in the styles of references: the authors, the year in
 * brackets, the title and the venue, or the authors, the title in quotes, the venue and the year.
 *
 * @param title the words of the title
 * @param line the line without the title
 * @param rest what the line without the title says
 */
record FullCitation(Line title, Line line, Citation rest) {

  /** The year, maybe with a month, between names and a title. */
  private static final Pattern YEAR = Pattern.compile("\\(\\d{4}[^()]{0,20}\\)[.,:]?\\s*$");

  private static final Pattern QUOTE = Pattern.compile("[\"“„«「『《]$");

  /** Whether a line begins with authors and a title, whatever follows. */
  static boolean begins(Line line, CitationReader reader) {
    return CitationTitle.of(line)
        .map(title -> line.words().substring(0, title.start()))
        .map(before -> QUOTE.matcher(before.strip()).replaceFirst(""))
        .filter(before -> reader.areAuthors(YEAR.matcher(before).replaceFirst("")))
        .isPresent();
  }

  /** Reads a line; empty where it does not name authors, a title, a venue and a year. */
  static Optional<FullCitation> of(Line line, CitationReader reader) {
    String start = line.words().stripLeading();
    if (start.isEmpty() || !Character.isLetter(start.codePointAt(0))) {
      return Optional.empty();
    }
    return CitationTitle.of(line)
        .filter(title -> title.start() > 0)
        .map(title -> Lead.citation(line, title))
        .filter(lead -> !lead.rest().isEmpty())
        .flatMap(
            lead ->
                reader
                    .read(lead.rest().get(0))
                    .filter(FullCitation::isWhole)
                    .map(rest -> new FullCitation(lead.phrase(), lead.rest().get(0), rest)));
  }

  private static boolean isWhole(Citation rest) {
    return !rest.authors().isEmpty() && rest.venue() != null && rest.year() != null;
  }
}

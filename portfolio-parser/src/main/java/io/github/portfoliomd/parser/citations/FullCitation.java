package io.github.portfoliomd.parser.citations;

import io.github.portfoliomd.parser.page.Line;

/**
 * A line that is a citation with its title.
 *
 * @param line all of it
 * @param title where the title stands in it
 * @param citation what else it says; its ranges are those of the line, the title's among them
 */
public record FullCitation(Line line, CitationTitle title, Citation citation) {

  /** The words of the title. */
  public Line phrase() {
    return line.part(title.start(), title.end());
  }

  /** Whether it says who made the work, in what it appeared, and when. */
  public boolean isWhole() {
    return !citation.authors().isEmpty()
        && citation.venue() != null
        && citation.year() != null
        && !isPartOfName();
  }

  /** Whether what stands out at the start holds authors and a title, as no citation does. */
  private boolean isPartOfName() {
    int end = line.startsWithEmphasis() ? line.lengthOfFirst() : 0;
    return title.start() > 0 && title.start() < end && end < line.words().length();
  }
}

package io.github.portfoliomd.parser;

/**
 * A line that is a citation with its title.
 *
 * @param line all of it
 * @param title where the title stands in it
 * @param citation what else it says; its ranges are those of the line, the title's among them
 */
record FullCitation(Line line, CitationTitle title, Citation citation) {

  /** The words of the title. */
  Line phrase() {
    return line.part(title.start(), title.end());
  }

  /** Whether it says who made the work, in what it appeared, and when. */
  boolean isWhole() {
    return !citation.authors().isEmpty() && citation.venue() != null && citation.year() != null;
  }
}

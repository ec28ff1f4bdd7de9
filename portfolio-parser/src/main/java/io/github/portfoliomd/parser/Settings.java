package io.github.portfoliomd.parser;

/**
 * How pages are read: what the builder of a parser was told.
 *
 * @param site the site of the pages
 */
record Settings(Site site) {

  /** Those of a parser that was told nothing. */
  static final Settings STANDARD = new Settings(Site.none());
}

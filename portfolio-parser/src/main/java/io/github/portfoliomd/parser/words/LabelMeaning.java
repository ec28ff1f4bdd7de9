package io.github.portfoliomd.parser.words;

import java.util.Locale;

/** What a label in front of a colon can mean. */
public enum LabelMeaning {
  /** A group of keywords follows. */
  KEYWORDS,
  /** The position follows. */
  ROLE,
  /** The organization follows. */
  ORGANIZATION,
  /** The place follows. */
  LOCATION,
  /** The address of the item follows. */
  URL,
  /** The period follows. */
  PERIOD,
  /** The authors of a publication follow. */
  AUTHORS,
  /** The title of a publication follows. */
  TITLE,
  /** Where a publication appeared follows. */
  VENUE,
  /** The year of a publication follows. */
  YEAR,
  /** The DOI of a publication follows. */
  DOI;

  /** The name in the files of words: {@code label.role}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

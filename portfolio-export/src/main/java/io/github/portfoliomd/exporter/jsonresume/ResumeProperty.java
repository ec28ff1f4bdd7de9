package io.github.portfoliomd.exporter.jsonresume;

/** What of an item a standard field of JSON Resume carries. */
enum ResumeProperty {
  /** The words of the heading. */
  HEADING,
  /** The organization, or else the words of the heading. */
  ORGANIZATION_OR_HEADING,
  /** The title of the publication, or else the words of the heading. */
  TITLE_OR_HEADING,
  ORGANIZATION,
  VENUE,
  ROLE,
  /** The role, and behind it the fields with a certain label. */
  ROLES,
  LOCATION,
  URL,
  /** When it started; or the field with a certain label, if that is no date. */
  START,
  /** When it ended; or the field with a certain label, if that is no date. */
  END,
  /** A point in time; or the field with a certain label, if that is none. */
  DATE,
  /** The body, but for its highlights. */
  TEXT,
  /** The list at the end of the body. */
  HIGHLIGHTS,
  KEYWORDS,
  /** The keywords with a certain label. */
  LABELLED_KEYWORDS,
  /** The field with a certain label. */
  FIELD,
  /** The kind, or else, where the array tells it, the field with a certain label. */
  KIND
}

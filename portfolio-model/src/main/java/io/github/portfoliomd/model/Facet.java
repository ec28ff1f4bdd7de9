package io.github.portfoliomd.model;

/** A value of an item, as the {@link SourceMap} knows it. */
public enum Facet {
  /** {@link Item#heading()}. */
  HEADING,
  /** {@link Item#kind()}, where the page states it. */
  KIND,
  /** {@link Entry#period()}. */
  PERIOD,
  /** {@link Entry#role()}. */
  ROLE,
  /** {@link Entry#organization()}. */
  ORGANIZATION,
  /** {@link Entry#location()}. */
  LOCATION,
  /** {@link Entry#publication()}. */
  PUBLICATION,
  /** {@link Item#keywordGroups()}: a range for each group. */
  KEYWORDS,
  /** {@link Item#url()}. */
  URL,
  /** {@link Item#logos()}: a range for each logo. */
  LOGOS,
  /** {@link Item#fields()}: a range for each field. */
  FIELDS,
  /** {@link Item#extensions()}. */
  EXTENSIONS
}

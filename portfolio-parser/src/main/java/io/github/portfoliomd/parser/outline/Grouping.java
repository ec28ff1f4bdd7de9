package io.github.portfoliomd.parser.outline;

/** How ready a heading is to have items below it that are no headings. */
public enum Grouping {
  /** What stands below it is text: a list of skills, an introduction. */
  NONE,

  /** It is one thing itself: only what is built like a list of things counts. */
  ENTRY,

  /** It parts what is said of one thing: dated lists count, and nothing else. */
  PART,

  /** Nobody knows what it is: dated lists count. */
  UNKNOWN,

  /** It groups: its lists, tables and lines are items unless they look like text. */
  ITEMS
}

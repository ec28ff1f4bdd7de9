package io.github.portfoliomd.parser.formatting;

/** In which form a page's author wrote an item. */
enum EntryForm {
  HEADING("a heading"),
  BOLD_LINE("a line in bold"),
  LIST_ITEM("an item of a list"),
  TABLE_ROW("a row of a table"),
  DATA("a value of the front matter"),
  TEXT("text");

  private final String words;

  EntryForm(String words) {
    this.words = words;
  }

  /** As a message calls it. */
  @Override
  public String toString() {
    return words;
  }
}

package io.github.portfoliomd.parser.page;

import io.github.portfoliomd.model.Severity;
import java.util.Locale;

/** What can be said about a page: the codes that {@code LAYOUT.md} lists, with their words. */
public enum Problem {
  ENCODING(
      Severity.WARNING,
      "these bytes are not UTF-8",
      "save the page as UTF-8; they were read as U+FFFD"),
  PAGE_TOO_LONG(
      Severity.ERROR,
      "the page is longer than %s characters: from here on it is not read",
      "shorten the page, or raise the limit of its length; until then the rest is one block of code"),
  FRONT_MATTER_SYNTAX(
      Severity.ERROR,
      "the front matter cannot be read: %s",
      "mend it; until then it is kept as it is, and none of its values is known"),
  FRONT_MATTER_UNCLOSED(
      Severity.WARNING,
      "this front matter is never closed",
      "put a line of --- behind it; until then it is read as text"),
  FRONT_MATTER_DUPLICATE_KEY(
      Severity.WARNING,
      "the key \"%s\" stands here a second time",
      "remove one of the two; the last one counts, the other is kept as \"%s\""),
  FRONT_MATTER_TOML(
      Severity.INFO, "this front matter is TOML, which is kept but not read", "write it as YAML"),
  FRONT_MATTER_TOO_LONG(
      Severity.ERROR,
      "this front matter is longer than %s characters",
      "shorten it, or raise its limit; until then it is kept as it is, and none of its values is"
          + " known"),
  SITE_SYNTAX(
      Severity.ERROR,
      "the site's configuration cannot be read: %s",
      "mend it; until then none of its values is known"),
  SITE_DUPLICATE_KEY(
      Severity.WARNING,
      "the key \"%s\" stands here a second time",
      "remove one of the two; the last one counts"),
  TOO_MANY_ITEMS(
      Severity.WARNING,
      "the page has more than %s items: from here on those that do not fit are none",
      "part the page, or raise the limit of items; until then they are text"),
  TOO_DEEP(
      Severity.WARNING,
      "this nests more than %s deep",
      "nest it less deep, or raise the limit of nesting; until then it is text"),
  PARAGRAPH_TOO_LONG(
      Severity.WARNING,
      "this paragraph in a quotation has more than %s lines",
      "put blank lines between its parts; here it was parted"),
  HEADING_WITHOUT_BLANK(
      Severity.INFO,
      "this heading has no blank behind its number signs",
      "put one there: strict readers of Markdown take the line for text"),
  LINE_BREAK_SLIP(Severity.WARNING, "this backslash %s, so Markdown breaks no line here", "%s"),
  TEMPLATE(Severity.INFO, "a template tag, kept as it is", "it says nothing until it is run"),
  UNREADABLE_DATE(
      Severity.WARNING,
      "this looks like a date, but cannot be read as one: %s",
      "write it like \"March 2021 -- June 2022\"; until then it is text"),
  REVERSED_RANGE(
      Severity.WARNING,
      "this period ends before it starts: %s",
      "swap the two dates; until then it is text"),
  EXTENSION_SYNTAX(
      Severity.WARNING,
      "this comment cannot be read: %s",
      "mend it; until then it is a comment like any other"),
  WORD_LOST(Severity.ERROR, "formatting would lose words: %s", Problem.REFUSED),
  COMMENT_LOST(Severity.ERROR, "formatting would lose a comment: %s", Problem.REFUSED),
  ATTRIBUTE_LOST(Severity.ERROR, "formatting would lose an attribute: %s", Problem.REFUSED),
  DESTINATION_LOST(Severity.ERROR, "formatting would lose an address: %s", Problem.REFUSED),
  TEMPLATE_LOST(Severity.ERROR, "formatting would lose a template tag: %s", Problem.REFUSED),
  FORM_CHANGED(Severity.ERROR, "formatting would make an entry another form: %s", Problem.REFUSED),
  READING_CHANGED(Severity.ERROR, "the formatted page would not be read the same", Problem.REFUSED);

  private static final String REFUSED = "the page stays as it is; change this by hand first";

  private final String code;
  private final Severity severity;
  private final String message;
  private final String hint;

  Problem(Severity severity, String message, String hint) {
    this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.severity = severity;
    this.message = message;
    this.hint = hint;
  }

  /** The stable name: {@code line-break-slip}. */
  public String code() {
    return code;
  }

  public Severity severity() {
    return severity;
  }

  String message() {
    return message;
  }

  String hint() {
    return hint;
  }
}

package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.Severity;
import java.util.Locale;

/** What can be said about a résumé: the codes that {@link JsonResumeParser} lists. */
enum ResumeProblem {
  JSON_SYNTAX(
      Severity.ERROR, "this is not JSON: %s", "mend it; only what stands before it was read"),
  NO_RESUME(
      Severity.ERROR,
      "a résumé is an object, and this is %s",
      "put it into an object: {\"basics\": {\"name\": …}}"),
  ENCODING(
      Severity.WARNING,
      "these bytes are not UTF-8",
      "save the file as UTF-8; they were read as U+FFFD"),
  BYTE_ORDER_MARK(
      Severity.WARNING,
      "the file starts with a byte order mark, which JSON does not have",
      "save the file as UTF-8 without it; it was skipped"),
  COMMENT(
      Severity.WARNING,
      "this is a comment, which JSON does not have",
      "remove it; it was skipped, and no other format will have it"),
  TRAILING_COMMA(
      Severity.WARNING, "nothing follows this comma", "remove it; JSON has none at an end"),
  CONTROL_CHARACTER(
      Severity.WARNING,
      "this string holds a control character as it is",
      "write line ends as \\n and tabs as \\t; it was read as if you had"),
  CHANGED_CHARACTER(Severity.WARNING, "this string holds %s, which no portfolio can hold", "%s"),
  TOO_DEEP(Severity.WARNING, "this nests too deep", "flatten it; it was kept as text"),
  DUPLICATE_KEY(
      Severity.WARNING,
      "\"%s\" stands in this object a second time",
      "remove one of the two; the last one counts, the other is gone"),
  EMPTY(Severity.WARNING, "\"%s\" is empty", "remove it; it counts as absent"),
  EMPTY_ELEMENT(Severity.WARNING, "this element of a list is empty", "remove it; it was left out"),
  RENAMED(Severity.WARNING, "\"%s\" is a name from before JSON Resume 1.0", "call it \"%s\""),
  WRONG_TYPE(Severity.WARNING, "this is %s, which the standard does not have here", "%s"),
  MISPLACED(Severity.WARNING, "\"%s\" has no meaning here", "%s"),
  DATE_FORMAT(Severity.WARNING, "the standard has no date like \"%s\"", "%s; it was read so"),
  UNREADABLE_DATE(
      Severity.WARNING,
      "this is no date: \"%s\"",
      "write it like 2021, 2021-03 or 2021-03-31; until then the dates here are labelled text"),
  REVERSED_PERIOD(
      Severity.WARNING,
      "this ends before it starts, on %s",
      "swap the two dates; until then they are labelled text"),
  EXTENSION_UNFIT(
      Severity.INFO,
      "\"%s\" does not fit the fields that stand beside it",
      "remove it, unless they were changed by mistake; they count, and it does not");

  private final Severity severity;
  private final String message;
  private final String hint;

  ResumeProblem(Severity severity, String message, String hint) {
    this.severity = severity;
    this.message = message;
    this.hint = hint;
  }

  /** The stable name: {@code json-syntax}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Severity severity() {
    return severity;
  }

  String message() {
    return message;
  }

  String hint() {
    return hint;
  }
}

package io.github.portfoliomd.cli;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** The formats of {@code --to}. */
enum OutputFormat {
  /** JSON Resume. */
  JSON,
  /** A page of HTML. */
  HTML,
  /** Plain text. */
  TEXT,
  /** The page layout itself. */
  MARKDOWN;

  /** The format of a word on the command line, in upper or lower case. */
  static OutputFormat of(String word) {
    return Arrays.stream(values())
        .filter(format -> format.toString().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + word + "' is none of json, html, text, markdown"));
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

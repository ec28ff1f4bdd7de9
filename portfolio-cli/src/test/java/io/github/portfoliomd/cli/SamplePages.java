package io.github.portfoliomd.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Short pages of made-up people, for a test to put into its folder. */
enum SamplePages {
  CLEAN("## Søren's mill\n_Since March 2021._\n"),
  INFO("+++\ntitle = 'Mills'\n+++\n\n## Søren's mill\n"),
  WARNING("## Søren's mill\nGround by water. \\ \nAnd by wind.\n"),
  ERROR("---\ntitle: [mill\n---\n\n## Søren's mill\n");

  private final String text;

  SamplePages(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** Its name on the command line, once it stands in a folder. */
  String in(Path folder) {
    try {
      return Files.write(folder.resolve(name() + ".md"), text.getBytes(UTF_8)).toString();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

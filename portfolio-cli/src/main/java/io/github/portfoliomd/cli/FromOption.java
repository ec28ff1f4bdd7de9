package io.github.portfoliomd.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that tells what is read. */
final class FromOption {

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      converter = Format.From.class,
      description =
          "json (JSON Resume) or markdown; unless given, json for names that end in .json, and "
              + "markdown for others and for standard input.")
  private @Nullable Format format;

  /** The format, or null where the file's name tells it. */
  @Nullable Format format() {
    return format;
  }
}

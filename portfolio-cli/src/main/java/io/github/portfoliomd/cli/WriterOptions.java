package io.github.portfoliomd.cli;

import io.github.portfoliomd.exporter.HtmlWriter;
import io.github.portfoliomd.exporter.PlainTextWriter;
import io.github.portfoliomd.exporter.jsonresume.JsonResumeWriter;
import io.github.portfoliomd.model.PortfolioWriter;
import io.github.portfoliomd.parser.MarkdownWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of single formats, and the writers that they make. */
final class WriterOptions {

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "With text: columns of a line, 72 unless given; 0 breaks no line.")
  private @Nullable Integer width;

  @Option(names = "--fragment", description = "With html: only what stands in <main>.")
  private boolean fragment;

  @Option(
      names = "--for-themes",
      description = "With json: for themes that escape nothing and expect every field.")
  private boolean forThemes;

  /**
   * The writer of a format.
   *
   * @throws IllegalArgumentException if an option is of another format, or out of its range
   */
  PortfolioWriter writer(Format format) {
    only(Format.TEXT, width != null, "--width", format);
    only(Format.HTML, fragment, "--fragment", format);
    only(Format.JSON, forThemes, "--for-themes", format);
    return switch (format) {
      case JSON -> json();
      case HTML -> html();
      case TEXT -> text();
      case MARKDOWN -> MarkdownWriter.create();
    };
  }

  private static void only(Format owner, boolean given, String option, Format format) {
    if (given && format != owner) {
      throw new IllegalArgumentException(option + " goes only with --to " + owner);
    }
  }

  private PortfolioWriter json() {
    JsonResumeWriter.Builder builder = JsonResumeWriter.builder();
    return (forThemes ? builder.forThemes() : builder).build();
  }

  private PortfolioWriter html() {
    HtmlWriter.Builder builder = HtmlWriter.builder();
    return (fragment ? builder.fragment() : builder).build();
  }

  private PortfolioWriter text() {
    PlainTextWriter.Builder builder = PlainTextWriter.builder();
    return (width == null ? builder : builder.width(width)).build();
  }
}

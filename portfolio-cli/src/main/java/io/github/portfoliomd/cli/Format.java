package io.github.portfoliomd.cli;

import io.github.portfoliomd.exporter.jsonresume.JsonResumeParser;
import io.github.portfoliomd.model.PortfolioReader;
import io.github.portfoliomd.parser.PortfolioParser;
import io.github.portfoliomd.parser.Site;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats of {@code --to}; two of them are those of {@code --from}, too. */
enum Format {
  /** JSON Resume. */
  JSON,
  /** A page of HTML. */
  HTML,
  /** Plain text. */
  TEXT,
  /** The page layout itself. */
  MARKDOWN;

  private static final List<Format> READABLE = List.of(JSON, MARKDOWN);

  private static final Map<String, Format> BY_ENDING =
      Map.of(
          "json",
          JSON,
          "html",
          HTML,
          "htm",
          HTML,
          "txt",
          TEXT,
          "md",
          MARKDOWN,
          "markdown",
          MARKDOWN);

  /** The format of a word behind {@code --to}, in upper or lower case. */
  static Format of(String word) {
    return among(List.of(values()), word);
  }

  /** The format of a word behind {@code --from}. */
  static final class From implements ITypeConverter<Format> {
    @Override
    public Format convert(String word) {
      return among(READABLE, word);
    }
  }

  private static Format among(List<Format> formats, String word) {
    return formats.stream()
        .filter(format -> format.toString().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    formats.stream()
                        .map(Format::toString)
                        .collect(Collectors.joining(", ", "'" + word + "' is none of ", ""))));
  }

  /** The format that the ending of a file's name tells, if it is that of one. */
  static Optional<Format> ofFile(String name) {
    int stop = name.lastIndexOf('.');
    return stop < 0
        ? Optional.empty()
        : Optional.ofNullable(BY_ENDING.get(name.substring(stop + 1).toLowerCase(Locale.ROOT)));
  }

  /** The format in which a file is read: pages may be called anything. */
  static Format toRead(String name) {
    return ofFile(name).filter(READABLE::contains).orElse(MARKDOWN);
  }

  /** What reads documents: résumés in JSON, or pages in Markdown of a site. */
  PortfolioReader reader(Site site) {
    return this == JSON ? JsonResumeParser.create() : PortfolioParser.builder().site(site).build();
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package io.github.portfoliomd.model;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads portfolios in one format.
 *
 * <pre>{@code
 * ParseResult result = reader.parse(Path.of("projects.md"));
 * result.diagnostics().forEach(System.err::println);
 * }</pre>
 *
 * <p>Content never makes those of this library throw: whatever a source holds, the answer is a
 * portfolio, and diagnostics that say what of it is not in order, and where. Readers are immutable
 * and thread-safe: one reads any number of sources at once.
 *
 * <p>Users may implement it: methods that are added will have a default.
 */
public interface PortfolioReader {

  /**
   * {@return what a source says}
   *
   * @param source the whole source
   */
  ParseResult parse(String source);

  /**
   * {@return what a source says}
   *
   * @param source the whole source, in UTF-8
   */
  ParseResult parse(byte[] source);

  /**
   * {@return what a source says}
   *
   * @param source a reader, which is read to its end and not closed
   * @throws IOException if the reader throws it
   */
  default ParseResult parse(Reader source) throws IOException {
    StringWriter text = new StringWriter();
    source.transferTo(text);
    return parse(text.toString());
  }

  /**
   * {@return what a source says}
   *
   * @param file a file in UTF-8
   * @throws IOException if it cannot be read
   */
  default ParseResult parse(Path file) throws IOException {
    return parse(Files.readAllBytes(file));
  }
}

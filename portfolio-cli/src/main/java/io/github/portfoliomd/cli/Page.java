package io.github.portfoliomd.cli;

import io.github.portfoliomd.model.Diagnostic;
import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.parser.Site;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page or a résumé that was named on the command line, read.
 *
 * @param name how messages call it
 * @param result what was read
 */
record Page(String name, ParseResult result) {

  /**
   * Reads a file, or standard input where the word is {@code -}.
   *
   * @param format its format, or null where its name tells it
   * @param site the site that it belongs to
   */
  static Page read(String word, @Nullable Format format, Site site, Terminal terminal)
      throws IOException {
    Input input = Input.read(word, terminal);
    Format from = format == null ? Format.toRead(word) : format;
    return new Page(input.name(), from.reader(site).parse(input.bytes()));
  }

  List<Diagnostic> diagnostics() {
    return result.diagnostics();
  }
}

package io.github.portfoliomd.cli;

import io.github.portfoliomd.model.Diagnostic;
import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.Severity;
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
   */
  static Page read(String word, @Nullable Format format, Terminal terminal) throws IOException {
    Input input = Input.read(word, terminal);
    Format from = format == null ? Format.ofFile(word) : format;
    return new Page(input.name(), from.read(input.bytes()));
  }

  List<Diagnostic> diagnostics() {
    return result.diagnostics();
  }

  /** How many diagnostics of a severity it has. */
  int count(Severity severity) {
    return (int) diagnostics().stream().filter(d -> d.severity() == severity).count();
  }
}

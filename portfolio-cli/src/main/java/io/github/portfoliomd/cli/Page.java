package io.github.portfoliomd.cli;

import io.github.portfoliomd.model.Diagnostic;
import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.Severity;
import io.github.portfoliomd.parser.PortfolioParser;
import java.io.IOException;
import java.util.List;

/**
 * A page that was named on the command line, read.
 *
 * @param name how messages call it
 * @param result what was read
 */
record Page(String name, ParseResult result) {

  /** Reads a file, or standard input where the word is {@code -}. */
  static Page read(String word, Terminal terminal) throws IOException {
    Input input = Input.read(word, terminal);
    return new Page(input.name(), PortfolioParser.create().parse(input.bytes()));
  }

  List<Diagnostic> diagnostics() {
    return result.diagnostics();
  }

  /** How many diagnostics of a severity it has. */
  int count(Severity severity) {
    return (int) diagnostics().stream().filter(d -> d.severity() == severity).count();
  }
}

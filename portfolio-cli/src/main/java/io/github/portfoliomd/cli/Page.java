package io.github.portfoliomd.cli;

import io.github.portfoliomd.model.Diagnostic;
import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.Severity;
import io.github.portfoliomd.parser.PortfolioParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    boolean standardInput = word.equals("-");
    byte[] bytes = standardInput ? terminal.read() : bytes(word);
    return new Page(standardInput ? "<stdin>" : word, PortfolioParser.create().parse(bytes));
  }

  private static byte[] bytes(String word) throws IOException {
    Path file = FileProblem.path(word);
    if (Files.isDirectory(file)) {
      throw new FileProblem(word, "this is a folder, not a page");
    }
    try {
      return Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new FileProblem(word, failure);
    }
  }

  List<Diagnostic> diagnostics() {
    return result.diagnostics();
  }

  /** How many diagnostics of a severity it has. */
  int count(Severity severity) {
    return (int) diagnostics().stream().filter(d -> d.severity() == severity).count();
  }
}

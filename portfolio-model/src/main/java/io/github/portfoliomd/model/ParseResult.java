package io.github.portfoliomd.model;

import java.util.List;

/**
 * What a reader answers: the portfolio, what there is to say about its source, and where things
 * stand.
 *
 * <pre>{@code
 * ParseResult result = PortfolioParser.create().parse(page);
 * result.diagnostics().forEach(System.err::println);
 * }</pre>
 *
 * @param portfolio what was read
 * @param diagnostics what there is to say, in the order of the source
 * @param source where things stand
 */
public record ParseResult(Portfolio portfolio, List<Diagnostic> diagnostics, SourceMap source) {

  /**
   * Copies the list.
   *
   * @param portfolio what was read
   * @param diagnostics what there is to say
   * @param source where things stand
   */
  public ParseResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** {@return whether a diagnostic is an error} */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}

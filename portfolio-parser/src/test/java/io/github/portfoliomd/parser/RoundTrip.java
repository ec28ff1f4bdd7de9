package io.github.portfoliomd.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.Portfolio;

/** The law of Markdown: what is written reads the same, and is written the same again. */
public final class RoundTrip {

  private RoundTrip() {}

  public static void assertKept(ParseResult result) {
    String page = assertKept(result.portfolio());
    Portfolio again = PortfolioParser.create().parse(page).portfolio();
    assertThat(MarkdownWriter.create().write(again)).isEqualTo(page);
  }

  /** Since equal portfolios are written alike, what is read need not be written once more. */
  public static String assertKept(Portfolio portfolio) {
    String page = MarkdownWriter.create().write(portfolio);
    Portfolio again = PortfolioParser.create().parse(page).portfolio();
    assertThat(again).as(page).isEqualTo(portfolio);
    return page;
  }
}

package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Diagnostic;
import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.PortfolioReader;
import io.github.portfoliomd.model.PortfolioWriter;
import io.github.portfoliomd.model.SourceText;
import io.github.portfoliomd.parser.formatting.EntryForms;
import io.github.portfoliomd.parser.formatting.LostPieces;
import io.github.portfoliomd.parser.formatting.PageComparison;
import io.github.portfoliomd.parser.page.Problem;
import io.github.portfoliomd.parser.page.Problems;
import io.github.portfoliomd.parser.page.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Writes pages in the canonical layout, and leaves those alone of which something would be lost.
 *
 * <pre>{@code
 * FormattedPage formatted = PageFormatter.create().format(page);
 * if (!formatted.isRefused()) {
 *   page = formatted.text();
 * }
 * }</pre>
 *
 * <p>The canonical layout is what {@link MarkdownWriter} writes of what {@link PortfolioParser}
 * reads. The formatter trusts neither of them: it compares the words, comments, attributes,
 * addresses, template tags and the forms of the entries on both pages, and refuses the page where
 * one of them would not be there any more. <a
 * href="https://github.com/portfoliomd/portfolio-markdown/blob/main/portfolio-parser/LAYOUT.md">LAYOUT.md</a>
 * lists the codes of the refusals.
 *
 * <p>NUL and lone surrogates become U+FFFD. Content never makes it throw, unless a reader of facts
 * that its parser was given does. What it wrote it writes again as it is. Immutable and
 * thread-safe.
 */
public final class PageFormatter {

  private final PortfolioReader parser;
  private final PortfolioWriter writer;

  /** A formatter that a test can give a careless writer. */
  PageFormatter(PortfolioReader parser, PortfolioWriter writer) {
    this.parser = parser;
    this.writer = writer;
  }

  /** {@return a formatter that reads with the standard words and limits} */
  public static PageFormatter create() {
    return of(PortfolioParser.create());
  }

  /**
   * {@return a formatter of pages that have words of their own, or are longer than most}
   *
   * @param parser what reads them
   */
  public static PageFormatter of(PortfolioParser parser) {
    return new PageFormatter(Objects.requireNonNull(parser), MarkdownWriter.create());
  }

  /**
   * {@return a page in the canonical layout, or why it is left alone}
   *
   * @param page the whole page; one that is too long to be read is a refusal ({@code
   *     page-too-long})
   */
  public FormattedPage format(String page) {
    ParseResult before = parser.parse(page);
    List<Diagnostic> unread = with(Problem.PAGE_TOO_LONG, before);
    if (!unread.isEmpty()) {
      return new FormattedPage(page, unread);
    }
    String text = writer.write(before.portfolio());
    List<Diagnostic> refusals = text.equals(page) ? List.of() : refusals(before, text);
    return new FormattedPage(refusals.isEmpty() ? text : page, refusals);
  }

  /**
   * {@return a page in the canonical layout, or why it is left alone}
   *
   * @param page the whole page, in UTF-8; other bytes are a refusal ({@code encoding})
   */
  public FormattedPage format(byte[] page) {
    SourceText source = SourceText.decode(page);
    if (source.malformed().isEmpty()) {
      return format(source.text());
    }
    ParseResult read = parser.parse(page);
    return new FormattedPage(source.text(), with(Problem.ENCODING, read));
  }

  /**
   * {@return a page in the canonical layout, or why it is left alone; the file stays as it is}
   *
   * @param page a file in UTF-8; other bytes are a refusal ({@code encoding})
   * @throws IOException if it cannot be read
   */
  public FormattedPage format(Path page) throws IOException {
    return format(Files.readAllBytes(page));
  }

  private static List<Diagnostic> with(Problem problem, ParseResult read) {
    return read.diagnostics().stream()
        .filter(diagnostic -> diagnostic.code().equals(problem.code()))
        .toList();
  }

  private List<Diagnostic> refusals(ParseResult before, String text) {
    ParseResult after = parser.parse(text);
    Source source = new Source(before.source().text());
    Problems problems = new Problems(source);
    new LostPieces(source, problems).reportAll(new PageComparison(before, after).lost());
    boolean same = after.portfolio().equals(before.portfolio());
    if (same) {
      EntryForms.of(before).report(EntryForms.of(after), problems);
    }
    boolean stays = writer.write(after.portfolio()).equals(text);
    if (problems.inOrder().isEmpty() && !(same && stays)) {
      problems.add(Problem.READING_CHANGED, 0, 0, "");
    }
    return problems.inOrder();
  }
}

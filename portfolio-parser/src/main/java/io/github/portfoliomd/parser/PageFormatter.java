package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.Diagnostic;
import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.PortfolioWriter;
import io.github.portfoliomd.model.SourceText;
import java.util.List;

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
 * one of them would not be there any more. {@code LAYOUT.md} lists the codes of the refusals.
 *
 * <p>It reads with the standard words and {@linkplain Limits#standard() limits}. NUL and lone
 * surrogates become U+FFFD. Content never makes it throw. What it wrote it writes again as it is.
 * Immutable and thread-safe.
 */
public final class PageFormatter {

  private final PortfolioWriter writer;

  /** A formatter that a test can give a careless writer. */
  PageFormatter(PortfolioWriter writer) {
    this.writer = writer;
  }

  /** {@return a formatter} */
  public static PageFormatter create() {
    return new PageFormatter(MarkdownWriter.create());
  }

  /**
   * {@return a page in the canonical layout, or why it is left alone}
   *
   * @param page the whole page; one that is too long to be read is a refusal ({@code
   *     page-too-long})
   */
  public FormattedPage format(String page) {
    ParseResult before = PortfolioParser.create().parse(page);
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
    ParseResult read = PortfolioParser.create().parse(page);
    return new FormattedPage(source.text(), with(Problem.ENCODING, read));
  }

  private static List<Diagnostic> with(Problem problem, ParseResult read) {
    return read.diagnostics().stream()
        .filter(diagnostic -> diagnostic.code().equals(problem.code()))
        .toList();
  }

  private List<Diagnostic> refusals(ParseResult before, String text) {
    ParseResult after = PortfolioParser.create().parse(text);
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

package io.github.portfoliomd.parser;

import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.SourceText;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a portfolio page written in Markdown.
 *
 * <pre>{@code
 * ParseResult result = PortfolioParser.create().parse(Path.of("projects.md"));
 * Portfolio portfolio = result.portfolio();
 * portfolio.entries().forEach(entry -> System.out.println(entry.title()));
 * }</pre>
 *
 * <p>Content never makes it throw: whatever a page holds, the answer is a portfolio and
 * diagnostics, and what is not understood stays text. The layout it understands is written down in
 * {@code LAYOUT.md}; the Markdown is CommonMark, in a few corners of an older version than 0.31.2,
 * with tables, strikethrough, task lists, footnotes and definition lists.
 *
 * <p>Bytes are UTF-8. A byte order mark is skipped; bytes that are no UTF-8 become U+FFFD, and a
 * diagnostic ({@code encoding}) tells where. A NUL and a lone surrogate become U+FFFD. Lines may
 * end with LF, CR LF or CR.
 *
 * <p>Immutable and thread-safe: one parser reads any number of pages at once.
 */
public final class PortfolioParser {

  private final Settings settings;

  private PortfolioParser(Settings settings) {
    this.settings = settings;
  }

  /** {@return a parser without options} */
  public static PortfolioParser create() {
    return builder().build();
  }

  /** {@return a builder of parsers} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return what a page says}
   *
   * @param page the whole page
   */
  public ParseResult parse(String page) {
    return new PageReader(SourceText.of(page), settings).read();
  }

  /**
   * {@return what a page says}
   *
   * @param page the whole page, in UTF-8
   */
  public ParseResult parse(byte[] page) {
    return new PageReader(SourceText.decode(page), settings).read();
  }

  /**
   * {@return what a page says}
   *
   * @param page a reader, which is read to its end and not closed
   * @throws IOException if the reader throws it
   */
  public ParseResult parse(Reader page) throws IOException {
    StringWriter text = new StringWriter();
    page.transferTo(text);
    return parse(text.toString());
  }

  /**
   * {@return what a page says}
   *
   * @param page a file in UTF-8
   * @throws IOException if it cannot be read
   */
  public ParseResult parse(Path page) throws IOException {
    return parse(Files.readAllBytes(page));
  }

  /** Makes parsers; not thread-safe. */
  public static final class Builder {
    private Site site = Site.none();

    private Builder() {}

    /**
     * Sets the site that the pages belong to: it says of the person what a page does not. Without
     * it only the page is read.
     *
     * @param site the site; of one that could not be read nothing is known
     * @return this builder
     */
    public Builder site(Site site) {
      this.site = site;
      return this;
    }

    /** {@return the parser} */
    public PortfolioParser build() {
      return new PortfolioParser(new Settings(site));
    }
  }
}

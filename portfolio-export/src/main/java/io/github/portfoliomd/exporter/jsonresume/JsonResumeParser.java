package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.PortfolioReader;
import io.github.portfoliomd.model.SourceText;

/**
 * Reads JSON Resume.
 *
 * <pre>{@code
 * ParseResult result = JsonResumeParser.create().parse(Path.of("resume.json"));
 * Portfolio portfolio = result.portfolio();
 * result.diagnostics().forEach(System.err::println);
 * }</pre>
 *
 * <p>Content never makes it throw: whatever a file holds, the answer is a portfolio and
 * diagnostics, each with its line and column and the JSON pointer of the value (RFC 6901). What the
 * standard has no meaning for is an extension of the model; what became what is written down in <a
 * href="https://github.com/portfoliomd/portfolio-markdown/blob/main/portfolio-model/MAPPING.md">MAPPING.md</a>.
 * A date that is none stays labelled text.
 *
 * <p>Bytes are UTF-8; JSON is that of RFC 8259, and what people take for it. The codes of the
 * diagnostics:
 *
 * <ul>
 *   <li>{@code json-syntax} (error): no JSON; only what stands before it was read
 *   <li>{@code no-resume} (error): the root is no object
 *   <li>{@code encoding}: bytes that are not UTF-8 became U+FFFD
 *   <li>{@code byte-order-mark}, {@code comment}, {@code trailing-comma}: skipped
 *   <li>{@code control-character}: a string holds a line end or the like as it is
 *   <li>{@code changed-character}: a carriage return became a line feed; NUL or half a character,
 *       U+FFFD
 *   <li>{@code too-deep}: kept as the text of its JSON
 *   <li>{@code duplicate-key}: the last of two members with one name counts
 *   <li>{@code empty}: a member that says nothing counts as absent; {@code empty-element}: so does
 *       such an element of a list of strings
 *   <li>{@code renamed}: a name from before 1.0 was read as today's
 *   <li>{@code wrong-type}: read as what it can only mean, or else an extension
 *   <li>{@code misplaced}: read where the standard has it, or else an extension
 *   <li>{@code date-format}: a date in words or the like was read
 *   <li>{@code unreadable-date}, {@code reversed-period}: what makes no period stays labelled text
 *   <li>{@code extension-unfit} (info): a property of ours that does not fit the standard fields
 *       beside it, which somebody edited, does not count
 * </ul>
 *
 * <p>Those without a severity are warnings. Sources: the JSON Resume schema 1.3.1
 * (https://jsonresume.org/schema), the names of its drafts before 1.0.
 *
 * <p>A file may come from anybody: values nested more than 500 deep are kept as text, and time and
 * memory grow with the length of the file, which the caller bounds.
 *
 * <p>Immutable and thread-safe: one parser reads any number of résumés at once.
 */
public final class JsonResumeParser implements PortfolioReader {

  private JsonResumeParser() {}

  /** {@return a parser} */
  public static JsonResumeParser create() {
    return new JsonResumeParser();
  }

  @Override
  public ParseResult parse(String resume) {
    return new ResumeReader(SourceText.of(resume)).read();
  }

  @Override
  public ParseResult parse(byte[] resume) {
    return new ResumeReader(SourceText.decode(resume)).read();
  }
}

package io.github.portfoliomd.exporter.jsonresume;

import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.SourceText;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

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
 * standard has no meaning for is an extension of the model; what became what is written down in
 * {@code MAPPING.md}. A date that is none stays labelled text.
 *
 * <p>Bytes are UTF-8; JSON is that of RFC 8259, and what people take for it: comments, commas
 * behind the last value and control characters in strings are read, with a warning.
 *
 * <p>Immutable and thread-safe: one parser reads any number of résumés at once.
 */
public final class JsonResumeParser {

  private JsonResumeParser() {}

  /** {@return a parser} */
  public static JsonResumeParser create() {
    return new JsonResumeParser();
  }

  /**
   * {@return what a résumé says}
   *
   * @param resume the whole résumé
   */
  public ParseResult parse(String resume) {
    return new ResumeReader(SourceText.of(resume)).read();
  }

  /**
   * {@return what a résumé says}
   *
   * @param resume the whole résumé, in UTF-8
   */
  public ParseResult parse(byte[] resume) {
    return new ResumeReader(SourceText.decode(resume)).read();
  }

  /**
   * {@return what a résumé says}
   *
   * @param resume a reader, which is read to its end and not closed
   * @throws IOException if the reader throws it
   */
  public ParseResult parse(Reader resume) throws IOException {
    StringWriter text = new StringWriter();
    resume.transferTo(text);
    return parse(text.toString());
  }

  /**
   * {@return what a résumé says}
   *
   * @param resume a file in UTF-8
   * @throws IOException if it cannot be read
   */
  public ParseResult parse(Path resume) throws IOException {
    return parse(Files.readAllBytes(resume));
  }
}

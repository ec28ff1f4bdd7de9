package io.github.portfoliomd.exporter.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.portfoliomd.exporter.HtmlWriter;
import io.github.portfoliomd.exporter.PlainTextWriter;
import io.github.portfoliomd.exporter.jsonresume.JsonResumeParser;
import io.github.portfoliomd.exporter.jsonresume.JsonResumeWriter;
import io.github.portfoliomd.model.Diagnostic;
import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioWriter;
import io.github.portfoliomd.parser.MarkdownWriter;
import io.github.portfoliomd.parser.PortfolioParser;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Whatever bytes a file holds, reading and writing keep their laws. As tests they run on the inputs
 * beside the resources of this class, among which is all that fuzzing ever found; {@code
 * CONTRIBUTING.md} tells how to look for more.
 */
class AnyBytesTest {

  private static final PortfolioParser PAGES = PortfolioParser.create();
  private static final JsonResumeParser RESUMES = JsonResumeParser.create();
  private static final MarkdownWriter MARKDOWN = MarkdownWriter.create();
  private static final JsonResumeWriter JSON = JsonResumeWriter.builder().compact().build();

  private static final List<PortfolioWriter> OTHERS =
      List.of(
          JsonResumeWriter.builder().forThemes().build(),
          HtmlWriter.create(),
          PlainTextWriter.create());

  @FuzzTest(maxDuration = "30m")
  @DictionaryFile(resourcePath = "page.dict")
  void aPageIsRead(byte[] page) {
    assertPlaced(PAGES.parse(page));
  }

  @FuzzTest(maxDuration = "30m")
  @DictionaryFile(resourcePath = "resume.dict")
  void aResumeIsRead(byte[] resume) {
    ParseResult result = RESUMES.parse(resume);
    assertPlaced(result);
    assertJsonComesBack(result.portfolio());
  }

  @FuzzTest(maxDuration = "30m")
  @DictionaryFile(resourcePath = "page.dict")
  void aPageIsWritten(byte[] page) {
    Portfolio portfolio = PAGES.parse(page).portfolio();
    String markdown = MARKDOWN.write(portfolio);
    Portfolio again = PAGES.parse(markdown).portfolio();
    assertThat(again).as(markdown).isEqualTo(portfolio);
    assertThat(MARKDOWN.write(again)).isEqualTo(markdown);
    assertJsonComesBack(portfolio);
    for (PortfolioWriter writer : OTHERS) {
      assertThat(writer.write(portfolio)).isEqualTo(writer.write(again));
    }
  }

  private static void assertPlaced(ParseResult result) {
    String source = result.source().text();
    for (Diagnostic diagnostic : result.diagnostics()) {
      assertThat(diagnostic.range().end()).isLessThanOrEqualTo(source.length());
      assertThat(words(diagnostic.render("file", source))).contains(words(diagnostic.message()));
    }
  }

  /**
   * Without what a terminal could act upon, which a message holds and the rendered one does not.
   */
  private static String words(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static void assertJsonComesBack(Portfolio portfolio) {
    String json = JSON.write(portfolio);
    ParseResult again = RESUMES.parse(json.getBytes(StandardCharsets.UTF_8));
    assertThat(again.portfolio()).as(json).isEqualTo(portfolio);
  }
}

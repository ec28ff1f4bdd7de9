package io.github.portfoliomd.exporter.speed;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import io.github.portfoliomd.exporter.HtmlWriter;
import io.github.portfoliomd.exporter.PlainTextWriter;
import io.github.portfoliomd.exporter.jsonresume.JsonResumeParser;
import io.github.portfoliomd.exporter.jsonresume.JsonResumeWriter;
import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.parser.MarkdownWriter;
import io.github.portfoliomd.parser.PortfolioParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What one page costs to read and to write, beside what others need for the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PageBenchmark {

  private static final Parser FLEXMARK = Parser.builder().build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();
  private static final org.commonmark.parser.Parser COMMONMARK =
      org.commonmark.parser.Parser.builder().build();

  private static final PortfolioParser PARSER = PortfolioParser.create();
  private static final JsonResumeParser RESUMES = JsonResumeParser.create();
  private static final MarkdownWriter MARKDOWN = MarkdownWriter.create();
  private static final JsonResumeWriter JSON = JsonResumeWriter.builder().compact().build();
  private static final HtmlWriter HTML = HtmlWriter.create();
  private static final PlainTextWriter TEXT = PlainTextWriter.create();

  /** The file of the page. */
  @Param("../portfolio-parser/src/test/resources/sample.md")
  public String file = "";

  private String page = "";
  private byte[] bytes = {};
  private byte[] resume = {};
  private Portfolio portfolio = Portfolio.builder().build();
  private JsonTokens tokens = new JsonTokens("{}");
  private Node tree = FLEXMARK.parse("");

  /** Reads what the benchmarks start from. */
  @Setup
  public void read() throws IOException {
    bytes = Files.readAllBytes(Path.of(file));
    page = new String(bytes, StandardCharsets.UTF_8);
    portfolio = PARSER.parse(page).portfolio();
    String json = JSON.write(portfolio);
    resume = json.getBytes(StandardCharsets.UTF_8);
    tokens = new JsonTokens(json);
    tree = FLEXMARK.parse(page);
  }

  @Benchmark
  public Node flexmarkReads() {
    return FLEXMARK.parse(page);
  }

  @Benchmark
  public org.commonmark.node.Node commonmarkReads() {
    return COMMONMARK.parse(page);
  }

  @Benchmark
  public ParseResult pageIsRead() {
    return PARSER.parse(bytes);
  }

  @Benchmark
  public String markdownIsWritten() {
    return MARKDOWN.write(portfolio);
  }

  @Benchmark
  public String flexmarkWritesHtml() {
    return RENDERER.render(tree);
  }

  @Benchmark
  public String htmlIsWritten() {
    return HTML.write(portfolio);
  }

  @Benchmark
  public String textIsWritten() {
    return TEXT.write(portfolio);
  }

  @Benchmark
  public String jacksonWrites() {
    return tokens.write();
  }

  @Benchmark
  public String jsonIsWritten() {
    return JSON.write(portfolio);
  }

  @Benchmark
  public ParseResult resumeIsRead() {
    return RESUMES.parse(resume);
  }
}

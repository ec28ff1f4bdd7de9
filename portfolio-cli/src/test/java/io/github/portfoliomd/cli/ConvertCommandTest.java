package io.github.portfoliomd.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.exporter.HtmlWriter;
import io.github.portfoliomd.exporter.PlainTextWriter;
import io.github.portfoliomd.exporter.jsonresume.JsonResumeWriter;
import io.github.portfoliomd.model.Losses;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.model.PortfolioWriter;
import io.github.portfoliomd.parser.MarkdownWriter;
import io.github.portfoliomd.parser.PortfolioParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConvertCommandTest {

  private static final String PAGE =
      """
      ---
      title: Mills
      season: spring
      ---

      ## Søren's mill

      _2019 -- 2020._

      A mill that grinds the flour of the whole valley, and a good deal of the next one as well.

      <!-- to be continued -->
      """;

  @TempDir private Path folder;

  static Stream<Arguments> writers() {
    return Stream.of(
        Arguments.of("--to json", JsonResumeWriter.create()),
        Arguments.of("--to json --for-themes", JsonResumeWriter.builder().forThemes().build()),
        Arguments.of("--to html", HtmlWriter.create()),
        Arguments.of("--to html --fragment", HtmlWriter.builder().fragment().build()),
        Arguments.of("--to text", PlainTextWriter.create()),
        Arguments.of("--to text --width 30", PlainTextWriter.builder().width(30).build()),
        Arguments.of("-t MARKDOWN", MarkdownWriter.create()));
  }

  @ParameterizedTest
  @MethodSource("writers")
  void writesWhatTheWriterWrites(String options, PortfolioWriter writer) {
    Portfolio portfolio = PortfolioParser.create().parse(PAGE).portfolio();

    Outcome outcome = Outcome.reading(PAGE, words("-", options));

    assertThat(outcome).isEqualTo(new Outcome(0, writer.write(portfolio), ""));
  }

  @ParameterizedTest
  @MethodSource("writers")
  void tellsTheLossesWhenAsked(String options, PortfolioWriter writer) {
    Losses losses = writer.losses(PortfolioParser.create().parse(PAGE).portfolio());

    Outcome outcome = Outcome.reading(PAGE, words("-", options + " --losses"));

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err().lines())
        .containsExactlyElementsOf(
            losses.list().stream()
                .map(l -> "<stdin>: lost: " + l.path() + ": " + l.what() + ": " + l.why())
                .toList());
  }

  @Test
  void htmlLosesAComment() {
    Outcome outcome = Outcome.reading(PAGE, words("-", "--to html --losses"));

    assertThat(outcome.err()).contains("<stdin>: lost: /items/0/body", ": comment: ");
  }

  @Test
  void readsAndWritesFiles() throws IOException {
    String page = SamplePages.CLEAN.in(folder);
    Path file = folder.resolve("mill.html");

    Outcome outcome = Outcome.of("convert", page, "--to", "html", "-o", file.toString());

    assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    assertThat(file)
        .hasContent(
            HtmlWriter.create()
                .write(PortfolioParser.create().parse(SamplePages.CLEAN.text()).portfolio()));
  }

  @ParameterizedTest
  @CsvSource({
    "mill.json, json",
    "mill.html, html",
    "mill.HTM, html",
    "mill.txt, text",
    "mill.md, markdown",
    "mill.markdown, markdown",
  })
  void theNameOfTheOutputTellsItsFormat(String name, String format) throws IOException {
    Path file = folder.resolve("out").resolve(name);
    Files.createDirectory(file.getParent());
    String page = SamplePages.CLEAN.in(folder);

    assertThat(Outcome.of("convert", page, "-o", file.toString()))
        .isEqualTo(new Outcome(0, "", ""));
    assertThat(file).hasContent(Outcome.of("convert", page, "--to", format).out());
  }

  @Test
  void aFormatThatIsAskedForIsStrongerThanTheName() throws IOException {
    Path file = folder.resolve("mill.txt");
    String page = SamplePages.CLEAN.in(folder);

    Outcome.of("convert", page, "--to", "json", "-o", file.toString());

    assertThat(file).hasContent(Outcome.of("convert", page, "--to", "json").out());
  }

  @Test
  void aPageCanBeWrittenOverItself() throws IOException {
    String page = SamplePages.CLEAN.in(folder);

    Outcome.of("convert", page, "--to", "markdown", "--output", page);

    String written = Files.readString(Path.of(page));
    assertThat(PortfolioParser.create().parse(written).portfolio())
        .isEqualTo(PortfolioParser.create().parse(SamplePages.CLEAN.text()).portfolio());
  }

  @ParameterizedTest
  @MethodSource("writers")
  void readsJsonResume(String options, PortfolioWriter writer) throws IOException {
    Path file = Files.writeString(folder.resolve("Resume.JSON"), SampleResume.TEXT);
    String document = writer.write(SampleResume.portfolio());

    assertThat(Outcome.of(words(file.toString(), options)))
        .extracting(Outcome::exitCode, Outcome::out)
        .containsExactly(0, document);
    assertThat(Outcome.reading(SampleResume.TEXT, words("-", "--from json " + options)).out())
        .isEqualTo(document);
  }

  @Test
  void warningsOfJsonHaveAPointer() throws IOException {
    Path file = Files.writeString(folder.resolve("resume.json"), SampleResume.TEXT);

    assertThat(Outcome.of("convert", file.toString(), "--to", "text").err().lines())
        .hasSize(2)
        .anyMatch(line -> line.startsWith(file + ":2:36 /basics/email: warning: "))
        .anyMatch(line -> line.startsWith(file + ":3:13 /work/0/company: warning: "));
  }

  @Test
  void fromOverridesTheEnding() throws IOException {
    Path json = Files.writeString(folder.resolve("page.json"), PAGE);
    Path markdown = Files.writeString(folder.resolve("resume.md"), SampleResume.TEXT);

    assertThat(Outcome.of("convert", json.toString(), "--from", "markdown", "--to", "text"))
        .isEqualTo(Outcome.reading(PAGE, "convert", "-", "--to", "text"));
    assertThat(Outcome.of("convert", markdown.toString(), "--from", "JSON", "-t", "text").out())
        .isEqualTo(PlainTextWriter.create().write(SampleResume.portfolio()));
  }

  @Test
  void aResumeComesBackFromMarkdown() {
    String page = Outcome.reading(SampleResume.TEXT, words("-", "--from json -t markdown")).out();

    assertThat(Outcome.reading(page, words("-", "--to json")).out())
        .isEqualTo(JsonResumeWriter.create().write(SampleResume.portfolio()));
  }

  @Test
  void warningsAreALineEachAndTheOutputIsWritten() {
    String page = SamplePages.WARNING.in(folder);

    Outcome outcome = Outcome.of("convert", page, "--to", "text");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("Ground by water.");
    assertThat(outcome.err())
        .isEqualTo(
            page
                + ":2:18: warning: this backslash has a space behind it,"
                + " so Markdown breaks no line here [line-break-slip]\n");
  }

  @Test
  void errorsAreALineEachAndTheOutputIsWritten() {
    String page = SamplePages.ERROR.in(folder);

    Outcome outcome = Outcome.of("convert", page, "--to", "text");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("Søren's mill");
    assertThat(outcome.err())
        .startsWith(page + ":")
        .contains(": error: ")
        .endsWith(" [front-matter-syntax]\n")
        .hasLineCount(1);
  }

  @Test
  void infosAreForCheckAlone() {
    assertThat(Outcome.of("convert", SamplePages.INFO.in(folder), "--to", "text").err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--to html --width 60   | --width goes only with --to text",
        "--to text --fragment   | --fragment goes only with --to html",
        "--to html --for-themes | --for-themes goes only with --to json",
        "--to text --width -1   | no line has -1 columns",
        "--to text --width wide | Invalid value for option '--width': 'wide' is not an int",
      })
  void anOptionThatDoesNotFitIsOneLineAndTwo(String options, String complaint) {
    assertThat(Outcome.of(words("nowhere.md", options)))
        .isEqualTo(
            new Outcome(2, "", "portfolio: " + complaint + "; see portfolio convert --help\n"));
  }

  @Test
  void aMissingPageIsOneLineAndTwo() {
    assertThat(Outcome.of("convert", "nowhere.md", "--to", "json"))
        .isEqualTo(new Outcome(2, "", "portfolio: nowhere.md: no such file\n"));
  }

  @Test
  void aFolderIsOneLineAndTwo() {
    assertThat(Outcome.of("convert", folder.toString(), "--to", "json"))
        .isEqualTo(new Outcome(2, "", "portfolio: " + folder + ": this is a folder, not a page\n"));
  }

  @Test
  void nothingIsWrittenForAPageThatCannotBeRead() {
    Path file = folder.resolve("mill.json");

    Outcome.of("convert", "nowhere.md", "--to", "json", "-o", file.toString());

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void thePageItselfCanBeReplaced() throws IOException {
    String page = file("skiff.md", "Skiff\n=====\n\n* oak\n");

    assertThat(Outcome.of("convert", page, "--to", "markdown", "-o", page).exitCode()).isZero();

    assertThat(folder.resolve("skiff.md")).hasContent("# Skiff\n\n- oak\n");
  }

  private static String[] words(String page, String options) {
    List<String> words = new ArrayList<>(List.of("convert", page));
    words.addAll(List.of(options.split(" ")));
    return words.toArray(String[]::new);
  }

  @Test
  void theSiteSaysWhoseThePageIs() throws IOException {
    String site = file("_config.yml", "author:\n  name: Ada Moreau\n  email: ada@boats.org\n");
    String page = SamplePages.CLEAN.in(folder);

    assertThat(Outcome.of("convert", page, "--to", "json").out()).doesNotContain("Ada");
    assertThat(Outcome.of("convert", page, "--site", site, "--to", "json").out())
        .contains("\"name\": \"Ada Moreau\"", "\"email\": \"ada@boats.org\"");
  }

  @Test
  void aBrokenSiteIsToldAndThePageIsWritten() throws IOException {
    String site = file("_config.yml", "author: [Ada\n");
    String page = SamplePages.CLEAN.in(folder);

    Outcome outcome = Outcome.of("convert", page, "--site", site, "--to", "text");

    assertThat(outcome.out()).isEqualTo(Outcome.of("convert", page, "--to", "text").out());
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).startsWith(site + ":2:1: error: ").contains("[site-syntax]");
    assertThat(Outcome.of("convert", page, "--site", "nowhere.yml", "--to", "text"))
        .isEqualTo(new Outcome(2, "", "portfolio: nowhere.yml: no such file\n"));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}

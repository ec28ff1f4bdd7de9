package io.github.portfoliomd.contributing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.portfoliomd.cli.JavaProcess;
import io.github.portfoliomd.cli.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever follows CONTRIBUTING.md gets what it says. */
class GuideTest {

  @TempDir private Path folder;
  private Path classes;

  @BeforeEach
  void makeFolderForClasses() throws Exception {
    classes = Files.createDirectory(folder.resolve("classes"));
  }

  @Test
  void aNotationOfDates() throws Exception {
    Guide guide = Guide.chapter("Add a notation of dates");
    List<Change> changes = guide.changes();
    String page = guide.fence("markdown");

    assertThat(changes.get(0).applied()).contains(firstDate(page));
    assertThat(convert(page, "text").out()).isNotEqualTo(guide.fence("text"));
    compile(changes.get(1).writeTo(folder));
    assertThat(convert(page, "text")).isEqualTo(new Outcome(0, guide.fence("text"), ""));
  }

  private static String firstDate(String page) {
    return page.substring(page.indexOf('_') + 1, page.indexOf(" --"));
  }

  @Test
  void aLanguage() throws Exception {
    Guide guide = Guide.chapter("Add a language");
    String page = guide.fence("markdown");

    assertThat(convert(page, "text").out()).isNotEqualTo(guide.fence("text"));
    Path file = classes.resolve("io/github/portfoliomd/parser/words/words_sv.properties");
    Files.createDirectories(file.getParent());
    Files.writeString(file, guide.fence("properties"));
    assertThat(convert(page, "text")).isEqualTo(new Outcome(0, guide.fence("text"), ""));
  }

  @Test
  void anExporterAndItsFormat() throws Exception {
    Guide guide = Guide.chapter("Add a format");
    List<Path> sources = new ArrayList<>();
    sources.add(
        Files.writeString(
            folder.resolve("CsvWriter.java"), Guide.chapter("Add an exporter").fence("java")));
    for (Change change : guide.changes()) {
      sources.add(change.writeTo(folder));
    }
    compile(sources.toArray(Path[]::new));

    assertThat(convert(guide.fence("markdown"), "csv"))
        .isEqualTo(new Outcome(0, guide.fence("csv"), ""));
  }

  @Test
  void theExporterKeepsTheLawsOfWriters() throws Exception {
    compile(
        Files.writeString(
            folder.resolve("CsvWriter.java"), Guide.chapter("Add an exporter").fence("java")),
        Files.writeString(
            folder.resolve("Laws.java"),
            """
            import io.github.portfoliomd.exporter.CsvWriter;
            import io.github.portfoliomd.model.Losses;
            import io.github.portfoliomd.parser.PortfolioParser;
            import java.nio.file.Path;

            class Laws {
              public static void main(String[] args) throws Exception {
                var portfolio = PortfolioParser.create().parse(Path.of(args[0])).portfolio();
                CsvWriter writer = CsvWriter.create();
                Losses losses = writer.losses(portfolio);
                var remaining = losses.remaining();
                System.out.print(writer.write(remaining).equals(writer.write(portfolio)));
                System.out.print(writer.losses(remaining).equals(Losses.none(remaining)));
                System.out.print(losses.isEmpty());
              }
            }
            """));

    String sample = Guide.ROOT.resolve("portfolio-parser/src/test/resources/sample.md").toString();
    assertThat(run("", "Laws", sample)).isEqualTo(new Outcome(0, "truetruefalse", ""));
  }

  private void compile(Path... sources) {
    List<String> words =
        new ArrayList<>(
            List.of("-Xlint:all,-path,-processing", "-Werror", "-d", classes.toString(), "-cp"));
    words.add(JavaProcess.classPath());
    words.add("-proc:none");
    for (Path source : sources) {
      words.add(source.toString());
    }
    ByteArrayOutputStream messages = new ByteArrayOutputStream();

    int exitCode =
        ToolProvider.getSystemJavaCompiler()
            .run(null, messages, messages, words.toArray(String[]::new));

    assertThat(messages).hasToString("");
    assertThat(exitCode).isZero();
  }

  private Outcome convert(String page, String format) throws Exception {
    return run(page, "io.github.portfoliomd.cli.Main", "convert", "-", "--to", format);
  }

  /** Runs a program with what was compiled here before what the project holds. */
  private Outcome run(String input, String... words) throws Exception {
    List<String> all = new ArrayList<>(List.of("-Dfile.encoding=UTF-8", "-cp"));
    all.add(classes + File.pathSeparator + JavaProcess.classPath());
    all.addAll(List.of(words));
    return new JavaProcess(folder).run(input, all);
  }
}

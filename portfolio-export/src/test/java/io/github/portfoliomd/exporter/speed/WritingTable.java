package io.github.portfoliomd.exporter.speed;

import io.github.portfoliomd.parser.Stopwatch;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * Prints what writing costs, as ratios to what others need for the same page in the same run.
 *
 * <p>Arguments: a page, and how many rounds (40).
 */
final class WritingTable {

  private static final int RUNS = 100;

  private WritingTable() {}

  public static void main(String[] args) throws IOException {
    PageBenchmark page = new PageBenchmark();
    page.file = args[0];
    page.read();
    List<Stopwatch.Result> results =
        new Stopwatch(
                List.of(
                    page::jacksonWrites,
                    page::jsonIsWritten,
                    page::flexmarkWritesHtml,
                    page::htmlIsWritten,
                    page::textIsWritten,
                    page::markdownIsWritten,
                    page::resumeIsRead))
            .measure(args.length > 1 ? Integer.parseInt(args[1]) : 40, RUNS);
    double jackson = results.get(0).micros();
    double flexmark = results.get(2).micros();
    PrintStream out = System.out;
    out.printf(
        Locale.ROOT,
        "jackson-core %.0f µs, JSON Resume written %.2f of it, read %.2f;"
            + " flexmark's HtmlRenderer %.0f µs, HTML %.2f of it, text %.2f, Markdown %.2f%n",
        jackson,
        results.get(1).micros() / jackson,
        results.get(6).micros() / jackson,
        flexmark,
        results.get(3).micros() / flexmark,
        results.get(4).micros() / flexmark,
        results.get(5).micros() / flexmark);
  }
}

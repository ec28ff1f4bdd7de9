package io.github.portfoliomd.parser;

import com.vladsch.flexmark.parser.Parser;
import io.github.portfoliomd.parser.blocks.MarkdownBlocks;
import io.github.portfoliomd.parser.page.Nesting;
import io.github.portfoliomd.parser.page.Places;
import io.github.portfoliomd.parser.page.Problems;
import io.github.portfoliomd.parser.page.Source;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/**
 * Prints what reading costs, as ratios to what others need for the same page in the same run.
 *
 * <p>Arguments: a page, how many rounds (40), and how many times the page is joined for the long
 * ones (100 and 1000).
 */
final class SpeedTable {

  private static final PrintStream OUT = System.out;

  private static final Parser FLEXMARK = Parser.builder().build();
  private static final org.commonmark.parser.Parser COMMONMARK =
      org.commonmark.parser.Parser.builder().build();
  private static final PortfolioParser PARSER =
      PortfolioParser.builder()
          .limits(Limits.builder().length(Integer.MAX_VALUE).items(Integer.MAX_VALUE).build())
          .build();

  private SpeedTable() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    String page = Files.readString(Path.of(args[0]));
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 40;
    double small = row(page, rounds, 100);
    double large = small;
    for (int times : List.of(100, 1000)) {
      large = row(page.repeat(times), Math.max(2, rounds / 10), Math.max(1, 200 / times));
    }
    OUT.printf(
        Locale.ROOT, "growth exponent: %.3f%n", 1 + Math.log(large / small) / Math.log(1000));
    threads(page, Math.max(1, rounds / 4));
  }

  /** Prints a row of the table; answers how long one character takes. */
  private static double row(String page, int rounds, int runs) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    Source source = new Source(page);
    List<Stopwatch.Result> results =
        new Stopwatch(
                List.of(
                    () -> FLEXMARK.parse(page),
                    () -> COMMONMARK.parse(page),
                    () ->
                        MarkdownBlocks.read(
                            source, 0, Nesting.SILENT, new Places(), new Problems(source)),
                    () -> PARSER.parse(bytes)))
            .measure(rounds, runs);
    double flexmark = results.get(0).micros();
    double commonmark = results.get(1).micros();
    Stopwatch.Result blocks = results.get(2);
    Stopwatch.Result model = results.get(3);
    OUT.printf(
        Locale.ROOT,
        "%,d characters: flexmark core %.0f µs, commonmark-java %.2f of it, blocks and inlines"
            + " %.2f, typed model %.0f µs, %.2f of it (of commonmark-java %.2f; outline, facets and kinds"
            + " alone %.2f of flexmark); %d bytes a character%n",
        page.length(),
        flexmark,
        commonmark / flexmark,
        blocks.micros() / flexmark,
        model.micros(),
        model.micros() / flexmark,
        model.micros() / commonmark,
        (model.micros() - blocks.micros()) / flexmark,
        model.bytes() / page.length());
    return model.micros() / page.length();
  }

  /** How much more two threads read than one in the same time, with the same parser. */
  private static void threads(String page, int rounds) throws InterruptedException {
    double[] ratios = new double[rounds];
    // what the long pages left to collect and to compile again must not count for one thread alone
    nanosToRead(page, 2);
    for (int round = 0; round < rounds; round++) {
      double one = nanosToRead(page, 1);
      ratios[round] = 2 * one / nanosToRead(page, 2);
    }
    Arrays.sort(ratios);
    OUT.printf(
        Locale.ROOT,
        "two threads read %.2f times as much as one (from %.2f to %.2f in %d rounds)%n",
        ratios[rounds / 2],
        ratios[0],
        ratios[rounds - 1],
        rounds);
  }

  /** How long each of some threads needs for the same number of pages, together. */
  private static double nanosToRead(String page, int threads) throws InterruptedException {
    int pages = 400;
    CountDownLatch done = new CountDownLatch(threads);
    long start = System.nanoTime();
    for (int i = 0; i < threads; i++) {
      new Thread(
              () -> {
                for (int run = 0; run < pages; run++) {
                  PARSER.parse(page);
                }
                done.countDown();
              })
          .start();
    }
    done.await();
    return System.nanoTime() - start;
  }
}

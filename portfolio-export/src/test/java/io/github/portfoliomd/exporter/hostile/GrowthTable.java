package io.github.portfoliomd.exporter.hostile;

import io.github.portfoliomd.model.Portfolio;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Prints how the time of reading and writing grows with the length of hostile pages: the exponent
 * of each family, by thread CPU time, between two lengths; the least of five where one is steep.
 *
 * <p>The times gate nothing, since machines are noisy; it fails if a page overflows or throws.
 * Arguments: the smaller length (16000), and every how-manieth family (1).
 */
final class GrowthTable {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int FACTOR = 4;

  /** Shorter times are noise. */
  private static final double LEAST_MILLIS = 40;

  /** Above it, times are taken again: code that was compiled in between looks like growth. */
  private static final double BOUND = 1.2;

  private static final int AGAIN = 4;

  private record Row(String name, double small, double large) {

    double exponent() {
      return Math.log(large / small) / Math.log(FACTOR);
    }

    /** The least of both times each. */
    Row least(Row other) {
      return new Row(name, Math.min(small, other.small), Math.min(large, other.large));
    }
  }

  private GrowthTable() {}

  public static void main(String[] args) {
    int length = args.length > 0 ? Integer.parseInt(args[0]) : 16_000;
    int step = args.length > 1 ? Integer.parseInt(args[1]) : 1;
    List<Family> families = Family.all();
    List<Row> rows = new ArrayList<>();
    int failures = 0;
    for (int i = 0; i < families.size(); i += step) {
      Family family = families.get(i);
      try {
        Pipeline.onSmallStack(() -> measure(family, length, rows));
      } catch (AssertionError e) {
        System.out.println("FAILED " + family + ": " + where(e.getCause()));
        failures++;
      }
    }
    PrintStream out = System.out;
    out.printf(
        Locale.ROOT,
        "%d families, %d and %d characters: %d steps took %.0f ms or more%n",
        (families.size() + step - 1) / step,
        length,
        FACTOR * length,
        rows.size(),
        LEAST_MILLIS);
    rows.sort(Comparator.comparing(Row::exponent).reversed());
    rows.stream()
        .limit(25)
        .forEach(
            row ->
                out.printf(
                    Locale.ROOT,
                    "%5.2f %8.0f ms %8.0f ms  %s%n",
                    row.exponent(),
                    row.small(),
                    row.large(),
                    row.name()));
    if (failures > 0) {
      throw new IllegalStateException(failures + " families failed");
    }
  }

  /** What was thrown, and by whom of ours: run with -XX:MaxJavaStackTraceDepth=-1 to see that. */
  private static String where(Throwable thrown) {
    return thrown
        + Arrays.stream(thrown.getStackTrace())
            .filter(frame -> frame.getClassName().contains("portfoliomd"))
            .limit(3)
            .map(frame -> " at " + frame)
            .collect(Collectors.joining());
  }

  private static void measure(Family family, int length, List<Row> rows) {
    String shorter = family.page(length);
    String longer = family.page(FACTOR * length);
    Pipeline.parse(shorter); // the code it needs is loaded
    Portfolio[] pages = new Portfolio[2];
    add(
        "reading " + family,
        () -> pages[0] = Pipeline.parse(shorter).portfolio(),
        () -> pages[1] = Pipeline.parse(longer).portfolio(),
        rows);
    Pipeline.STEPS.forEach(
        (name, step) ->
            add(
                name + " " + family,
                () -> step.accept(pages[0]),
                () -> step.accept(pages[1]),
                rows));
  }

  private static void add(String name, Runnable small, Runnable large, List<Row> rows) {
    Row row = new Row(name, time(small), time(large));
    if (row.large() < LEAST_MILLIS) {
      return;
    }
    for (int i = 0; i < AGAIN && row.exponent() > BOUND; i++) {
      row = row.least(new Row(name, time(small), time(large)));
    }
    rows.add(row);
  }

  private static double time(Runnable task) {
    long start = THREADS.getCurrentThreadCpuTime();
    task.run();
    return Math.max(0.1, (THREADS.getCurrentThreadCpuTime() - start) / 1e6);
  }
}

package io.github.portfoliomd.parser;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * Measures tasks side by side: in each round each of them runs for a while, so that what disturbs a
 * machine disturbs all. The least of a task's rounds counts, in CPU time of the thread.
 */
public final class Stopwatch {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Keeps results alive, so that no compiler removes what makes them. */
  private static volatile Object sink = "";

  /**
   * What a task took.
   *
   * @param micros the CPU time of one run
   * @param bytes how much one run allocated
   */
  public record Result(double micros, long bytes) {}

  private final List<Supplier<?>> tasks;

  public Stopwatch(List<Supplier<?>> tasks) {
    this.tasks = tasks;
  }

  /** The result of each task. */
  public List<Result> measure(int rounds, int runs) {
    double[] best = new double[tasks.size()];
    long[] bytes = new long[tasks.size()];
    Arrays.fill(best, Double.MAX_VALUE);
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < best.length; i++) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        for (int run = 0; run < runs; run++) {
          sink = tasks.get(i).get();
        }
        best[i] = Math.min(best[i], (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / runs);
        bytes[i] = (THREADS.getCurrentThreadAllocatedBytes() - before) / runs;
      }
    }
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < best.length; i++) {
      results.add(new Result(best[i], bytes[i]));
    }
    return results;
  }
}

package io.github.portfoliomd.model;

import java.util.concurrent.atomic.AtomicReference;

/** A thread with as little room as servers give one. */
public final class SmallStack {

  private static final int BYTES = 512 * 1024;

  private SmallStack() {}

  /**
   * Runs something on it.
   *
   * @param work what to run
   * @return what it threw, such as {@link StackOverflowError}, or null
   * @throws InterruptedException if the thread that waits for it is interrupted
   */
  public static Throwable run(Runnable work) throws InterruptedException {
    return run(work, BYTES);
  }

  /**
   * Runs something on a stack of so many bytes.
   *
   * @param work what to run
   * @param bytes the room that it has
   * @return what it threw, such as {@link StackOverflowError}, or null
   * @throws InterruptedException if the thread that waits for it is interrupted
   */
  public static Throwable run(Runnable work, int bytes) throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread = new Thread(null, work, "small stack", bytes);
    thread.setUncaughtExceptionHandler((t, thrown) -> failure.set(thrown));
    thread.start();
    thread.join();
    return failure.get();
  }
}

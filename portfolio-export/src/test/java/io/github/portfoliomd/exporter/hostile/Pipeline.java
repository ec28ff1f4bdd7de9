package io.github.portfoliomd.exporter.hostile;

import io.github.portfoliomd.exporter.HtmlWriter;
import io.github.portfoliomd.exporter.PlainTextWriter;
import io.github.portfoliomd.exporter.jsonresume.JsonResumeWriter;
import io.github.portfoliomd.model.ParseResult;
import io.github.portfoliomd.model.Portfolio;
import io.github.portfoliomd.parser.MarkdownWriter;
import io.github.portfoliomd.parser.PortfolioParser;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** All that can be done with a page, by name, on a thread with a small stack. */
final class Pipeline {

  /** What frameworks give their threads at the least. */
  private static final int SMALL_STACK = 512 * 1024;

  private static final PortfolioParser PARSER = PortfolioParser.create();

  /** What is done with a portfolio that was read. */
  static final Map<String, Consumer<Portfolio>> STEPS = new LinkedHashMap<>();

  static {
    step("Markdown", page -> MarkdownWriter.create().write(page));
    step("JSON Resume", page -> JsonResumeWriter.create().write(page));
    step(
        "JSON Resume for themes",
        page -> JsonResumeWriter.builder().forThemes().build().write(page));
    step("HTML", page -> HtmlWriter.create().write(page));
    step("text", page -> PlainTextWriter.create().write(page));
    step("equals", page -> page.equals(page.toBuilder().build()));
    step("hashCode", Portfolio::hashCode);
    step("toString", Portfolio::toString);
    step("serialisation", Pipeline::serialise);
  }

  /** Keeps what is made, so that no compiler leaves it out. */
  private static volatile Object sink = "";

  private Pipeline() {}

  private static void step(String name, Function<Portfolio, ?> step) {
    STEPS.put(name, page -> sink = step.apply(page));
  }

  static ParseResult parse(String page) {
    return PARSER.parse(page);
  }

  private static Portfolio serialise(Portfolio page) {
    try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream())) {
      out.writeObject(page);
      return page;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Does something on a thread with a small stack; throws what it throws. */
  static void onSmallStack(Runnable task) {
    Throwable[] thrown = new Throwable[1];
    Thread thread = new Thread(null, task, "small stack", SMALL_STACK);
    thread.setUncaughtExceptionHandler((t, e) -> thrown[0] = e);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    if (thrown[0] != null) {
      throw new AssertionError(thrown[0]);
    }
  }
}

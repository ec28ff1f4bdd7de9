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

/** All that can be done with a page, by name, on a thread with a small stack. */
final class Pipeline {

  /** What frameworks give their threads at the least. */
  private static final int SMALL_STACK = 512 * 1024;

  private static final PortfolioParser PARSER = PortfolioParser.create();

  /** What is done with a portfolio that was read. */
  static final Map<String, Consumer<Portfolio>> STEPS = new LinkedHashMap<>();

  static {
    STEPS.put("Markdown", page -> MarkdownWriter.create().write(page));
    STEPS.put("JSON Resume", page -> JsonResumeWriter.create().write(page));
    STEPS.put(
        "JSON Resume for themes",
        page -> JsonResumeWriter.builder().forThemes().build().write(page));
    STEPS.put("HTML", page -> HtmlWriter.create().write(page));
    STEPS.put("text", page -> PlainTextWriter.create().write(page));
    STEPS.put("equals", page -> page.equals(page.toBuilder().build()));
    STEPS.put("hashCode", Portfolio::hashCode);
    STEPS.put("toString", Portfolio::toString);
    STEPS.put("serialisation", Pipeline::serialise);
  }

  private Pipeline() {}

  static ParseResult parse(String page) {
    return PARSER.parse(page);
  }

  private static void serialise(Portfolio page) {
    try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream())) {
      out.writeObject(page);
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

package io.github.portfoliomd.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/**
 * What came of one run of the command.
 *
 * @param exitCode its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record Outcome(int exitCode, String out, String err) {

  /** Runs the command with nothing on standard input. */
  public static Outcome of(String... words) {
    return reading("", words);
  }

  /** Runs the command with a text on standard input. */
  public static Outcome reading(String input, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = Main.run(words, new ByteArrayInputStream(input.getBytes(UTF_8)), out, err);
    return new Outcome(exitCode, out.toString(UTF_8), err.toString(UTF_8));
  }
}

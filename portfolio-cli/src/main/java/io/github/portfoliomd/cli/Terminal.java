package io.github.portfoliomd.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.regex.Pattern;

/** The three standard streams: UTF-8 whatever the platform's charset is, lines ended by LF. */
final class Terminal {

  /** What a terminal acts upon: control characters, and those that turn the direction of text. */
  private static final Pattern COMMANDS =
      Pattern.compile("[\\p{Cc}\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069&&[^\\t\\n]]");

  private final InputStream in;
  private final OutputStream out;
  private final PrintStream err;

  Terminal(InputStream in, OutputStream out, OutputStream err) {
    this.in = in;
    this.out = out;
    this.err = new PrintStream(err, true, UTF_8);
  }

  /** Everything on standard input. */
  byte[] read() throws IOException {
    try {
      return in.readAllBytes();
    } catch (IOException failure) {
      throw new FileProblem("standard input", failure);
    }
  }

  /** Writes a document to standard output as it is. */
  void write(String document) throws IOException {
    try {
      out.write(document.getBytes(UTF_8));
      out.flush();
    } catch (IOException failure) {
      throw new FileProblem("standard output", failure);
    }
  }

  /** Writes lines to standard output that quote a page. */
  void print(String lines) throws IOException {
    write(COMMANDS.matcher(lines).replaceAll("\uFFFD"));
  }

  /** Writes one line to standard error. */
  void complain(String line) {
    err.print(COMMANDS.matcher(line).replaceAll("\uFFFD").replace('\n', ' ') + "\n");
  }

  /** Writes lines to standard error that quote a page. */
  void tell(String lines) {
    err.print(COMMANDS.matcher(lines).replaceAll("\uFFFD"));
    err.flush();
  }

  /** Standard output for help. */
  PrintWriter writer() {
    return new PrintWriter(out, true, UTF_8);
  }

  /** Standard error for a stack trace. */
  PrintWriter errorWriter() {
    return new PrintWriter(err, true, UTF_8);
  }
}

package io.github.portfoliomd.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/**
 * The {@code portfolio} command.
 *
 * <pre>
 * portfolio convert projects.md --to html -o projects.html
 * portfolio convert resume.json --to markdown
 * portfolio check --strict projects.md
 * portfolio fmt projects.md
 * portfolio --help
 * </pre>
 *
 * <p>It reads and writes UTF-8 whatever the platform's charset is. What cannot be done is one line
 * on standard error and exit code 2.
 */
@Command(
    name = "portfolio",
    description = "Reads portfolio pages written in Markdown, and JSON Resume.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class)
public final class Main {

  private Main() {}

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param args the words behind {@code portfolio}
   */
  public static void main(String[] args) {
    // Not System.out, which forgets that a write failed: a full disk must not look like success.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    System.exit(run(args, System.in, out, System.err));
  }

  /** Runs the command and answers its exit code. */
  static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    Terminal terminal = new Terminal(in, out, err);
    return new CommandLine(new Main())
        .addSubcommand(new ConvertCommand(terminal))
        .addSubcommand(new CheckCommand(terminal))
        .addSubcommand(new FormatCommand(terminal))
        .registerConverter(Format.class, Format::of)
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        // A word that starts with @ is a file's name and not a file of more words.
        .setExpandAtFiles(false)
        .setOut(terminal.writer())
        .setErr(terminal.errorWriter())
        .setParameterExceptionHandler((refused, words) -> refuse(refused, terminal))
        .setExecutionExceptionHandler((failure, command, words) -> fail(failure, terminal))
        .setExitCodeExceptionMapper(fault -> ExitCode.FAILED)
        .execute(args);
  }

  private static int refuse(ParameterException refused, Terminal terminal) {
    String command = refused.getCommandLine().getCommandSpec().qualifiedName();
    terminal.complain("portfolio: " + refused.getMessage() + "; see " + command + " --help");
    return ExitCode.FAILED;
  }

  private static int fail(Exception failure, Terminal terminal) throws Exception {
    if (failure instanceof IOException) {
      terminal.complain("portfolio: " + failure.getMessage());
      return ExitCode.FAILED;
    }
    // A fault of this program: the stack trace goes into the report that somebody writes of it.
    throw failure;
  }
}

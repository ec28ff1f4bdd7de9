package io.github.portfoliomd.cli;

import io.github.portfoliomd.model.Diagnostic;
import io.github.portfoliomd.model.Loss;
import io.github.portfoliomd.model.PortfolioWriter;
import io.github.portfoliomd.model.Severity;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code portfolio convert}: one document in, one out. */
@Command(
    name = "convert",
    description =
        "Writes a page or a JSON Resume in another format, and its errors and warnings to standard "
            + "error.")
@SuppressWarnings("NullAway.Init") // picocli sets what it requires
final class ConvertCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "A page in Markdown, or JSON Resume; - is standard input.")
  private String file;

  @Mixin private FromOption from;

  @Mixin private SiteOption site;

  @Option(
      names = {"-t", "--to"},
      paramLabel = "FORMAT",
      description = {
        "json (JSON Resume), html, text or markdown;",
        "may be left out where the name of the output tells it."
      })
  private @Nullable Format to;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; - is standard output, which is the default.")
  private String output = Input.STANDARD;

  @Option(
      names = "--losses",
      description = "Tell on standard error what the format does not carry.")
  private boolean losses;

  @Mixin private WriterOptions options;

  ConvertCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    PortfolioWriter writer = writer();
    SiteOption.Named of = site.read(terminal);
    Page read = Page.read(file, from.format(), of.site(), terminal);
    write(writer.write(read.result().portfolio()));
    complain(of.name(), of.diagnostics());
    complain(read.name(), read.diagnostics());
    if (losses) {
      for (Loss loss : writer.losses(read.result().portfolio())) {
        terminal.complain(
            read.name() + ": lost: " + loss.path() + ": " + loss.what() + ": " + loss.why());
      }
    }
    return ExitCode.CLEAN;
  }

  private void complain(String name, List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity() != Severity.INFO) {
        terminal.complain(name + ":" + diagnostic);
      }
    }
  }

  private PortfolioWriter writer() {
    try {
      return options.writer(to == null ? toldByOutput() : to);
    } catch (IllegalArgumentException refused) {
      throw new ParameterException(spec.commandLine(), refused.getMessage(), refused);
    }
  }

  private Format toldByOutput() {
    return Format.ofFile(output)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "Missing required option: '--to=FORMAT'"
                        + (output.equals(Input.STANDARD)
                            ? ""
                            : ", which '" + output + "' does not tell")));
  }

  private void write(String document) throws IOException {
    if (output.equals(Input.STANDARD)) {
      terminal.write(document);
    } else {
      Output.to(output).write(document);
    }
  }
}

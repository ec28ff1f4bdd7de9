package io.github.portfoliomd.cli;

import io.github.portfoliomd.model.Diagnostic;
import io.github.portfoliomd.parser.Site;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code portfolio check}: says what is the matter, as a compiler does. */
@Command(
    name = "check",
    description = "Says what is the matter with pages and JSON Resumes.",
    footer = {
      "",
      "Exit code: 0 if all is well or only infos are given, 1 if there are warnings under --strict, "
          + "2 if there are errors or a file cannot be read."
    })
@SuppressWarnings("NullAway.Init") // picocli sets what it requires
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Pages in Markdown, or JSON Resumes; - is standard input.")
  private List<String> files;

  @Mixin private FromOption from;

  @Mixin private SiteOption site;

  @Option(names = "--strict", description = "Warnings count as well: exit code 1.")
  private boolean strict;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Tally tally = new Tally();
    SiteOption.Named of = site.read(terminal);
    if (site.isGiven()) {
      tally.add(of.diagnostics());
      print(of.name(), of.site().text(), of.diagnostics());
    }
    for (String word : files) {
      Optional<Page> read = read(word, of.site());
      if (read.isPresent()) {
        Page page = read.get();
        tally.add(page.diagnostics());
        print(page.name(), page.result().source().text(), page.diagnostics());
      } else {
        tally.addUnreadable();
      }
    }
    terminal.write(tally + "\n");
    return tally.exitCode(strict);
  }

  /** One page that cannot be read keeps no other from being checked. */
  private Optional<Page> read(String word, Site of) {
    try {
      return Optional.of(Page.read(word, from.format(), of, terminal));
    } catch (IOException failure) {
      terminal.complain("portfolio: " + failure.getMessage());
      return Optional.empty();
    }
  }

  private void print(String name, String source, List<Diagnostic> diagnostics) throws IOException {
    for (Diagnostic diagnostic : diagnostics) {
      terminal.print(diagnostic.render(name, source));
    }
  }
}

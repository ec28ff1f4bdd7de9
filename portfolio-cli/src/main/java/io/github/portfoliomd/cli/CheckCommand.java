package io.github.portfoliomd.cli;

import io.github.portfoliomd.model.Diagnostic;
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

  @Option(names = "--strict", description = "Warnings count as well: exit code 1.")
  private boolean strict;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Tally tally = new Tally();
    for (String word : files) {
      Optional<Page> page = read(word);
      if (page.isPresent()) {
        tally.add(page.get());
        print(page.get());
      } else {
        tally.addUnreadable();
      }
    }
    terminal.write(tally + "\n");
    return tally.exitCode(strict);
  }

  /** One page that cannot be read keeps no other from being checked. */
  private Optional<Page> read(String word) {
    try {
      return Optional.of(Page.read(word, from.format(), terminal));
    } catch (IOException failure) {
      terminal.complain("portfolio: " + failure.getMessage());
      return Optional.empty();
    }
  }

  private void print(Page page) throws IOException {
    String source = page.result().source().text();
    for (Diagnostic diagnostic : page.diagnostics()) {
      terminal.print(diagnostic.render(page.name(), source));
    }
  }
}

package io.github.portfoliomd.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.portfoliomd.model.Diagnostic;
import io.github.portfoliomd.parser.FormattedPage;
import io.github.portfoliomd.parser.PageFormatter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code portfolio fmt}: pages in the canonical layout. */
@Command(
    name = "fmt",
    description = {
      "Writes pages in the canonical layout.",
      "A page of which something would be lost is left as it is; standard error tells what and "
          + "where."
    },
    footer = {
      "",
      "Exit code: 0 if all is well, 1 if --check found a page that would change, 2 if a page is "
          + "refused or cannot be read or written."
    })
@SuppressWarnings("NullAway.Init") // picocli sets what it requires
final class FormatCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final PageFormatter formatter = PageFormatter.create();

  @Parameters(
      paramLabel = "PAGE",
      arity = "1..*",
      description = "Pages in Markdown; - is standard input, written to standard output.")
  private List<String> pages;

  @Option(
      names = "--check",
      description = "Write nothing; name each page that would change, and end with 1 if any would.")
  private boolean check;

  @Option(names = "--diff", description = "Write nothing; show what would change.")
  private boolean diff;

  private boolean changed;
  private boolean failed;

  FormatCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    for (String word : pages) {
      try {
        format(word);
      } catch (IOException failure) {
        // One page that cannot be read or written keeps no other from being formatted.
        terminal.complain("portfolio: " + failure.getMessage());
        failed = true;
      }
    }
    if (failed) {
      return ExitCode.FAILED;
    }
    return check && changed ? ExitCode.WOULD_CHANGE : ExitCode.CLEAN;
  }

  private void format(String word) throws IOException {
    if (Format.toRead(word) != Format.MARKDOWN) {
      throw new FileProblem(word, "this is JSON, and fmt formats pages in Markdown");
    }
    Input page = Input.read(word, terminal);
    FormattedPage formatted = formatter.format(page.bytes());
    if (formatted.isRefused()) {
      refuse(page, formatted);
      return;
    }
    boolean same = Arrays.equals(formatted.text().getBytes(UTF_8), page.bytes());
    changed |= !same;
    if (check || diff) {
      if (!same) {
        show(page, formatted.text());
      }
    } else if (word.equals(Input.STANDARD)) {
      terminal.write(formatted.text());
    } else if (!same) {
      Output.to(word).write(formatted.text());
    }
  }

  private void refuse(Input page, FormattedPage formatted) {
    failed = true;
    for (Diagnostic refusal : formatted.refusals()) {
      terminal.tell(refusal.render(page.name(), formatted.text()));
    }
  }

  private void show(Input page, String text) throws IOException {
    if (check) {
      terminal.print(page.name() + "\n");
    }
    if (diff) {
      terminal.print(UnifiedDiff.of(page.name(), new String(page.bytes(), UTF_8), text));
    }
  }
}

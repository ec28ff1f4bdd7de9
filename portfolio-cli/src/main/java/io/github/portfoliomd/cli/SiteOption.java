package io.github.portfoliomd.cli;

import io.github.portfoliomd.model.Diagnostic;
import io.github.portfoliomd.parser.Site;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that tells which site the pages belong to. */
final class SiteOption {

  @Option(
      names = "--site",
      paramLabel = "FILE",
      description =
          "The _config.yml of the pages' site (Jekyll): it says of the person what a page in Markdown "
              + "does not.")
  private @Nullable String file;

  /**
   * A site that was read.
   *
   * @param name how messages call its file
   * @param site what it says
   */
  record Named(String name, Site site) {

    List<Diagnostic> diagnostics() {
      return site.diagnostics();
    }
  }

  /** Whether a site is named. */
  boolean isGiven() {
    return file != null;
  }

  /** The site; one of which nothing is known where none is named. */
  Named read(Terminal terminal) throws IOException {
    if (file == null) {
      return new Named("", Site.none());
    }
    Input input = Input.read(file, terminal);
    return new Named(input.name(), Site.parse(input.bytes()));
  }
}

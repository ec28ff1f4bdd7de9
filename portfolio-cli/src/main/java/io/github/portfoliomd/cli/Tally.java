package io.github.portfoliomd.cli;

import io.github.portfoliomd.model.Diagnostic;
import io.github.portfoliomd.model.Severity;
import java.util.List;

/** What a check found, counted; not thread-safe. */
final class Tally {

  private int files;
  private int unreadable;
  private int errors;
  private int warnings;
  private int infos;

  /** Counts a file with what there is to say about it. */
  void add(List<Diagnostic> diagnostics) {
    files++;
    errors += count(Severity.ERROR, diagnostics);
    warnings += count(Severity.WARNING, diagnostics);
    infos += count(Severity.INFO, diagnostics);
  }

  private static int count(Severity severity, List<Diagnostic> diagnostics) {
    return (int) diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  void addUnreadable() {
    unreadable++;
  }

  int exitCode(boolean strict) {
    if (errors + unreadable > 0) {
      return ExitCode.FAILED;
    }
    return strict && warnings > 0 ? ExitCode.WARNINGS : ExitCode.CLEAN;
  }

  /** One line: {@code 2 files: 1 error, 3 warnings, 0 infos}. */
  @Override
  public String toString() {
    String found =
        many(files, "file")
            + ": "
            + many(errors, "error")
            + ", "
            + many(warnings, "warning")
            + ", "
            + many(infos, "info");
    return unreadable == 0 ? found : found + "; " + many(unreadable, "file") + " not readable";
  }

  private static String many(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}

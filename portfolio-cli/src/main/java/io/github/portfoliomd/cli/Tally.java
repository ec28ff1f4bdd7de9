package io.github.portfoliomd.cli;

import io.github.portfoliomd.model.Severity;

/** What a check found, counted; not thread-safe. */
final class Tally {

  private int files;
  private int unreadable;
  private int errors;
  private int warnings;
  private int infos;

  void add(Page page) {
    files++;
    errors += page.count(Severity.ERROR);
    warnings += page.count(Severity.WARNING);
    infos += page.count(Severity.INFO);
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

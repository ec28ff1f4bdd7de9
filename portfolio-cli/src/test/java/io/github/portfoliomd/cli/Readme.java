package io.github.portfoliomd.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The project's README.md, for tests of what it says. */
final class Readme {

  static final Path FILE = Path.of("..", "README.md");

  private static final Pattern FENCE =
      Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private Readme() {}

  static String text() {
    try {
      return Files.readString(FILE);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What stands outside of its fences. */
  static String prose() {
    return FENCE.matcher(text()).replaceAll("");
  }

  /** What stands in its fences of one language, in order. */
  static List<String> fences(String language) {
    return FENCE
        .matcher(text())
        .results()
        .filter(fence -> fence.group(1).equals(language))
        .map(fence -> fence.group(2))
        .toList();
  }

  /** What stands in the first fence behind a line of text. */
  static String fenceBehind(String line) {
    String rest = text().substring(text().indexOf("\n" + line + "\n"));
    return FENCE
        .matcher(rest)
        .results()
        .findFirst()
        .map((MatchResult f) -> f.group(2))
        .orElseThrow();
  }

  /** The page that its examples read. */
  static String page() {
    return fenceBehind("## The page layout at a glance");
  }
}

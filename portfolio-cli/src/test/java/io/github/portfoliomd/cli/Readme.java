package io.github.portfoliomd.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The project's README.md, for tests of what it says. */
final class Readme {

  static final Path FILE = Path.of("..", "README.md");

  private static final Pattern FENCE =
      Pattern.compile("^```(\\w*)(?: (\\S+))?\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

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
        .map(fence -> fence.group(3))
        .toList();
  }

  /** What stands in its fences that name a file behind their language, by that name. */
  static Map<String, String> files() {
    return FENCE
        .matcher(text())
        .results()
        .filter(fence -> fence.group(2) != null)
        .collect(Collectors.toMap(fence -> fence.group(2), fence -> fence.group(3)));
  }

  /** What stands in the first fence behind a line of text. */
  static String fenceBehind(String line) {
    String rest = text().substring(text().indexOf("\n" + line + "\n"));
    return FENCE
        .matcher(rest)
        .results()
        .findFirst()
        .map((MatchResult f) -> f.group(3))
        .orElseThrow();
  }

  /** The page that its examples read. */
  static String page() {
    return files().get("page.md");
  }

  /** Writes its files into a folder, for the projects in src/it that use the library. */
  public static void main(String[] folder) throws IOException {
    for (Map.Entry<String, String> file : files().entrySet()) {
      Path place = Path.of(folder[0]).resolve(file.getKey());
      Files.createDirectories(place.getParent());
      Files.writeString(place, file.getValue());
    }
  }
}

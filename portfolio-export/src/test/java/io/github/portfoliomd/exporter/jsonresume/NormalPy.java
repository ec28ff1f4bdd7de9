package io.github.portfoliomd.exporter.jsonresume;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The judge of whether two résumés are the same but for what may be normalised. */
final class NormalPy {

  private static final Path SCRIPT = Path.of("../../shared/jsonresume/normal.py");

  private NormalPy() {}

  /** Whether it and its Python are at hand. */
  static boolean isThere() throws IOException, InterruptedException {
    try {
      return Files.exists(SCRIPT)
          && new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException noPython) {
      return false;
    }
  }

  /** What differs, a line each. */
  static List<String> differences(Path before, String after)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile("resume", ".json");
    try {
      Files.writeString(file, after);
      Process judge =
          new ProcessBuilder("python3", SCRIPT.toString(), before.toString(), file.toString())
              .redirectErrorStream(true)
              .start();
      String said = new String(judge.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      judge.waitFor();
      return said.strip().lines().toList();
    } finally {
      Files.delete(file);
    }
  }
}

package io.github.portfoliomd.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Java processes of their own, with the class path of the tests. */
public final class JavaProcess {

  private final Path folder;

  /** Processes that use a folder for what they read and write. */
  public JavaProcess(Path folder) {
    this.folder = folder;
  }

  public static String classPath() {
    return System.getProperty("java.class.path");
  }

  /** Runs a main class with its options and arguments, and a text on standard input. */
  public Outcome run(String input, List<String> words) throws IOException, InterruptedException {
    File in = Files.write(folder.resolve("in"), input.getBytes(UTF_8)).toFile();
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(words);
    Process process =
        new ProcessBuilder(command)
            .redirectInput(in)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("still running after five minutes: " + words);
    }
    return new Outcome(process.exitValue(), read(out), read(err));
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), UTF_8);
  }
}

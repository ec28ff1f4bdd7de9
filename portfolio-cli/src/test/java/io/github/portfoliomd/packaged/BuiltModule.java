package io.github.portfoliomd.packaged;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A module as it was built: its jar, and what the build wrote down of its run time.
 *
 * @param name the name of its artifact
 */
record BuiltModule(String name) {

  static final List<BuiltModule> ALL =
      Stream.of("portfolio-model", "portfolio-parser", "portfolio-export", "portfolio-cli")
          .map(BuiltModule::new)
          .toList();

  /** The jar that others depend on. */
  Path jar() throws IOException {
    try (Stream<Path> built = Files.list(target())) {
      return built
          .filter(
              file -> file.getFileName().toString().matches(name + "-\\d[^-]*(-SNAPSHOT)?\\.jar"))
          .reduce(
              (one, other) -> {
                throw new IllegalStateException("two jars; clean first: " + one + ", " + other);
              })
          .orElseThrow();
    }
  }

  /** The jars that come along at run time, in the order of the class path. */
  List<Path> runtime() throws IOException {
    String line = Files.readString(target().resolve("runtime-classpath")).strip();
    return Stream.of(line.split(File.pathSeparator)).map(Path::of).toList();
  }

  /** All that runs: the jar, and what comes along. */
  Path[] whole() throws IOException {
    return Stream.concat(Stream.of(jar()), runtime().stream()).toArray(Path[]::new);
  }

  private Path target() {
    return Path.of("..", name, "target");
  }

  @Override
  public String toString() {
    return name;
  }
}

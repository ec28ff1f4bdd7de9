package io.github.portfoliomd.model;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All classes of the module, found where they were compiled to. */
final class ModelClasses {

  private ModelClasses() {}

  static List<Class<?>> all() {
    return of(Portfolio.class);
  }

  /** All classes in the place and package of one. */
  static List<Class<?>> of(Class<?> one) {
    try {
      Path root = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.list(root.resolve(one.getPackageName().replace('.', '/')))) {
        return files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
            .map(name -> one.getPackageName() + "." + name.substring(0, name.length() - 6))
            .sorted()
            .<Class<?>>map(ModelClasses::load)
            .toList();
      }
    } catch (IOException | URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}

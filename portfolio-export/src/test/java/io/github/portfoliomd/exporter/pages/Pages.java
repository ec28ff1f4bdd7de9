package io.github.portfoliomd.exporter.pages;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Pages to read: those of people, where they are at hand, and the made-up ones of each language.
 */
final class Pages {

  private static final Path REAL = Path.of("../../shared/pages");

  private Pages() {}

  /** All pages, each by its name. */
  static Map<String, Path> all() {
    Map<String, Path> pages = new LinkedHashMap<>();
    if (Files.isDirectory(REAL)) {
      files(REAL).stream()
          .filter(page -> !page.endsWith("NOTATIONS.md"))
          .forEach(page -> pages.put(page.getFileName().toString(), page));
    }
    pages.putAll(ofLanguages());
    return pages;
  }

  /** The pages of all languages: {@code de/01-name.md}. */
  static Map<String, Path> ofLanguages() {
    Map<String, Path> pages = new LinkedHashMap<>();
    for (Path language : list(resource("/languages"))) {
      if (Files.isDirectory(language)) {
        files(language)
            .forEach(page -> pages.put(language.getFileName() + "/" + page.getFileName(), page));
      }
    }
    return pages;
  }

  /** The lines of a file beside the pages, without comments. */
  static List<String> lines(String resource) {
    try {
      return Files.readAllLines(resource(resource)).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException unread) {
      throw new java.io.UncheckedIOException(unread);
    }
  }

  static String text(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException unread) {
      throw new java.io.UncheckedIOException(unread);
    }
  }

  private static Path resource(String name) {
    URL url = Objects.requireNonNull(Pages.class.getResource(name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException noPath) {
      throw new IllegalStateException(noPath);
    }
  }

  private static List<Path> files(Path folder) {
    return list(folder).stream().filter(file -> file.toString().endsWith(".md")).toList();
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return new ArrayList<>(files.sorted().toList());
    } catch (IOException unread) {
      throw new java.io.UncheckedIOException(unread);
    }
  }
}

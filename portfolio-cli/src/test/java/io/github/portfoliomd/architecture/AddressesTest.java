package io.github.portfoliomd.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever has the Javadoc alone finds the project's documents by the addresses in it. */
class AddressesTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern ADDRESS =
      Pattern.compile("https://github\\.com/portfoliomd/portfolio-markdown/blob/main/([^\"#]*)");

  @Test
  void documentsAreWhereTheJavadocHasThem() throws IOException {
    int found = 0;
    for (String module : List.of("model", "parser", "export")) {
      for (Path source : sources(ROOT.resolve("portfolio-" + module + "/src/main/java"))) {
        Matcher addresses = ADDRESS.matcher(Files.readString(source));
        while (addresses.find()) {
          found++;
          assertThat(ROOT.resolve(addresses.group(1))).describedAs("%s", source).isRegularFile();
        }
      }
    }
    assertThat(found).isGreaterThan(10);
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
